#pragma once

#include <optional>
#include <string_view>

namespace recite {

// What a learner holds against a question or its verdict.
enum class Complaint { right_too, key_wrong, unclear, not_in_source };

std::string_view name_of(Complaint complaint);  // "right-too", "key-wrong", ...
std::optional<Complaint> complaint_named(std::string_view name);

}  // namespace recite
