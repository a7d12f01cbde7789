#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/fact_base.hpp"

namespace recite::study {

// What facts are looked for by.
struct Wanted {
    std::string_view text;  // every word of it must be found; empty: all
    TopicId topic;          // empty: all
    bool disputed = false;  // only those whose accounts differ
};

// The texts of a base's facts, folded once, so that each key pressed costs a scan and no more. The
// base outlives it.
class SearchIndex {
public:
    explicit SearchIndex(const FactBase& base);

    // The facts that are wanted, in the order of the base. Words are looked for, folded, in the
    // statement, the names of subject and value with their aliases, the note and the topic.
    std::vector<const Fact*> find(const Wanted& wanted) const;

private:
    const FactBase* base_;
    std::vector<std::string> texts_;  // one a fact
};

}  // namespace recite::study
