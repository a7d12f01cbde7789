#pragma once

#include <cstdint>
#include <memory>
#include <string>
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
    numbered,    // with its number written otherwise: "World War 2"
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

// The way round umlauts of people who have no such keys: "Mueller". The same where there are none.
std::string without_umlauts(std::string_view text);

// The wordings of a name that mean the same, made from the name and its aliases.
std::vector<Form> forms_of(const Entity& entity, const Vocabulary& words);
std::vector<Form> forms_of(const std::vector<std::string>& wordings, const Vocabulary& words);

}  // namespace recite::examine
