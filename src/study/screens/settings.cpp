#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "base/number.hpp"
#include "study/cite.hpp"
#include "study/habits.hpp"
#include "study/screens/charts.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {

namespace {

using Names = std::initializer_list<std::string_view>;

// Those of the lines whose choices set one of these.
std::vector<Choices> lines_of(const std::vector<Choices>& lines, Names names) {
    std::vector<Choices> found;
    for (const Choices& line : lines) {
        const auto* set =
            line.choices.empty() ? nullptr : std::get_if<Set>(&line.choices[0].action);
        if (set != nullptr && std::find(names.begin(), names.end(), set->name) != names.end())
            found.push_back(line);
    }
    return found;
}

Section section(std::string heading, std::string text, std::vector<Choices> lines) {
    Section made;
    made.heading = std::move(heading);
    made.text = std::move(text);
    made.lines = std::move(lines);
    return made;
}

// "0.4123"
std::string loss(double value) {
    return grouped(value, ",", 4);
}

Bar progress_of(const char* label, double share) {
    const std::string percent = grouped(std::floor(share * 100)) + "%";
    return {label, share, percent};
}

void fit_offers(const State& state, Section& fit) {
    if (!state.tasks.fit) {
        Offer start = offer("Fit it to my answers", StartTask{Task::fit});
        const std::string reason = fit_objection(state.keeping.state());
        start.enabled = reason.empty();
        if (!reason.empty()) fit.text += " Not yet: " + reason + ".";
        fit.offers.push_back(std::move(start));
        return;
    }
    if (!state.tasks.fit->done()) {
        fit.progress = progress_of("Fitting", state.tasks.fit->progress());
        fit.offers.push_back(offer("Cancel", DropTask{}, "Escape"));
        return;
    }
    const FitResult& result = state.tasks.fit->result();
    const bool better = result.new_loss < result.old_loss;
    fit.text = (result.later ? "On your latest " : "On your ") + counted(result.answers, "answer") +
               (result.later ? ", which the fit had not seen" : "") + ": log loss " +
               loss(result.old_loss) + " with the curve in use, " + loss(result.new_loss) +
               " with the new one; less is better. " +
               (better ? "The new one foretells you better."
                       : "The new one is no better; you may as well keep the old.");
    Offer use = offer("Use the new curve", UseFit{});
    use.primary = better;
    fit.offers.push_back(std::move(use));
    fit.offers.push_back(offer("Keep the old", DropTask{}, "Escape"));
}

Section fit_section(const State& state) {
    Section fit;
    fit.heading = "Does the schedule know you?";
    fit.text =
        "When a card comes back is foretold by a curve of forgetting that fits most people. It can "
        "be fitted to your own answers.";
    fit_offers(state, fit);
    return fit;
}

Section aim_section(const State& state, std::vector<Choices> lines) {
    Section aim = section("What do you aim at?", "", std::move(lines));
    const RetentionCurve* costs = state.tasks.costs.get();
    if (costs == nullptr) {
        aim.offers.push_back(offer("Show what each goal costs", StartTask{Task::costs}));
    } else if (!costs->done()) {
        aim.progress = progress_of("A year of study", costs->progress());
        aim.offers.push_back(offer("Cancel", DropTask{}, "Escape"));
    } else {
        aim.chart = costs_of_goals(costs->curve(), state.keeping.state().settings.policy.retention);
        aim.offers.push_back(offer("Close", DropTask{}, "Escape"));
    }
    return aim;
}

}  // namespace

Body settings(const State& state) {
    const std::vector<Choices> looks = preference_lines(state.preferences);
    const std::vector<Choices> habits = habit_lines(state);
    Settings body;
    body.heading = "Settings";
    body.text = "Your answers, as files and deleted, are under “Your data”.";
    body.sections.push_back(section("How it looks", "", lines_of(looks, {"theme", "text"})));
    body.sections.push_back(
        section("How you are asked", "",
                lines_of(looks, {"certainty", "typing", "buttons", "side", "order"})));
    body.sections.push_back(section("How much a day", "",
                                    lines_of(habits, {"new-a-day", "reviews-a-day", "minutes-a-day",
                                                      "trivia", "day-boundary"})));
    body.sections.push_back(aim_section(state, lines_of(habits, {"retention"})));
    body.sections.push_back(fit_section(state));
    return body;
}

Body about(const State& state) {
    About body;
    body.version = state.host.version;
    body.text =
        "Recite asks questions about facts, grades the answers against those facts, and shows the "
        "sentence behind each. It runs in this browser alone; nothing is sent anywhere.";
    body.licences = {
        {"Recite", "MIT", "Its words are in the file LICENSE; they are those of all that is MIT."},
        {"Dear ImGui", "MIT", "Copyright (c) 2014-2025 Omar Cornut"},
        {"JSON for Modern C++", "MIT", "Copyright (c) 2013-2025 Niels Lohmann"},
        {"utf8proc", "MIT",
         "Copyright (c) 2014-2021 Steven G. Johnson, Jiahao Chen, Tony Kelman, "
         "Jonas Fonseca, and other contributors"},
        {"Emscripten", "MIT", "Copyright (c) 2010-2022 Emscripten authors"},
        {"musl", "MIT", "Copyright (c) 2005-2020 Rich Felker, and others"},
        {"libc++, libc++abi and compiler-rt", "Apache-2.0 with LLVM Exceptions",
         "Parts of the LLVM project, compiled into the program"},
        {"FSRS-6", "MIT", "The scheduling formulas are those of Open Spaced Repetition"},
    };
    body.jumps = {jump("All facts", href(Page::facts)), jump("All sources", href(Page::sources))};
    return body;
}

}  // namespace recite::study::screens
