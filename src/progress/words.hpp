#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "progress/event.hpp"

namespace recite {

// The words that the journal and its tables have for the values of each closed list, by the
// value's number. They never change; an empty one is not written.
std::span<const std::string_view> words_of(Occasion);
std::span<const std::string_view> words_of(Outcome);
std::span<const std::string_view> words_of(Certainty);
std::span<const std::string_view> words_of(Bearing);

inline std::string_view name_of(Occasion value) {
    return words_of(value)[static_cast<std::size_t>(value)];
}

inline std::string_view name_of(Outcome value) {
    return words_of(value)[static_cast<std::size_t>(value)];
}

inline std::string_view name_of(Certainty value) {
    return words_of(value)[static_cast<std::size_t>(value)];
}

inline std::string_view name_of(Bearing value) {
    return words_of(value)[static_cast<std::size_t>(value)];
}

}  // namespace recite
