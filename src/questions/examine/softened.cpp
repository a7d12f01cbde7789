#include <array>

#include "questions/examine/vocabulary.hpp"

namespace recite::examine {

namespace {

struct Spelling {
    std::string_view from, to;
};

// Endings and words that differ between British and American English.
constexpr Spelling endings[] = {{"isation", "ization"}, {"ising", "izing"}, {"ised", "ized"},
                                {"ise", "ize"},         {"yse", "yze"},     {"ysed", "yzed"},
                                {"ysing", "yzing"},     {"ogue", "og"},     {"elled", "eled"},
                                {"elling", "eling"},    {"eller", "eler"},  {"aeo", "eo"},
                                {"our", "or"}};
constexpr Spelling spellings[] = {{"centre", "center"},
                                  {"metre", "meter"},
                                  {"litre", "liter"},
                                  {"theatre", "theater"},
                                  {"fibre", "fiber"},
                                  {"kilometre", "kilometer"},
                                  {"centimetre", "centimeter"},
                                  {"defence", "defense"},
                                  {"licence", "license"},
                                  {"offence", "offense"},
                                  {"programme", "program"},
                                  {"grey", "gray"},
                                  {"artefact", "artifact"},
                                  {"cheque", "check"},
                                  {"aluminium", "aluminum"},
                                  {"plough", "plow"},
                                  {"tyre", "tire"},
                                  {"sceptic", "skeptic"},
                                  {"mould", "mold"},
                                  {"jewellery", "jewelry"},
                                  {"paediatric", "pediatric"},
                                  {"ageing", "aging"},
                                  {"storey", "story"},
                                  {"judgement", "judgment"},
                                  {"colour", "color"},
                                  {"favour", "favor"},
                                  {"labour", "labor"},
                                  {"behaviour", "behavior"},
                                  {"honour", "honor"},
                                  {"neighbour", "neighbor"},
                                  {"harbour", "harbor"},
                                  {"humour", "humor"},
                                  {"rumour", "rumor"},
                                  {"flavour", "flavor"},
                                  {"endeavour", "endeavor"},
                                  {"armour", "armor"},
                                  {"vapour", "vapor"},
                                  {"favourite", "favorite"},
                                  {"organiser", "organizer"},
                                  {"practise", "practice"},
                                  {"sulphur", "sulfur"},
                                  {"moustache", "mustache"},
                                  {"haemoglobin", "hemoglobin"},
                                  {"colourless", "colorless"},
                                  {"favourable", "favorable"},
                                  {"neighbouring", "neighboring"},
                                  {"men", "man"},
                                  {"women", "woman"},
                                  {"people", "person"},
                                  {"children", "child"},
                                  {"yoghurt", "yogurt"},
                                  {"doughnut", "donut"},
                                  {"whisky", "whiskey"},
                                  {"pyjama", "pajama"},
                                  {"manoeuvre", "maneuver"},
                                  {"oestrogen", "estrogen"},
                                  {"diarrhoea", "diarrhea"},
                                  {"archaeology", "archeology"},
                                  {"encyclopaedia", "encyclopedia"},
                                  {"draught", "draft"},
                                  {"kerb", "curb"},
                                  {"viruse", "virus"},
                                  {"crocuse", "crocus"},
                                  {"bonuse", "bonus"},
                                  {"campuse", "campus"},
                                  {"octopuse", "octopus"},
                                  {"cactuse", "cactus"},
                                  {"gpus", "gpu"},
                                  {"cpus", "cpu"},
                                  {"tpus", "tpu"}};

constexpr std::size_t letter(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<std::size_t>(c - 'a') : 26;
}

// For each first letter, the last letters of the spellings that begin with it, as bits: most words
// need not be looked for.
constexpr std::array<std::uint32_t, 27> last_letters = [] {
    std::array<std::uint32_t, 27> out{};
    for (const Spelling& spelling : spellings)
        out[letter(spelling.from.front())] |= 1U << letter(spelling.from.back());
    return out;
}();

std::string singular(std::string_view word) {
    const std::size_t size = word.size();
    if (!word.ends_with('s')) return std::string(word);
    if (size >= 5 && word.ends_with("ies")) return std::string(word.substr(0, size - 3)) + "y";
    if (size >= 5 && word[size - 2] == 'e')
        for (const std::string_view ending : {"sses", "xes", "ches", "shes", "zzes"})
            if (word.ends_with(ending)) return std::string(word.substr(0, size - 2));
    if (size >= 4 && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is"))
        return std::string(word.substr(0, size - 1));
    return std::string(word);
}

std::string stem_german(std::string_view word) {
    for (const std::string_view ending : {"innen", "ern", "en", "er", "es", "em", "e", "n", "s"})
        if (word.size() >= ending.size() + 4 && word.ends_with(ending)) {
            const std::string_view stem = word.substr(0, word.size() - ending.size());
            return std::string(stem.ends_with('e') ? word : stem);  // not of "Nordsee"
        }
    return std::string(word);
}

}  // namespace

std::string softened(std::string_view word, const Language& language) {
    if (language.tag == "de") return stem_german(word);
    if (language.tag != "en") return std::string(word);
    std::string one = singular(word);
    if (one.size() < 3) return one;
    if ((last_letters[letter(one[0])] >> letter(one.back()) & 1U) != 0)
        for (const Spelling& spelling : spellings)
            if (one[0] == spelling.from[0] && one == spelling.from) return std::string(spelling.to);
    // "Anaemia", "haemoglobin".
    if (const std::size_t at = one.find("aem"); one.size() > 5 && at != std::string::npos)
        one.erase(at, 1);
    constexpr std::string_view last = "degnor";  // letters of the endings
    if (one.size() < 5 || last.find(one.back()) == std::string_view::npos) return one;
    for (const Spelling& ending : endings)
        if (one.back() == ending.from.back() && one.size() > ending.from.size() + 2 &&
            one.ends_with(ending.from)) {
            one.replace(one.size() - ending.from.size(), ending.from.size(), ending.to);
            break;
        }
    return one;
}

}  // namespace recite::examine
