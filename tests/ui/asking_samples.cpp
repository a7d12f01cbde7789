#include <utility>

#include "base/number.hpp"
#include "ui/sampled.hpp"

namespace recite::tests::sampled {

namespace {

std::vector<study::Offer> asking_offers(bool ready) {
    study::Offer check = offer("Check", study::Submit{}, "Enter", true);
    check.enabled = ready;
    return {offer("Skip", study::Pass{}), check};
}

}  // namespace

study::Posed choice() {
    study::Posed posed;
    posed.kind = "Pick one";
    posed.topic = "Company history";
    posed.recipe = "choice";
    posed.prompt = "Which firm did DeepSeek grow out of?";
    posed.shown = forms::Choose::Shown{{"Baidu", "High-Flyer", "ByteDance", "Alibaba"}, false};
    posed.response = forms::Choose::Response{{1}};
    return posed;
}

study::Posed typed(std::string prompt, std::string text) {
    study::Posed posed;
    posed.kind = "Type the answer";
    posed.topic = "People";
    posed.recipe = "typed";
    posed.prompt = std::move(prompt);
    posed.shown = forms::Fill::Shown{{"", ""}, {}};
    posed.response = forms::Fill::Response{{std::move(text)}};
    return posed;
}

Screen asking(study::Posed posed, bool ready) {
    study::Asking body;
    body.posed = std::move(posed);
    body.offers = asking_offers(ready);
    return {running(3, 10), body};
}

Screen several() {
    study::Posed posed = choice();
    posed.kind = "Pick all that are right";
    posed.prompt = "Which of these models does the fact base credit to DeepSeek?";
    posed.shown = forms::Choose::Shown{{"R1", "Llama 3.1", "V3",
                                        "Qwen 2.5 with a much longer name that needs "
                                        "a second line on any phone and on a desktop"},
                                       true};
    posed.response = forms::Choose::Response{{0, 2}};
    return asking(posed);
}

Screen cloze(bool bank) {
    study::Posed posed;
    posed.kind = bank ? "Fill from the words" : "Fill in";
    posed.topic = "Company history";
    posed.prompt = "Complete the sentence.";
    posed.shown =
        forms::Fill::Shown{{"DeepSeek was founded in ", " and belongs to the hedge fund ", "."},
                           bank ? std::vector<std::string>{"2015", "2023", "High-Flyer", "Baidu"}
                                : std::vector<std::string>{}};
    posed.response = forms::Fill::Response{{"2023", ""}};
    return asking(posed, false);
}

// A sentence with a gap that is the question itself.
Screen gap() {
    study::Posed posed;
    posed.kind = "Fill the gap";
    posed.topic = "Company history";
    posed.prompt = "Before it was DeepSeek, it was a research branch of ____, a hedge fund.";
    posed.shown = forms::Fill::Shown{
        {"Before it was DeepSeek, it was a research branch of ", ", a hedge fund."}, {}};
    posed.response = forms::Fill::Response{{"High"}};
    return asking(posed);
}

Screen number(bool range) {
    study::Posed posed;
    posed.kind = range ? "Give a range" : "Type a number";
    posed.topic = "Money and chips";
    posed.prompt = "How much computing did the newest model use, compared with Llama 3.1?";
    posed.help = "A share: 1/4, 25 %, a quarter are all fine.";
    posed.shown = forms::Number::Shown{range ? "%" : "", range};
    posed.response = forms::Number::Response{"a tenth", "5", ""};
    Screen screen = asking(posed);
    auto& body = std::get<study::Asking>(screen.body);
    body.offers = {offer("Hint", study::AskHint{}, "H"),
                   offer("Show options", study::ShowOptions{}), offer("Skip", study::Pass{}),
                   offer("Check", study::Submit{}, "Enter", true)};
    if (range) body.hint = "It is less than a fifth.";
    return screen;
}

Screen order() {
    study::Posed posed;
    posed.kind = "Put in order";
    posed.prompt = "Which came first? Earliest at the top.";
    posed.shown = forms::Arrange::Shown{{"R1 is released", "High-Flyer is founded",
                                         "Export controls take shape", "DeepSeek is founded"},
                                        "earliest",
                                        "latest"};
    posed.response = forms::Arrange::Response{};
    return asking(posed, false);
}

Screen match() {
    study::Posed posed;
    posed.kind = "Match";
    posed.topic = "People";
    posed.prompt = "Who leads which company?";
    posed.shown =
        forms::Match::Shown{{"OpenAI", "DeepSeek", "Nvidia"},
                            {"Liang Wenfeng", "Jensen Huang", "Sam Altman", "Kai-Fu Lee"}};
    posed.response = forms::Match::Response{{2U, std::nullopt, std::nullopt}};
    return asking(posed, false);
}

Screen sure() {
    Screen screen = asking(choice());
    auto& body = std::get<study::Asking>(screen.body);
    body.offers = {offer("Skip", study::Pass{})};
    body.certainty = {offer("Not sure", study::SubmitAs{study::Certainty::unsure}),
                      offer("Fairly", study::SubmitAs{study::Certainty::fairly}),
                      offer("Sure", study::SubmitAs{study::Certainty::sure})};
    body.certainty_help = "under 2 in 3 · up to 4 in 5 · over 4 in 5";
    return screen;
}

Screen leaving() {
    Screen screen = asking(choice());
    auto& body = std::get<study::Asking>(screen.body);
    body.dialog.title = "End this quiz?";
    body.dialog.text = "What you have answered is kept, and the summary follows.";
    body.dialog.offers = {offer("Go on", study::Back{}, "Enter", true),
                          offer("End and see the result", study::Leave{})};
    return screen;
}

Screen timed() {
    Screen screen = asking(choice(), false);
    auto& body = std::get<study::Asking>(screen.body);
    body.posed.response = forms::Choose::Response{};
    screen.chrome.clock = "4:12 left";
    screen.chrome.clock_offers = {offer("5 minutes more", study::Clock{study::ClockChange::extend}),
                                  offer("Pause", study::Clock{study::ClockChange::pause}),
                                  offer("No limit", study::Clock{study::ClockChange::off})};
    screen.chrome.toast =
        study::Toast{"Your answer is saved.", study::Urgency::polite, offer("Undo", study::Undo{})};
    screen.chrome.safety = study::Safety::forgets;
    screen.chrome.safety_text = "Nothing is kept in this window.";
    return screen;
}

}  // namespace recite::tests::sampled
