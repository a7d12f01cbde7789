#pragma once

#include <cstdint>

#include "progress/history.hpp"

namespace recite {

// How many of `backlog` due reviews to do today when a usual day has `usual`: all, up to twice
// that; beyond, a half more than usual or a seventh of all, whichever is more.
std::uint32_t spread(std::uint32_t backlog, std::uint32_t usual);

// Reviews of a usual day: the mean over the last thirty days before `today` that had any.
std::uint32_t usual_reviews(const History& history, Day today);

}  // namespace recite
