#pragma once

#include "questions/examine/names.hpp"

namespace recite::examine {

// Whether a word for a kind of thing ("company", "institute") may stand beside the key without
// making another thing of it: "Mercator Foundation" is not the Mercator Institute.
bool kind_fits(const Sheet& sheet, const Wanted& wanted, const Token& kind);

// Whether things of a class are places that others lie in: "city", "country".
bool is_place_class(std::string_view class_name);

// Whether things of a class are persons: "astronomer", "football player", "Naturforscherin".
bool is_person_class(const Vocabulary& words, std::string_view class_name);

// Whether the thing is a person by its class.
bool is_person(const Sheet& sheet, std::uint32_t thing);

}  // namespace recite::examine
