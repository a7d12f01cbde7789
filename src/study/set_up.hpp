#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "questions/generate.hpp"
#include "questions/quiz.hpp"
#include "study/route.hpp"
#include "study/session.hpp"

namespace recite::study {

// How the next quiz is to be.
struct SetUpChoices {
    std::vector<TopicId> topics;       // none: all
    std::vector<std::string> recipes;  // none: all that are offered
    std::size_t count = 10;
    Feedback feedback = Feedback::each;
    int pass_percent = 0;  // 0: no mark
    int minutes = 0;       // 0: no limit
    bool certainty = false;
    bool operator==(const SetUpChoices&) const = default;
};

// Changes one choice, as Adjust says; false if there is no such one.
bool adjust(SetUpChoices& choices, std::string_view name, std::string_view value);

// The address of a quiz so set up, and back: what is as by default is not in it.
Route route_of(const SetUpChoices& choices, const PackId& pack, std::uint64_t seed);
SetUpChoices choices_of(const Route& route);

Plan plan_of(const SetUpChoices& choices);
Terms terms_of(const SetUpChoices& choices);

}  // namespace recite::study
