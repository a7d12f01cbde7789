#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "questions/generate.hpp"

// What several recipes share.
namespace recite::recipes {

// A question on one fact from one side, whole but for its form and id: card, facts, topic, the
// reason, and the fingerprint of the fact's value.
Question about_fact(const Writer& writer, const Fact& fact, Side side, std::string_view recipe,
                    std::string stem);

// Adds a further fact, and its card if it is asked too.
enum class Role { asked, told };
void add_fact(const Writer& writer, const Fact& fact, Side side, Role role, Question& question);

// Why a fact cannot be asked at all from a side; empty if it can.
std::string no_wording(const Writer& writer, const Fact& fact, Side side);

// Whether `make` gives a question with one of the first eight seeds. What a recipe can ask may
// hang on the wording and the company that were drawn.
bool ever_made(decltype(Recipe::make) make, const Writer& writer, const Fact& fact, Side side);

// Why too few wrong answers are known; empty if there are at least `least`.
std::string too_few_wrong(const Writer& writer, const Fact& fact, Side side, std::size_t least);

// Whether other subjects share this value too, so that asking for the subject has several answers.
bool shared_value(const Writer& writer, const Fact& fact);

// The subject's other facts of the same relation, whose values are right answers too: none where
// the relation holds one.
std::vector<const Fact*> also_right(const FactBase& base, const Fact& fact);

// A stem that asks for the value, or for one of several.
std::string stem_for_one(const Writer& writer, const Fact& fact, Side side, Random& random);

// The blank that a fact's answer fills.
forms::Fill::Blank blank_for(const Writer& writer, const Fact& fact, Side side);

// One of several ways to say the same.
std::string one_of(std::initializer_list<std::string_view> wordings, Random& random);

// The fact as a sentence that leans on no other.
const std::string& standalone(const Writer& writer, const Fact& fact);

// Whether a fact can be told without naming an account or a date.
bool unconditional(const Writer& writer, const Fact& fact);

}  // namespace recite::recipes
