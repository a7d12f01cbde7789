#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "questions/examine/wordings.hpp"

namespace recite::examine {

struct Name {
    std::uint32_t thing = 0;  // index into the entities of the base
    NameKind kind = NameKind::name;
    std::uint32_t form = 0;  // index into forms(thing)
};

// A well-known thing that the pack does not name.
struct Foreign {
    std::string_view name, class_;
};

// The first one, two and three bytes of names, as a set that may hold more than was added.
class Beginnings {
public:
    void add(std::string_view name);
    bool has(std::string_view word) const;

private:
    std::bitset<(1U << 15)> seen_;
};

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

    // Whether some name may begin with this word. Quick: most words begin none.
    bool may_begin(std::string_view word) const;

private:
    std::vector<std::vector<Form>> forms_;
    std::unordered_map<std::string, std::vector<Name>> names_;
    Beginnings beginnings_;
};

// A well-known name and how it is written squashed.
struct ForeignName {
    std::string squashed;
    Foreign foreign;
};

// In a fixed order.
const std::vector<ForeignName>& foreign_names();

}  // namespace recite::examine
