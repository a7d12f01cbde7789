#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "progress/state.hpp"

namespace recite {

// Why a card may be forgotten again and again. Each has its own remedy: a question that tells the
// two things apart; a look at the question, or its report; reading the fact with its sentence;
// a note of one's own, or setting it aside.
enum class LeechCause : std::uint8_t {
    confusion,  // another known thing was given for it, twice or more
    question,   // it was reported, or answers were almost right as often as wrong
    unread,     // most wrong answers were passes, or it was hardly ever recalled on a later day
    hard        // none of these
};

std::string_view name_of(LeechCause cause);  // "confusion", "question", "unread", "hard"

// A card that was forgotten eight times or more.
struct Leech {
    const CardRecord* card = nullptr;
    LeechCause cause = LeechCause::hard;
    std::string given;  // of a confusion: what was given for it most often
};

// What to make of a card that was forgotten often, as is_leech has it; none while it was not.
std::optional<Leech> leech_of(const State& state, const CardId& card);

// All that are in study and not set aside, those forgotten most often first. Points into the state.
std::vector<Leech> leeches(const State& state);

}  // namespace recite
