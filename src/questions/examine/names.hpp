#pragma once

#include <cstdint>
#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

constexpr std::uint32_t nothing = 0xFFFFFFFF;

// What is asked for by name.
struct Wanted {
    std::uint32_t thing = nothing;    // index into the entities; `nothing`: only sheet.accepted
    std::vector<std::uint32_t> also;  // things that are right as well
    mutable std::vector<const Form*> forms = {};  // kept by right_forms
};

// Judges an answer to a question for a thing with a name.
Finding judge_name(const Sheet& sheet, const Wanted& wanted, const std::vector<Token>& typed);

// The names of the key, the first to be shown.
std::string shown_name(const Sheet& sheet, const Wanted& wanted);

// All wordings that are right, whatever kind of name they are.
const std::vector<const Form*>& right_forms(const Sheet& sheet, const Wanted& wanted);

// Whether this thing is the key or holds as well.
bool is_right(const Wanted& wanted, std::uint32_t thing);

// What a wording by itself says, if it is a name of anything. `squashed` may be of any length.
std::optional<Finding> name_alone(const Sheet& sheet, const Wanted& wanted,
                                  const std::string& squashed);

// Judges what stands around the key in an answer that has more words; empty if the key does not
// stand in it.
std::optional<Finding> name_within(const Sheet& sheet, const Wanted& wanted,
                                   const std::vector<Token>& typed);

// A letter or two off one of the key's names; empty if it is not.
std::optional<Finding> name_slipped(const Sheet& sheet, const Wanted& wanted,
                                    const std::vector<Token>& typed);

// A part of one of the key's names; empty if it is not.
std::optional<Finding> name_in_part(const Sheet& sheet, const Wanted& wanted,
                                    const std::vector<Token>& typed);

// Whether the words that differ could be a slip of the key's: not a word of its own, not a name of
// another thing.
bool slip_allowed(const Sheet& sheet, const Wanted& wanted, const Token& typed);

// A slip in one word: where it is in the answer and what belongs there.
Slip slip_in(const Token& typed, std::string_view meant);

// What spelling counts for.
Finding slipped(const Sheet& sheet, std::string shown, std::vector<Slip> slips);

}  // namespace recite::examine
