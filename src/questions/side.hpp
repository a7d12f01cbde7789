#pragma once

#include <optional>
#include <string_view>

namespace recite {

// Which end of a fact is asked for: what it says, or of whom.
enum class Side { value, subject };

constexpr std::string_view name_of(Side side) {
    return side == Side::value ? "value" : "subject";
}

constexpr std::optional<Side> side_named(std::string_view name) {
    if (name == "value") return Side::value;
    if (name == "subject") return Side::subject;
    return std::nullopt;
}

}  // namespace recite
