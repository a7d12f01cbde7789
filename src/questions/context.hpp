#pragma once

#include <span>
#include <string_view>

#include "facts/fact_base.hpp"
#include "questions/examine/examine.hpp"

namespace recite {

// What a form needs besides its own key to judge a response.
struct Context {
    const Examiner* examiner = nullptr;  // never null; it knows the fact base
    std::string_view prompt;        // as the learner read it: its words given back are no answer
    std::span<const FactId> facts;  // what the question rests on
    std::string_view why;           // what is said when a choice or an order is wrong
    Strictness strict;              // of the quiz; it wins over fact and pack
};

}  // namespace recite
