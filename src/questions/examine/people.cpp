#include "questions/examine/people.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "questions/examine/kinds.hpp"
#include "questions/examine/numbering.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t most_more = 2;  // names that the author does not give

bool is_initial(const Token& token) {
    return token.kind == TokenKind::word && token.text.size() == 1 && token.text[0] > 0;
}

// A given name or a name that nobody in the pack bears, which does not make somebody else of the
// person: "Carl Bertha Benz" is Bertha Benz.
bool may_be_second_name(const Sheet& sheet, const Form& form, const Token& token) {
    const bool parted = parts(token.before) && token.before != '.' && token.before != '\n';
    if (token.kind != TokenKind::word || parted) return false;
    if (is_initial(token)) return true;
    if (!token.capital || sheet.words.use(token.text).what != 0) return false;
    if (sheet.lexicon.foreign(token.text) != nullptr) return false;
    if (sheet.lexicon.find(token.text + form.words.back().text) != nullptr) return false;
    const std::vector<Name>* names = sheet.lexicon.find(token.text);
    return names == nullptr || std::all_of(names->begin(), names->end(), [](const Name& one) {
               return one.kind == NameKind::given;
           });
}

// Whether the form stands in the answer in its order, and what else stands there may be names of
// the same person: before or between its words, or a second family name behind "y".
bool stands_within(const Sheet& sheet, const Form& form, const std::vector<Token>& typed) {
    std::size_t next = 0, more = 0;
    bool second_family = false;
    for (const Token& token : typed) {
        if (next < form.words.size() && token.text == form.words[next].text) {
            ++next;
            continue;
        }
        if (next == form.words.size()) {
            if (second_family || token.text != "y") {
                if (!second_family || !may_be_second_name(sheet, form, token)) return false;
                continue;
            }
            second_family = true;
            continue;
        }
        const bool spaced = token.lead == '.' || token.before != 0;
        if (!spaced || !may_be_second_name(sheet, form, token)) return false;
        ++more;
    }
    return next == form.words.size() && more <= most_more;
}

// The name in the spelling of the key, where people spell it in several ways: "Karl" for "Carl".
std::string as_in(const Form& key, const std::string& name) {
    constexpr std::string_view ways[] = {"carl karl",
                                         "conrad konrad",
                                         "clara klara",
                                         "curt kurt",
                                         "philipp philip filip",
                                         "mohammed muhammad mohamed mohammad",
                                         "catherine katherine katharine",
                                         "stephen steven steve",
                                         "geoffrey jeffrey jeff geoff",
                                         "nicholas nicolas nikolas nicolaus nikolaus nick",
                                         "alexander aleksandr alexandr alex",
                                         "william will bill billy",
                                         "robert rob bob bobby",
                                         "thomas tom",
                                         "michael mike",
                                         "joseph joe",
                                         "james jim jimmy",
                                         "benjamin ben",
                                         "daniel dan",
                                         "david dave",
                                         "timothy tim",
                                         "christopher chris",
                                         "andrew andy",
                                         "edward ed",
                                         "frederick fred",
                                         "kenneth ken",
                                         "lawrence larry",
                                         "matthew matt",
                                         "samuel sam",
                                         "anthony tony",
                                         "theodore ted",
                                         "elizabeth liz",
                                         "margaret maggie",
                                         "sergei sergey",
                                         "yuri juri",
                                         "eric erik erick"};
    for (const std::string_view way : ways) {
        const std::vector<std::string_view> all = split(way, ' ');
        if (std::find(all.begin(), all.end(), name) == all.end()) continue;
        for (const Token& own : key.words)
            if (std::find(all.begin(), all.end(), own.text) != all.end()) return own.text;
    }
    return name;
}

// The name as it is without titles and short forms: "Alexander Freiherr v. Humboldt" is Alexander
// von Humboldt, "Friedrich der Zweite" Friedrich II. `particle` is what "v" stands for.
std::vector<Token> plain_person(const Sheet& sheet, const Form& key,
                                const std::vector<Token>& typed, std::string_view particle) {
    std::vector<Token> out;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        Token token = typed[i];
        const bool end = i + 1 == typed.size();
        const bool generation = is_one_of(token.text, {"jr", "sr", "junior", "senior"});
        const bool rank = out.empty() && !end &&
                          (sheet.words.is(token, word::role | word::person) ||
                           is_one_of(token.text, {"major", "captain", "sergeant", "secretary",
                                                  "senor", "senora", "don", "dona"}));
        if ((rank || sheet.words.is(token, word::honorific)) && !generation) continue;
        if (!end && !out.empty() && token.text == "v" && typed[i + 1].before != 0)
            token.text = particle;
        if (!end) token.text = as_in(key, token.text);
        const int ordinal = end || !sheet.words.is(token, word::article)
                                ? 0
                                : ordinal_value(typed[i + 1].text, sheet.words);
        if (ordinal > 0 && !out.empty() && i + 2 == typed.size()) {
            Token number = typed[i + 1];
            number.text = roman(ordinal);
            out.push_back(std::move(number));
            break;
        }
        out.push_back(std::move(token));
    }
    return out;
}

// The name with more names or initials than the author gives: "Dmitri Ivanovich Mendeleev" for
// Dmitri Mendeleev.
std::optional<Finding> person_in_full(const Sheet& sheet, const Wanted& wanted,
                                      const std::vector<Token>& typed) {
    if (typed.size() < 3) return std::nullopt;
    for (const Form* form : right_forms(sheet, wanted)) {
        if (form->kind > NameKind::alias || form->words.size() < 2) continue;
        if (form->words.size() >= typed.size()) continue;
        if (stands_within(sheet, *form, typed))
            return right(Why::notation, shown_name(sheet, wanted));
    }
    return std::nullopt;
}

}  // namespace

std::optional<Finding> name_of_person(const Sheet& sheet, const Wanted& wanted,
                                      const std::vector<Token>& typed) {
    if (!is_person(sheet, wanted.thing) || typed.size() > 8) return std::nullopt;
    const Form& key = sheet.lexicon.forms(wanted.thing).front();
    for (const std::string_view particle : {"von", "van"}) {
        const std::vector<Token> plain = plain_person(sheet, key, typed, particle);
        const std::string squash = squashed(plain, 0, plain.size());
        if (squash != squashed(typed, 0, typed.size()))
            if (auto found = name_alone(sheet, wanted, squash))
                if (found->mark != Mark::wrong || found->thing) return found;
        if (auto found = person_in_full(sheet, wanted, plain)) return found;
    }
    return std::nullopt;
}

bool is_particle(std::string_view word) {
    constexpr std::string_view particles[] = {"van", "von", "de", "da",  "di", "del", "della",
                                              "der", "den", "la", "le",  "du", "dos", "ten",
                                              "ter", "bin", "al", "ibn", "zu"};
    return std::find(std::begin(particles), std::end(particles), word) != std::end(particles);
}

}  // namespace recite::examine
