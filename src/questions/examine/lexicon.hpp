#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "facts/fact_base.hpp"
#include "questions/examine/content.hpp"
#include "questions/examine/tokens.hpp"
#include "questions/examine/vocabulary.hpp"

namespace recite::examine {

// How a wording stands to the thing that it names, the surest first.
enum class NameKind : std::uint8_t {
    name,
    alias,
    garbled,     // as a source garbles it
    reordered,   // the same words in another order, or without what goes without saying
    softened,    // other spelling, singular for plural
    initialism,  // three letters or more
    family,      // the family name of a person
    initialed,   // an initial and a name
    given,       // the given name of a person alone
    initials,    // two letters of two words
};

// One wording of a thing, ready to be compared.
struct Form {
    std::vector<Token> words;
    std::string squashed;
    NameKind kind = NameKind::name;
    std::vector<std::string> senses;  // of a name or alias
    Content content;                  // of a wording that is no name
};

// Wordings that many can share.
class Wordings {
public:
    Wordings() = default;

    explicit Wordings(std::vector<Form> forms)
        : forms_(std::make_shared<const std::vector<Form>>(std::move(forms))) {}

    const Form* begin() const { return forms_ ? forms_->data() : nullptr; }

    const Form* end() const { return forms_ ? forms_->data() + forms_->size() : nullptr; }

    bool empty() const { return !forms_ || forms_->empty(); }

private:
    std::shared_ptr<const std::vector<Form>> forms_;
};

struct Name {
    std::uint32_t thing = 0;  // index into the entities of the base
    NameKind kind = NameKind::name;
    std::uint32_t form = 0;  // index into forms(thing)
};

// A well-known thing that the pack does not name.
struct Foreign {
    std::string_view name, class_;
};

// The wordings of a name that mean the same, made from the name and its aliases.
std::vector<Form> forms_of(const Entity& entity, const Vocabulary& words);
std::vector<Form> forms_of(const std::vector<std::string>& wordings, const Vocabulary& words);

// All names of a fact base, and the well-known ones that it does not know.
class Lexicon {
public:
    Lexicon(const FactBase& base, const Vocabulary& words);

    // The things that a squashed wording names; null if none.
    const std::vector<Name>* find(const std::string& squashed) const;

    const std::vector<Form>& forms(std::uint32_t thing) const { return forms_[thing]; }

    std::size_t size() const { return forms_.size(); }

    // Null if it is not well known, or is a name of the pack's own.
    const Foreign* foreign(const std::string& squashed) const;

private:
    std::vector<std::vector<Form>> forms_;
    std::unordered_map<std::string, std::vector<Name>> names_;
};

// A well-known name and how it is written squashed.
struct ForeignName {
    std::string squashed;
    Foreign foreign;
};

// In a fixed order.
const std::vector<ForeignName>& foreign_names();

bool is_family_name(std::string_view word);

// A stretch of what was typed that names something.
struct Mention {
    std::size_t begin = 0, end = 0;            // tokens
    const std::vector<Name>* names = nullptr;  // in the pack
    const Foreign* foreign = nullptr;          // or well known
};

// What the tokens name, longest first, none overlapping.
std::vector<Mention> mentions(const std::vector<Token>& tokens, const Lexicon& lexicon,
                              const Vocabulary& words);

}  // namespace recite::examine
