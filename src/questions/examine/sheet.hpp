#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/examine/examine.hpp"
#include "questions/examine/lexicon.hpp"
#include "questions/examine/vocabulary.hpp"

namespace recite::examine {

// What one answer is judged against.
struct Sheet {
    const FactBase& base;
    const Lexicon& lexicon;
    const Vocabulary& words;
    const Fact* fact = nullptr;
    const Form* subject = nullptr;  // the first name of the fact's subject
    Side side = Side::value;
    std::string_view prompt;
    Strictness strict;
    double tolerance = 0;
    std::string_view typed;
    std::string shown;   // the key as people write it
    Wordings accepted;   // wordings that are right besides the key's own names
    bool whole = false;  // `accepted` holds all wordings of a key in words
    const std::vector<Wordings>* items = nullptr;  // of each item in words, where the key is a list
    const std::vector<std::string>* asked_words = nullptr;  // of the relation's question, sorted
    const std::vector<std::string>* said_words = nullptr;   // in which the fact is told, sorted
    const std::vector<std::string>* said_names = nullptr;   // the names among these
    std::vector<std::string> value_words;                   // of the value, where it is given
    std::vector<std::string> prompt_words;                  // of the question as it was put, sorted
};

// What was found in an answer, before it is put into words.
struct Finding {
    Mark mark = Mark::wrong;
    double credit = 0;
    Why why = Why::different;
    std::string text;            // the wording that it agreed with, as people write it
    std::string detail;          // what is to be said besides; a whole sentence, or empty
    std::optional<FactId> fact;  // what it would have been right for
    std::vector<Slip> slips;
    std::vector<Part> parts;
    std::optional<std::uint32_t> thing;  // another thing that was named
    std::optional<double> amount;        // another amount or year that was given
    bool operator==(const Finding&) const = default;
};

Finding right(Why why, std::string text = {});
Finding almost(Why why, double credit, std::string text = {}, std::string detail = {});
Finding wrong(Why why, std::string text = {}, std::string detail = {});

// The better of two: right before almost before wrong, then by credit, then the first.
const Finding& better(const Finding& a, const Finding& b);

// The words of a text as typed and softened, sorted.
std::vector<std::string> question_words(const Vocabulary& words, std::string_view text);

// Whether one of them denies something: "not", "without".
bool has_negation(const Vocabulary& words, const std::vector<std::string>& said);

// The tokens without what they deny where they say something else besides: "2015" of "2015, not
// 2016" and of "not 2014 but 2015". As they are where there is nothing else.
std::vector<Token> without_denied(const Sheet& sheet, const std::vector<Token>& typed);

// Whether a word stands in the question, in some form of it.
bool in_question(const Sheet& sheet, std::string_view word);

// Whether the author tells the fact with this word, in some form of it, and it turns nothing round:
// "runs", where the fact says that "X runs Y".
bool in_statement(const Sheet& sheet, const Token& token);

// Whether a thing may be named beside the key without naming something else: the subject, what the
// question names, what a fact joins to either.
bool belongs(const Sheet& sheet, const Name& name, std::uint32_t key);

// Whether a fact of the one names the other.
bool joined(const Sheet& sheet, const EntityId& a, const EntityId& b);

// The index of the fact's subject among the things; past their end where there is none.
std::uint32_t subject_of(const Sheet& sheet);

// The thing that the fact's question asks for; null where it asks for none.
const Entity* asked_thing(const Sheet& sheet);

// The subject's first name; null where there is no subject.
const Form* subject_name(const Sheet& sheet);

// Whether an amount, year or date in digits is one that the base gives for the things asked about.
bool known_number(const Sheet& sheet, double amount, const Entity* key);

}  // namespace recite::examine
