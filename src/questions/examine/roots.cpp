#include "questions/examine/roots.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace recite::examine {

namespace {

// What a word can end in and still say the same; not "er" or "ist", who do it.
constexpr std::string_view endings[] = {
    "",       "e",    "s",     "es",    "ed",        "d",    "ing",     "ion",   "ions",  "ation",
    "ations", "tion", "ition", "ative", "itive",     "tive", "ive",     "ity",   "sity",  "us",
    "ous",    "al",   "ally",  "ly",    "ic",        "ical", "ically",  "ance",  "ence",  "ce",
    "cy",     "ment", "ments", "able",  "ability",   "ible", "ibility", "ness",  "y",     "ies",
    "ied",    "ful",  "ern",   "tific", "tifically", "ise",  "ize",     "ising", "izing", "ized",
    "ised",   "sion", "sive",  "ional", "ational",   "ial",  "ially",   "cial",  "dom"};

bool is_ending(std::string_view text) {
    return std::find(std::begin(endings), std::end(endings), text) != std::end(endings);
}

// "Bet" and "betting", "plan" and "planned".
bool doubles(std::string_view shorter, std::string_view longer) {
    if (shorter.size() < 3 || !longer.starts_with(shorter)) return false;
    const std::string_view rest = longer.substr(shorter.size());
    return rest.size() > 1 && rest[0] == shorter.back() && is_one_of(rest.substr(1), {"ing", "ed"});
}

}  // namespace

bool same_root(std::string_view a, std::string_view b) {
    std::size_t same = 0;
    const std::size_t shorter = std::min(a.size(), b.size());
    while (same < shorter && a[same] == b[same]) ++same;
    if (same < 3) return false;
    if (doubles(a, b) || doubles(b, a)) return true;
    const std::string_view shorter_one = a.size() < b.size() ? a : b;
    const std::string_view longer_one = a.size() < b.size() ? b : a;
    if (shorter_one.back() == 'e' && same + 1 == shorter_one.size() &&
        longer_one.substr(same) == "ing")
        return true;  // "save", "saving"
    if (same < 4 || same + 3 < shorter) return false;
    const auto doer = [](std::string_view word) {
        if (is_one_of(word, {"answer", "offer", "order", "power", "number", "matter", "enter",
                             "consider", "deliver", "discover", "remember", "master"}))
            return false;
        return word.ends_with("er") || word.ends_with("or") || word.ends_with("ist") ||
               word.ends_with("ian");
    };
    if (doer(a) != doer(b) || a == "university" || b == "university") return false;
    const bool dropped_e = same + 1 == shorter && (a.size() < b.size() ? a : b).back() == 'e';
    if (same < 5 && same != shorter && !dropped_e) return false;
    const auto able = [](std::string_view word) {
        return word.ends_with("able") || word.ends_with("ible");
    };
    const auto ability = [](std::string_view word) { return word.ends_with("bility"); };
    if ((able(a) && !able(b) && !ability(b)) || (able(b) && !able(a) && !ability(a))) return false;
    if (same < 5)
        return is_one_of(a.substr(same), {"", "e", "ed", "es", "ern", "dom", "ly", "ing"}) &&
               is_one_of(b.substr(same), {"", "e", "ed", "es", "ern", "dom", "ly", "ing"});
    const std::string_view rest_a = a.substr(same), rest_b = b.substr(same);
    const bool past = (rest_a == "d" || rest_b == "d") && a[same - 1] == 'e';  // "structured"
    if (rest_a.size() + rest_b.size() == 1 && rest_a != "s" && rest_b != "s" && !past)
        return false;  // a slip
    const auto other_noun = [](std::string_view one, std::string_view other) {
        return one == "y" && other == "e";  // "policy", "police"
    };
    if (other_noun(rest_a, rest_b) || other_noun(rest_b, rest_a)) return false;
    const auto ism = [](std::string_view one, std::string_view other) {
        return one == "sm" && other == "c";  // "patriotism", "patriotic"
    };
    if (ism(rest_a, rest_b) || ism(rest_b, rest_a)) return true;
    // The endings may begin a little before the words part.
    for (std::size_t back = 0; back <= 3 && same >= back + 4; ++back)
        if (is_ending(a.substr(same - back)) && is_ending(b.substr(same - back))) return true;
    return false;
}

bool denies(std::string_view a, std::string_view b) {
    if (a.size() == b.size()) return false;
    const std::string_view longer = a.size() > b.size() ? a : b;
    const std::string_view shorter = a.size() > b.size() ? b : a;
    if (shorter.size() < 3 || !longer.ends_with(shorter)) return false;
    return is_one_of(longer.substr(0, longer.size() - shorter.size()),
                     {"un", "in", "im", "il", "ir", "dis", "non", "de", "anti"});
}

}  // namespace recite::examine
