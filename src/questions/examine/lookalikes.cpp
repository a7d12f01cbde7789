#include "questions/examine/lookalikes.hpp"

#include <array>
#include <utility>

namespace recite::examine {

namespace {

// Sources: ISO 3166 short names; the makers' own product lists as of early 2025 for companies,
// models and chips; the family names most frequent by national census, in their usual romanisation.
constexpr Lookalikes all[] = {
    {"country",
     "Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|"
     "Bangladesh|Belarus|Belgium|Bolivia|Bosnia|Botswana|Brazil|Bulgaria|Cambodia|Cameroon|Canada|"
     "Chad|Chile|China|Colombia|Congo|Croatia|Cuba|Cyprus|Czechia|Denmark|Ecuador|Egypt|Estonia|"
     "Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Haiti|"
     "Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|"
     "Kazakhstan|Kenya|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|"
     "Madagascar|Malawi|Malaysia|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|"
     "Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|"
     "Nigeria|North Korea|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|"
     "Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Singapore|Slovakia|Slovenia|"
     "Somalia|South Africa|South Korea|Spain|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|"
     "Tanzania|Thailand|Tunisia|Turkey|Uganda|Ukraine|United Arab Emirates|United Kingdom|"
     "United States|Uruguay|Uzbekistan|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|Hong Kong|Macau|"
     "England|Scotland|Wales|Great Britain|America"},
    {"continent",
     "South America|North America|Latin America|Central America|Australasia|Europe|Asia|Africa|"
     "Oceania|Antarctica"},
    {"company",
     "OpenAI|Anthropic|Google|Alphabet|DeepMind|Google DeepMind|Microsoft|Meta|Facebook|Amazon|"
     "Apple|Nvidia|AMD|Intel|Qualcomm|Broadcom|TSMC|Samsung|SK Hynix|Micron|ASML|Arm|IBM|Oracle|"
     "Cisco|Dell|Tesla|SpaceX|xAI|Mistral|Mistral AI|Cohere|Hugging Face|Stability AI|Perplexity|"
     "Inflection AI|Character.AI|Databricks|Scale AI|Palantir|Salesforce|Adobe|Netflix|Uber|Airbnb|"
     "Baidu|Alibaba|Alibaba Cloud|Tencent|ByteDance|TikTok|Huawei|Xiaomi|Lenovo|ZTE|SMIC|JD.com|"
     "Meituan|PDD|Pinduoduo|NetEase|Kuaishou|SenseTime|iFlytek|Megvii|Moonshot AI|Moonshot|Zhipu|"
     "Zhipu AI|MiniMax|Baichuan|StepFun|01.AI|DeepSeek|High-Flyer|Cambricon|Biren|Hygon|SoftBank|"
     "Sony|Toshiba|Hitachi|Siemens|SAP|Infineon|Spotify|Ubiquant|Citadel|Two Sigma|Jane Street|"
     "Renaissance Technologies|Bridgewater|BlackRock|Goldman Sachs|Sequoia|Cerebras|Groq|Graphcore|"
     "Mercatus Institute|Mercatus|Reuters|Bloomberg|Wired|The New York Times|36Kr|Ant "
     "Group|Didi|Weibo"},
    {"AI model",
     "GPT|GPT-2|GPT-3|GPT-3.5|GPT-4|GPT-4o|GPT-4o mini|GPT-4 Turbo|GPT-4.5|GPT-5|o1|o1-mini|"
     "o1-preview|o1-pro|o3|o3-mini|o4-mini|ChatGPT|Claude|Claude 2|Claude 3|Claude 3.5|"
     "Claude 3.5 Sonnet|Claude 3 Opus|Gemini|Gemini 1.5|Gemini 1.5 Pro|Gemini 2.0|Gemini Flash|"
     "Gemma|Bard|PaLM|LaMDA|Llama|Llama 2|Llama 3|Llama 3.1|Llama 3.2|Llama 3.3|Llama 4|Grok|"
     "Grok 2|Grok 3|Mixtral|Qwen|Qwen 2|Qwen 2.5|QwQ|Kimi|Kimi k1.5|Doubao|Ernie|Ernie Bot|"
     "Hunyuan|Yi|Falcon|Phi|Phi-3|Phi-4|DeepSeek-V2|DeepSeek-V2.5|DeepSeek-V3|DeepSeek-R1|"
     "DeepSeek-R1-Zero|DeepSeek-R2|DeepSeek Coder|DeepSeek LLM|DeepSeekMath|R1|R1-Zero|R2|V2|V3|"
     "Sora|DALL-E|Midjourney|Stable Diffusion|Copilot|AlphaGo|AlphaFold|BERT|BLOOM"},
    {"chip",
     "A100|A800|A10|A30|A40|A6000|B100|B200|B300|GB200|GH200|H20|H100|H200|H800|V100|P100|K80|T4|"
     "L4|"
     "L40|L40S|L20|RTX 3090|RTX 4090|RTX 5090|MI250|MI300|MI300X|MI325X|Gaudi|Gaudi 2|Gaudi 3|TPU|"
     "Trainium|Inferentia|Ascend|Ascend 910|Ascend 910B|Ascend "
     "910C|Kunlun|M1|M2|M3|M4|M5|Blackwell|"
     "Hopper|Ampere|Volta|Ada Lovelace|Turing|Pascal"},
    {"person",
     "Sam Altman|Greg Brockman|Ilya Sutskever|Mira Murati|Elon Musk|Mark Zuckerberg|Yann LeCun|"
     "Sundar Pichai|Demis Hassabis|Jeff Dean|Satya Nadella|Bill Gates|Jensen Huang|Lisa Su|Tim "
     "Cook|"
     "Steve Jobs|Jeff Bezos|Larry Page|Sergey Brin|Larry Ellison|Dario Amodei|Daniela Amodei|"
     "Geoffrey Hinton|Yoshua Bengio|Andrew Ng|Andrej Karpathy|Fei-Fei Li|Kai-Fu Lee|Jack Ma|"
     "Pony Ma|Robin Li|Zhang Yiming|Liang Rubo|Ren Zhengfei|Lei Jun|Wang Xing|Yang Zhilin|"
     "Wang Xiaochuan|Tang Jie|Xi Jinping|Li Qiang|Li Keqiang|Joe Biden|Donald Trump|Barack Obama|"
     "Emmanuel Macron|Olaf Scholz|Angela Merkel|Marc Andreessen|Epstein|Jeffrey Epstein|Alexandr "
     "Wang|Jack Clark"},
    {"university",
     "Peking University|Tsinghua University|Zhejiang University|Fudan University|"
     "Nanjing University|Wuhan University|Shanghai Jiao Tong University|Beihang University|"
     "Renmin University|Sun Yat-sen University|Harbin Institute of Technology|"
     "University of Sydney|Stanford University|Stanford|Harvard University|Harvard|MIT|"
     "Massachusetts Institute of Technology|Princeton University|Yale University|Yale|"
     "Oxford University|University of Oxford|Oxford|Cambridge University|"
     "University of Cambridge|Cambridge|Emory University|Carnegie Mellon University|"
     "University of California|Berkeley|Columbia University|Cornell University|Caltech|ETH Zurich|"
     "Imperial College London|University College London|National University of Singapore|"
     "University of Tokyo|University of Toronto|University of Hong Kong"},
    {"city",
     "Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Hong Kong|Nanjing|Wuhan|Chengdu|Tianjin|Suzhou|"
     "Chongqing|Taipei|Tokyo|Osaka|Seoul|Singapore|Sydney|Melbourne|London|Paris|Berlin|Munich|"
     "Hamburg|Vienna|Zurich|Geneva|Rome|Milan|Madrid|Barcelona|Lisbon|Amsterdam|Brussels|"
     "Copenhagen|"
     "Stockholm|Oslo|Helsinki|Moscow|Kyiv|Warsaw|Prague|Budapest|New York|San Francisco|Los "
     "Angeles|"
     "Changzhou|Hangzhou|Quanzhou|Zhengzhou|Boston|Chicago|Seattle|Austin|Washington|Toronto|"
     "Vancouver|Mumbai|Delhi|Bangalore|Dubai|"
     "Davos"},
    {"month",
     "January|February|March|April|May|June|July|August|September|October|November|December"},
    {"planet",
     "Mercury|Venus|Earth|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Ceres|Eris|Titan|Europa|"
     "Ganymede|Callisto|Io|Triton|Phobos|Deimos|Charon|Titania|Oberon|Rhea|Tethys|Dione"},
    {"element",
     "Hydrogen|Helium|Lithium|Beryllium|Boron|Carbon|Nitrogen|Oxygen|Fluorine|Neon|Sodium|"
     "Magnesium|Aluminium|Silicon|Phosphorus|Sulphur|Chlorine|Argon|Potassium|Calcium|Iron|Copper|"
     "Zinc|Silver|Tin|Iodine|Gold|Mercury|Lead|Uranium|Plutonium|Bromine|Krypton|Titanium"},
    {"language",
     "English|German|French|Spanish|Portuguese|Italian|Dutch|Chinese|Mandarin|Cantonese|Japanese|"
     "Korean|Russian|Arabic|Hindi|Turkish|Python|Java|JavaScript|Rust|Fortran|Pascal|Ruby|Swift"},
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 40> makers{{
    {"a100", "nvidia"},         {"a800", "nvidia"},         {"h100", "nvidia"},
    {"h200", "nvidia"},         {"h800", "nvidia"},         {"h20", "nvidia"},
    {"b200", "nvidia"},         {"v100", "nvidia"},         {"mi300", "amd"},
    {"mi300x", "amd"},          {"gpt4", "openai"},         {"gpt4o", "openai"},
    {"gpt3", "openai"},         {"o1", "openai"},           {"o1mini", "openai"},
    {"o1preview", "openai"},    {"o3", "openai"},           {"o3mini", "openai"},
    {"chatgpt", "openai"},      {"chatgpto1", "openai"},    {"sora", "openai"},
    {"claude", "anthropic"},    {"gemini", "google"},       {"alphago", "deepmind"},
    {"llama", "meta"},          {"llama2", "meta"},         {"llama3", "meta"},
    {"llama3.1", "meta"},       {"llama3.2", "meta"},       {"llama3.3", "meta"},
    {"r1", "deepseek"},         {"deepseekr1", "deepseek"}, {"v3", "deepseek"},
    {"deepseekv3", "deepseek"}, {"deepseekv2", "deepseek"}, {"qwen", "alibaba"},
    {"ernie", "baidu"},         {"doubao", "bytedance"},    {"grok", "xai"},
    {"ascend", "huawei"},
}};

constexpr std::string_view family_names =
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng "
    "liang "
    "xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng "
    "wei "
    "su lu ding ren lui shen yao lu cui tan fan liao shi jin jia xia fu fang zou xiong bai meng "
    "qin "
    "qiu hou jiang yin xue yan lei long tao hao shao qian qi mao kang chang chiang cheung wong "
    "chan "
    "cheng leung lau ng kwok chow yeung hsu tsai tsang chu hsieh "
    "kim lee park choi jung jeong kang cho yoon jang lim shin han oh seo kwon hwang ahn moon "
    "nguyen tran le pham hoang phan vu vo dang bui do ngo duong";

}  // namespace

std::span<const Lookalikes> lookalikes() {
    return all;
}

bool is_family_name(std::string_view word) {
    const std::string_view known = family_names;
    for (std::size_t at = known.find(word); at != std::string_view::npos;
         at = known.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || known[at - 1] == ' ') && (end == known.size() || known[end] == ' '))
            return true;
    }
    return false;
}

std::string_view maker_of(std::string_view product) {
    std::string_view maker;
    std::size_t longest = 0;
    for (const auto& [what, who] : makers)
        if (what.size() > longest &&
            (what == product || (what.size() > 3 && product.starts_with(what)))) {
            maker = who;
            longest = what.size();
        }
    return maker;
}

}  // namespace recite::examine
