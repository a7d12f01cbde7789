#pragma once

#include <vector>

#include "base/random.hpp"
#include "facts/value.hpp"

namespace recite {

// Wrong figures that look like a key: up to `most` of its own kind, unit and rounding, of like
// size, all apart from it and from each other. As many lie above it as chance has it, so that the
// key's rank tells nothing; no year or date comes after `last_month`, counted from
// January of the year 0. Empty for what is no figure, and
// for a bound ("over 10,000"), which leaves other figures true.
std::vector<Value> figures_like(const Value& key, std::size_t most, int last_month, Random& random);

}  // namespace recite
