#pragma once

#include <span>
#include <string_view>

#include "facts/fact_base.hpp"

namespace recite {

// What a form needs besides its own key to judge a response.
struct Context {
    const FactBase* base = nullptr;  // never null
    std::string_view prompt;         // as the learner read it: its words given back are no answer
    std::span<const FactId> facts;   // what the question rests on
    Strictness strict;               // of the quiz; a fact's own goes before it
};

}  // namespace recite
