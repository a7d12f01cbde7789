#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "questions/question.hpp"

namespace recite {

class Writer;

// What an answer shows of the learner: that they know it again, that they can produce it, or what
// they say of themself.
enum class Demand { recognition, recall, self_judged };

// Whether a quiz that names no recipe may use it.
enum class Offered { always, when_named };

// How many cards one question asks.
enum class Scope { one, several };

// One kind of question: what it can be made of, and how.
struct Recipe {
    std::string_view name;  // as quiz files write it
    std::string_view summary;
    std::string_view form;
    Demand demand = Demand::recognition;
    Offered offered = Offered::always;
    Scope scope = Scope::one;

    // Why this fact cannot be asked so from this side, as a sentence; empty if it can.
    std::string (*objection)(const Writer&, const Fact&, Side) = nullptr;

    // The question, but for its id; empty where there is an objection, or no wording or options
    // could be found this time.
    std::optional<Question> (*make)(const Writer&, const Fact&, Side, Random&) = nullptr;
};

// In the order in which help lists them.
std::span<const Recipe* const> all_recipes();

// Null if there is none of that name.
const Recipe* recipe_named(std::string_view name);

}  // namespace recite
