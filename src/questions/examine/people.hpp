#pragma once

#include <optional>
#include <vector>

#include "questions/examine/names.hpp"

namespace recite::examine {

// A person's name with titles, short forms or more names than the author gives: "Alexander Freiherr
// v. Humboldt", "Friedrich der Zweite", "Dmitri Ivanovich Mendeleev". Empty if it is none of these,
// if the key is no person, or if a name among them is another's.
std::optional<Finding> name_of_person(const Sheet& sheet, const Wanted& wanted,
                                      const std::vector<Token>& typed);

// A small word of a family name: "van", "de".
bool is_particle(std::string_view word);

}  // namespace recite::examine
