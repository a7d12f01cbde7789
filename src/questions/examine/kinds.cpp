#include "questions/examine/kinds.hpp"

#include <algorithm>

#include "base/fold.hpp"
#include "base/text.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

namespace {

// Kinds that people use for one another.
// NOLINTBEGIN(bugprone-suspicious-missing-comma): one string over two lines
constexpr std::string_view groups[] = {
    "company companies firm firms business corporation enterprise startup start group organisation "
    "organization lab laboratory fund firma unternehmen konzern gesellschaft gruppe",
    "institute institution organisation organization lab laboratory academy body agency institut "
    "akademie",
    "university college school institution universitat universitaet uni hochschule",
    "fund hedge company firm group fonds hedgefonds firma",
    "model models system chatbot software tool program modell modelle programm",
    "chip chips gpu gpus processor accelerator card chips grafikkarte prozessor",
    "city town place stadt",
    "country nation state government administration authorities land staat regierung",
    "newspaper magazine publication outlet website site journal company paper zeitung zeitschrift "
    "magazin verlag",
    "technique method methods architecture approach system verfahren methode architektur",
    "planet body world",
    "probe mission spacecraft craft",
    "person man woman guy",
    "software program system app tool project platform",
    "organisation organization agency body group institution",
};

// NOLINTEND(bugprone-suspicious-missing-comma)

bool in_words(std::string_view words, std::string_view one) {
    const std::vector<std::string_view> all = split(words, ' ');
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

bool is_place_class(std::string_view class_name) {
    const std::string one = fold(class_name);
    return one == "land" || one == "stadt" || one == "kontinent" || one == "country" ||
           one == "city" || one == "region" || one == "province" || one == "continent" ||
           one == "state" || one == "place";
}

bool is_person_class(const Vocabulary& words, std::string_view class_name) {
    const std::vector<Token> name = tokens(class_name);
    if (name.empty()) return false;
    std::string last = name.back().text;
    if (last == "person" || words.use(last).is(word::role | word::person)) return true;
    if (words.language().tag != "de") return false;
    // "Pionierin", and composed of what somebody is: "Naturforscher".
    if (last.size() > 5 && last.ends_with("in")) last.resize(last.size() - 2);
    constexpr std::size_t least = 5;
    for (std::size_t begin = 0; begin + least <= last.size(); ++begin)
        if (words.use(std::string_view(last).substr(begin)).is(word::person)) return true;
    return false;
}

bool is_person(const Sheet& sheet, std::uint32_t thing) {
    if (thing >= sheet.base.entities().size()) return false;
    return is_person_class(sheet.words, sheet.base.entities()[thing].class_);
}

bool kind_fits(const Sheet& sheet, const Wanted& wanted, const Token& kind) {
    if (wanted.thing == nothing || in_question(sheet, kind.text)) return true;
    for (const Form* form : right_forms(sheet, wanted))
        for (const Token& token : form->words)
            if (same_sense(sheet, token.text, kind.text)) return true;
    bool known = false;
    for (const Token& of : tokens(sheet.base.entities()[wanted.thing].class_)) {
        if (same_sense(sheet, of.text, kind.text)) return true;
        for (const std::string_view group : groups) {
            if (!in_words(group, of.text)) continue;
            known = true;
            if (in_words(group, kind.text)) return true;
        }
    }
    return !known && !is_person(sheet, wanted.thing);
}

}  // namespace recite::examine
