#include <utility>

#include "base/number.hpp"
#include "ui/sampled.hpp"

namespace recite::tests::sampled {

study::Section section_of(std::string heading, std::string text) {
    study::Section made;
    made.heading = std::move(heading);
    made.text = std::move(text);
    return made;
}

Screen settings() {
    study::Settings body;
    body.heading = "Settings";
    body.text = "Everything stays in this browser.";
    study::Section looks = section_of("How it looks", "");
    looks.lines = {
        {"Theme",
         "",
         {choice_of("As the system", true), choice_of("Light", false), choice_of("Dark", false)},
         false},
        {"Text size",
         "",
         {choice_of("Small", false), choice_of("Normal", true), choice_of("Large", false),
          choice_of("Largest", false)},
         false}};
    study::Section fit = section_of("Does the schedule know you?", "It can be fitted to you.");
    fit.progress = study::Bar{"Fitting", 0.4, "40%"};
    fit.offers = {offer("Cancel", study::DropTask{}, "Escape")};
    body.sections = {looks, fit};
    return {resting("Settings"), body};
}

Screen costs() {
    study::Settings body;
    body.heading = "Settings";
    study::Section aim = section_of("What do you aim at?", "");
    aim.lines = {{"How many you want to recall",
                  "More means more reviews.",
                  {choice_of("80%", false), choice_of("90%", true), choice_of("95%", false)},
                  false}};
    study::Chart chart;
    chart.kind = study::ChartKind::line;
    chart.title = "What would each goal cost you, and leave you with after a year?";
    chart.text = "A goal of about 90% takes 6 minutes a day and leaves about 470 cards known.";
    chart.columns = {"Goal", "Minutes a day", "Cards known"};
    study::Series series;
    for (int at = 0; at < 10; ++at) {
        const double minutes = 3 + at * at * 0.1;
        const double known = 380 + 11.0 * at;
        const std::string goal = to_text(70 + 3 * at) + "%";
        series.points.push_back({minutes, known, goal, 0, false});
        chart.x.ticks.push_back({minutes, goal});
        chart.rows.push_back({goal, to_text(minutes), to_text(known)});
    }
    chart.x.to = 12;
    chart.y = {"cards", "cards", 0, 500, {{0, "0"}, {500, "500 known"}}};
    chart.series = {series};
    chart.legend = "From left to right: minutes a day. Upwards: cards that you would recall.";
    aim.chart = chart;
    aim.offers = {offer("Close", study::DropTask{}, "Escape")};
    body.sections = {aim};
    return {resting("Settings"), body};
}

Screen data(bool deleting) {
    study::Settings body;
    body.heading = "Your data";
    body.text = "All that you do stays in this browser. Nothing is sent anywhere.";
    study::Section saved =
        section_of("Your progress", "Last saved as a file 12 days ago; 140 answers since.");
    saved.offers = {offer("Save as a file", study::Export{}, "", true),
                    offer("Open a file", study::Pick{})};
    study::Section reminder = section_of("A daily reminder", "A file for your calendar.");
    reminder.entries = {
        {"reminder", "At", "", "7 o'clock", "19:00", "A time is written as 07:40.", false}};
    study::Offer save = offer("Save for my calendar", study::Export{study::Takeaway::reminder});
    save.enabled = false;
    reminder.offers = {save};
    study::Section deletion = section_of("Delete everything", "");
    deletion.warns = deleting;
    if (deleting) {
        deletion.text = "This deletes 312 answers about 84 cards, 3 notes and all settings.";
        deletion.offers = {offer("Save a file first", study::Export{}),
                           offer("Delete it all", study::EraseAll{true}),
                           offer("Keep everything", study::EraseAll{false}, "Escape")};
        body.sections = {deletion};
    } else {
        deletion.offers = {offer("Delete everything", study::EraseAll{false})};
        body.sections = {saved, reminder, deletion};
    }
    return {resting("Your data"), body};
}

Screen about() {
    study::About body;
    body.version = "1.0.0";
    body.text = "Recite is a study tool that can prove its answers.";
    body.licences = {{"Dear ImGui", "MIT", ""}, {"JSON for Modern C++", "MIT", ""}};
    body.jumps = {{"Rules of grading", "#/about/rules", false}};
    return {resting("Settings"), body};
}

Screen trouble() {
    study::Trouble body;
    body.heading = "This pack could not be loaded.";
    body.text =
        "Check the connection and try again. What you have learned is safe in this browser.";
    body.details = "quizzes/deepseek/facts.json: not found";
    body.offers = {offer("Try again", study::TryAgain{}, "Enter", true),
                   offer("Home", study::Open{"#/"})};
    return {resting("Study"), body};
}

Screen study_due() {
    study::Study body;
    body.heading = "12 cards are due.";
    body.text = "About 4 minutes at your pace.";
    body.offers = {offer("Start", study::StartStudy{}, "Enter", true),
                   offer("Cram", study::StartStudy{study::Load::cram})};
    study::Section exam = section_of("Is there an exam?",
                                     "3 May 2026, in 24 days. If you stop now, you would recall "
                                     "about 31 cards that day; at this pace about 52.");
    exam.entries = {{"exam", "Its day", "", "2026-05-03", "2026-05-03", "", false}};
    exam.offers = {offer("Take 14 new a day", study::Set{"new-a-day", "14"})};
    study::Section rest = section_of("What is in study?", "");
    rest.lines = {{"Topics in study",
                   "A topic that is off rests: none of its cards is asked.",
                   {choice_of("People", true), choice_of("Techniques", false)},
                   true}};
    body.sections = {exam, rest};
    return {resting("Study"), body};
}

Screen study_empty() {
    study::Study body;
    body.heading = "Done for today.";
    body.text = "The next card is due tomorrow at 07:40.";
    body.offers = {offer("Practise without counting", study::StartStudy{}, "Enter", true),
                   offer("Take a quiz", study::Open{"#/quiz"})};
    return {resting("Study"), body};
}

}  // namespace recite::tests::sampled
