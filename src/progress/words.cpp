#include "progress/words.hpp"

#include <array>

namespace recite {
namespace {

constexpr std::array<std::string_view, 4> occasions = {"study", "quiz", "flashcards", "cram"};
constexpr std::array<std::string_view, 3> outcomes = {"right", "almost", "wrong"};
constexpr std::array<std::string_view, 4> certainties = {"", "guess", "unsure", "sure"};
constexpr std::array<std::string_view, 3> bearings = {"full", "lowers", "none"};

}  // namespace

std::span<const std::string_view> words_of(Occasion) {
    return occasions;
}

std::span<const std::string_view> words_of(Outcome) {
    return outcomes;
}

std::span<const std::string_view> words_of(Certainty) {
    return certainties;
}

std::span<const std::string_view> words_of(Bearing) {
    return bearings;
}

}  // namespace recite
