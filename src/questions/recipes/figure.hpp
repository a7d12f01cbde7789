#pragma once

#include <optional>
#include <string>

#include "questions/generate.hpp"

// What the recipes for figures share: number, year, money, ratio and percent differ in the kind
// of value they ask for.
namespace recite::recipes {

std::string figure_objection(const Writer& writer, const Fact& fact, Side side, ValueKind kind);

std::optional<Question> make_figure(const Writer& writer, const Fact& fact, Side side,
                                    const Recipe& recipe, Random& random);

}  // namespace recite::recipes
