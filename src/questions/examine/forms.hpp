#pragma once

#include <string>
#include <vector>

#include "questions/examine/wordings.hpp"

namespace recite::examine {

// Collects the forms of one thing, each once.
class Forms {
public:
    explicit Forms(const Vocabulary& words) : words_(words) {}

    void add(std::vector<Token> of, NameKind kind);
    void add(const std::string& text, NameKind kind);

    // What every name allows: no article, other spelling.
    void add_plain(std::vector<Token> of);

    // What the name of a person allows: its orders, initials, the family name alone. `chinese`: it
    // is written in ideographs, too, so that the family name may stand first.
    void add_person(std::vector<Token> of, bool chinese);

    // What the name of anything else allows.
    void add_thing(std::vector<Token> of);

    // "Republic of Slovenia".
    void add_country(const std::vector<Token>& of);

    std::vector<Form> take() { return std::move(out_); }

private:
    void add_orders(const std::vector<Token>& family, const std::vector<Token>& given);
    void add_initials(const std::vector<Token>& of, const std::vector<Token>& family,
                      const std::vector<Token>& given);
    void add_short_ways(const std::vector<Token>& of);
    void add_abbreviations(const std::vector<Token>& of);
    void add_initialism(const std::vector<Token>& of);

    const Vocabulary& words_;
    std::vector<Form> out_;
};

// The first letter of a word, of any script.
std::string first_letter(const Token& word);

}  // namespace recite::examine
