#include "ui/samples.hpp"

#include <utility>

#include "base/number.hpp"
#include "ui/sampled.hpp"

namespace recite::tests {

namespace sampled {

study::Offer offer(std::string label, study::Action action, std::string key, bool primary) {
    study::Offer made;
    made.label = std::move(label);
    made.action = std::move(action);
    made.key = std::move(key);
    made.primary = primary;
    return made;
}

study::Chrome resting(const std::string& current) {
    study::Chrome chrome;
    chrome.title = current + " - Recite";
    chrome.pack = "DeepSeek and R1";
    for (const char* name : {"Study", "Quiz", "Facts", "Progress"}) {
        chrome.navigation.push_back({name, std::string("#/") + name, name == current});
    }
    for (const char* name : {"Flashcards", "Read", "Sources", "Settings", "About"}) {
        chrome.more.push_back({name, std::string("#/") + name, name == current});
    }
    return chrome;
}

study::Chrome running(std::size_t done, std::size_t of) {
    study::Chrome chrome;
    chrome.title = "Question - Recite";
    chrome.pack = "DeepSeek and R1";
    chrome.progress = {done, of,
                       to_text(static_cast<std::uint64_t>(done + 1)) + " of " +
                           to_text(static_cast<std::uint64_t>(of))};
    chrome.leave = offer("End", study::Back{}, "Escape");
    return chrome;
}

study::Cited fact(std::string statement) {
    study::Cited cited;
    cited.fact = FactId("high-flyer-origin");
    cited.statement = std::move(statement);
    cited.href = "#/facts/deepseek/high-flyer-origin";
    cited.backing = "3 articles, 2 origins";
    cited.citations = {{"Article A, sentence 12", "#/sources/deepseek/a/12", {}, true},
                       {"Article C, sentence 15", "#/sources/deepseek/c/15", {}, true},
                       {"Article E, sentence 9", "#/sources/deepseek/e/9", {}, true}};
    return cited;
}

study::Choice choice_of(std::string label, bool on, std::string detail) {
    study::Choice made;
    made.label = std::move(label);
    made.detail = std::move(detail);
    made.on = on;
    made.action = study::Adjust{"topic", made.label};
    return made;
}

}  // namespace sampled

std::vector<Sample> samples() {
    using namespace sampled;
    std::vector<Sample> all = {
        {"loading", loading()},
        {"first-visit", first_visit()},
        {"home", home()},
        {"set-up", set_up()},
        {"choice", asking(choice())},
        {"several", several()},
        {"typed", asking(typed("Who founded DeepSeek?", ""), false)},
        {"cloze", cloze(false)},
        {"bank", cloze(true)},
        {"gap", gap()},
        {"number", number(false)},
        {"range", number(true)},
        {"order", order()},
        {"match", match()},
        {"sure", sure()},
        {"leaving", leaving()},
        {"timed", timed()},
        {"wrong", wrong_choice()},
        {"almost", almost()},
        {"misplaced", misplaced()},
        {"order-marked", order_marked()},
        {"match-marked", match_marked()},
        {"card-front", flashcard(false)},
        {"card-back", flashcard(true)},
        {"recall", recalled()},
        {"summary", summary()},
        {"read", read()},
        {"facts", facts(false)},
        {"fact", facts(true)},
        {"no-facts", no_facts()},
        {"sources", sources()},
        {"study-due", study_due()},
        {"study-done", study_empty()},
        {"progress", progress()},
        {"settings", settings()},
        {"costs", costs()},
        {"data", data(false)},
        {"deleting", data(true)},
        {"about", about()},
        {"trouble", trouble()},
    };
    for (std::size_t at = 0; at < all.size(); ++at) all[at].screen.chrome.place = at + 1;
    return all;
}

}  // namespace recite::tests
