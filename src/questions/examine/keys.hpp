#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "facts/fact_base.hpp"
#include "questions/examine/vocabulary.hpp"
#include "questions/examine/wordings.hpp"
#include "questions/side.hpp"

namespace recite::examine {

// What each fact of a base is asked, told and answered in, ready to be compared. Made when it is
// first needed, and then kept.
class Keys {
public:
    Keys(const FactBase& base, const Vocabulary& words) : base_(base), words_(words) {}

    // All wordings of a value in words, and what else the fact accepts.
    const Wordings& wordings(const Fact& fact) const;

    // The wordings of each item of a list that is in words; null where the value is no list.
    const std::vector<Wordings>* items(const Fact& fact) const;

    // The words in which the fact's relation asks for this side, sorted.
    const std::vector<std::string>* question(const Fact& fact, Side side) const;

    // The words in which the author tells the fact, sorted.
    const std::vector<std::string>* statement(const Fact& fact) const;

    // The words of it that are written with a capital inside the sentence: names, sorted.
    const std::vector<std::string>* names_stated(const Fact& fact) const;

private:
    const FactBase& base_;
    const Vocabulary& words_;
    mutable std::unordered_map<const Fact*, Wordings> wordings_;
    mutable std::unordered_map<const Fact*, std::vector<Wordings>> items_;
    mutable std::unordered_map<std::string, std::vector<std::string>> questions_[2];
    mutable std::unordered_map<const Fact*, std::vector<std::string>> statements_, names_stated_;
};

}  // namespace recite::examine
