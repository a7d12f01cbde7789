#pragma once

#include <optional>
#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// A date as somebody wrote it, with what they left out left out.
struct When {
    std::optional<int> year, month, day;
    int season = 0;     // first month of the quarter or season that was given in place of a month
    bool slip = false;  // the month was one letter off
    bool short_year = false;  // the year has two digits, and could be a day as well
    bool operator==(const When&) const = default;
};

// All that the tokens can mean as one date, the language's own order first; empty if they are none
// or more than one.
std::vector<When> dates(const std::vector<Token>& tokens, const Vocabulary& words);

Finding judge_date(const Sheet& sheet, const Date& key, const std::vector<Token>& typed);

}  // namespace recite::examine
