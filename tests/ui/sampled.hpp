#pragma once

#include <string>
#include <vector>

#include "study/screen.hpp"

namespace recite::tests::sampled {

using study::Screen;

// ---- parts of a screen
study::Offer offer(std::string label, study::Action action, std::string key = "",
                   bool primary = false);
study::Chrome resting(const std::string& current);
study::Chrome running(std::size_t done, std::size_t of);
study::Cited fact(std::string statement);
study::Choice choice_of(std::string label, bool on, std::string detail = "");

// ---- questions
study::Posed choice();
study::Posed typed(std::string prompt, std::string text);
Screen asking(study::Posed posed, bool ready = true);
Screen several();
Screen cloze(bool bank);
Screen gap();
Screen number(bool range);
Screen order();
Screen match();
Screen sure();
Screen leaving();
Screen timed();

// ---- verdicts
Screen wrong_choice();
Screen almost();
Screen match_marked();
Screen order_marked();
Screen flashcard(bool flipped);
Screen misplaced();
Screen recalled();
Screen summary();

// ---- all else
Screen loading();
Screen first_visit();
Screen home();
Screen set_up();
Screen read();
Screen facts(bool detail);
Screen no_facts();
Screen sources();
Screen progress();
Screen settings();
Screen costs();
Screen data(bool deleting);
Screen about();
Screen trouble();
Screen study_due();
Screen study_empty();

}  // namespace recite::tests::sampled
