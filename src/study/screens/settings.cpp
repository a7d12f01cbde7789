#include "base/number.hpp"
#include "study/cite.hpp"
#include "study/habits.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {

Body settings(const State& state) {
    Settings body;
    body.lines = preference_lines(state.preferences);
    for (Choices& line : habit_lines(state)) body.lines.push_back(std::move(line));
    body.text = state.host.stores
                    ? "All that you do stays in this browser. Nothing is sent anywhere."
                    : "This window forgets everything when it is closed; save what you want to "
                      "keep as a file.";
    const recite::History& history = state.keeping.state().history;
    if (history.answers_unsaved > 0)
        body.text += " " + counted(history.answers_unsaved, "answer") +
                     (history.saved_at.ms == 0 ? " in all, not saved as a file yet."
                                               : " since you saved a file.");
    body.offers.push_back(offer("Save my progress as a file", ExportJournal{}));
    body.offers.push_back(offer("Open a file: progress, a pack or an article", Pick{}));
    if (state.erasing) {
        body.offers.push_back(
            offer("Yes, delete answers, settings and articles kept here", EraseAll{true}));
        body.offers.push_back(offer("No, keep everything", EraseAll{false}, "Escape"));
    } else {
        body.offers.push_back(offer("Delete everything", EraseAll{false}));
    }
    return body;
}

Body about(const State& state) {
    About body;
    body.version = state.host.version;
    body.text =
        "Recite asks questions about facts, grades the answers against those facts, and shows the "
        "sentence behind each. It runs in this browser alone; nothing is sent anywhere.";
    body.licences = {
        {"Recite", "see LICENSE", ""},
        {"Dear ImGui", "MIT", "Copyright (c) 2014-2025 Omar Cornut"},
        {"JSON for Modern C++", "MIT", "Copyright (c) 2013-2025 Niels Lohmann"},
        {"utf8proc", "MIT",
         "Copyright (c) 2014-2021 Steven G. Johnson, Jiahao Chen, Tony Kelman, "
         "Jonas Fonseca, and other contributors"},
        {"FSRS-6", "MIT", "The scheduling formulas are those of Open Spaced Repetition"},
    };
    body.jumps = {jump("All facts", href(Page::facts)), jump("All sources", href(Page::sources))};
    return body;
}

}  // namespace recite::study::screens
