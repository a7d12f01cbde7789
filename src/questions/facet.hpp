#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "questions/card.hpp"
#include "questions/rivals.hpp"

namespace recite {

// A fact from one side, with what questions on it are made of. All of it follows from the base; a
// part is worked out when it is first asked for, and kept.
class Facet {
public:
    Facet(const Writer& writer, const Fact& fact, Side side);

    const Fact& fact() const { return fact_; }

    Side side() const { return side_; }

    const CardId& card() const { return card_; }

    // Of relation and side; the same for facets that are asked in the same words.
    std::uint64_t pattern() const { return pattern_; }

    bool disputed() const { return disputed_; }

    // The account and the date that a question on it has to name; empty where it need not.
    const std::string& conditions() const { return conditions_; }

    // Whether it can be told without naming an account or a date.
    bool unconditional() const { return !disputed_ && conditions_.empty(); }

    // All wordings of its answer, the one to show first; and the same as plain texts.
    const std::vector<std::string>& wordings() const;
    const std::vector<std::string>& plain_wordings() const;

    // One text for each of the relation's ways to ask for this side; empty where it tells its
    // answer. With the date and the account that the fact holds for.
    const std::vector<std::string>& stems() const;

    // One statement for each of the relation's templates: with a gap in place of this side, empty
    // where that cannot be or would tell it; and whole.
    const std::vector<std::string>& gapped() const;
    const std::vector<std::string>& stated() const;

    const std::string& standalone() const;   // as a sentence that leans on no other
    const std::string& explanation() const;  // the statement, and the author's note
    const std::string& event() const;        // a dated fact without its date; empty if it is none

    // Whether a statement of it is negated.
    bool negated() const;

    // Answers known to be wrong, of lists that are short enough to be looked through.
    const Rivals& rivals() const;

private:
    template <class T>
    using Kept = std::unique_ptr<const T>;

    const Writer& writer_;
    const FactBase& base_;
    const Fact& fact_;
    Side side_;
    CardId card_;
    std::uint64_t pattern_ = 0;
    bool disputed_ = false;
    std::string conditions_;
    mutable std::optional<bool> negated_;
    mutable Kept<std::vector<std::string>> wordings_, plain_wordings_, stems_, gapped_, stated_;
    mutable Kept<std::string> standalone_, explanation_, event_;
    mutable Kept<Rivals> rivals_;
};

}  // namespace recite
