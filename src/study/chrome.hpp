#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "study/effect.hpp"
#include "study/parts.hpp"

namespace recite::study {

struct Toast {
    std::string text;
    Urgency urgency = Urgency::polite;
    std::optional<Offer> offer;  // "Undo"
};

struct Progress {
    std::size_t done = 0, of = 0;  // done counts answered questions
    std::string text;              // "4 of 10"
};

// Whether what the learner did is safe.
enum class Safety { nothing_yet, saving, saved, forgets, failed };

enum class Theme { system, light, dark };

// What stands around every body.
struct Chrome {
    std::string title;             // of the page: "Question 4 of 10 - Recite"
    std::string pack;              // title of the pack at hand; empty: none
    std::vector<Jump> navigation;  // the main ways; empty while a quiz runs
    std::vector<Jump> more;        // the lesser ones, behind "More"
    std::optional<Progress> progress;
    std::string clock;                // "12:40 left"; empty: no limit
    std::vector<Offer> clock_offers;  // more time, pause, switch off
    std::optional<Offer> leave;       // "End"
    std::optional<Toast> toast;
    std::string status;  // the last announcement
    Safety safety = Safety::nothing_yet;
    std::string safety_text;           // "Saved." "Nothing is kept in this window." ...
    std::vector<Offer> safety_offers;  // when saving failed: try again, save as a file
    Theme theme = Theme::system;
    int text_percent = 100;   // 80..200
    std::uint64_t place = 0;  // changes when another thing is shown: scroll to the top then
};

}  // namespace recite::study
