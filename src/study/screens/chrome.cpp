#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "study/running.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {
namespace {

std::string place_text(const Session& session) {
    return to_text(static_cast<std::uint64_t>(session.at + 1)) + " of " +
           to_text(static_cast<std::uint64_t>(session.steps.size()));
}

std::string title_of(const State& state, const Body& body) {
    const auto question = [&](const auto&) { return "Question " + place_text(*state.session); };
    return std::visit(
        Overloaded{
            [](const Loading&) -> std::string { return "Loading"; },
            [](const FirstVisit&) -> std::string { return "Welcome"; },
            [](const Home&) -> std::string { return "Home"; },
            [](const SetUp&) -> std::string { return "Set up a quiz"; },
            [&](const Asking& body_) { return question(body_); },
            [&](const Marked& marked) { return marked.headline + " " + question(marked); },
            [&](const Flashcard&) { return "Card " + place_text(*state.session); },
            [](const Summary& summary) { return summary.heading; },
            [](const Read& read) { return read.heading; },
            [](const Facts&) -> std::string { return "Facts"; },
            [](const Sources&) -> std::string { return "Sources"; },
            [](const Study&) -> std::string { return "Study"; },
            [](const ProgressView&) -> std::string { return "Progress"; },
            [](const Settings& settings) { return settings.heading; },
            [](const About&) -> std::string { return "About"; },
            [](const Trouble& trouble) { return trouble.heading; },
        },
        body);
}

void navigation(const State& state, Chrome& chrome) {
    const PackId pack = state.route.pack.empty() ? state.at_hand : state.route.pack;
    const auto add = [&](std::vector<Jump>& list, const char* label, Page page) {
        const bool packed = page == Page::quiz || page == Page::cards || page == Page::read ||
                            page == Page::facts || page == Page::sources;
        Jump way = jump(label, href(page, packed ? pack : PackId()));
        way.current =
            state.route.page == page || (page == Page::home && state.route.page == Page::study);
        list.push_back(std::move(way));
    };
    add(chrome.navigation, "Study", Page::home);
    add(chrome.navigation, "Quiz", Page::quiz);
    add(chrome.navigation, "Facts", Page::facts);
    add(chrome.navigation, "Progress", Page::progress);
    add(chrome.more, "Flashcards", Page::cards);
    add(chrome.more, "Read", Page::read);
    add(chrome.more, "Sources", Page::sources);
    add(chrome.more, "Settings", Page::settings);
    add(chrome.more, "Your data", Page::data);
    add(chrome.more, "About", Page::about);
}

void clock(const State& state, const Session& session, Chrome& chrome) {
    chrome.clock = clock_text(session.timer, state.now);
    if (chrome.clock.empty()) return;
    chrome.clock_offers.push_back(offer("5 more minutes", Clock{ClockChange::extend}));
    if (session.timer.running)
        chrome.clock_offers.push_back(offer("Pause", Clock{ClockChange::pause}));
    else
        chrome.clock_offers.push_back(offer("Go on", Clock{ClockChange::resume}));
    chrome.clock_offers.push_back(offer("No limit", Clock{ClockChange::off}));
}

void safety(const State& state, Chrome& chrome) {
    const Keeping& keeping = state.keeping;
    if (!state.host.stores) {
        chrome.safety = Safety::forgets;
        chrome.safety_text = "This window forgets everything when it is closed.";
    } else if (!keeping.failure.empty()) {
        chrome.safety = Safety::failed;
        chrome.safety_text = "Not saved: " + keeping.failure;
        chrome.safety_offers.push_back(offer("Try again", TryAgain{}));
        chrome.safety_offers.push_back(offer("Save as a file", Export{}));
    } else if (!keeping.waiting.empty() || !keeping.held.empty()) {
        chrome.safety = Safety::saving;
        chrome.safety_text = "Saving.";
    } else if (keeping.ever_saved) {
        chrome.safety = Safety::saved;
        chrome.safety_text = "Saved.";
    }
}

}  // namespace

Chrome chrome(const State& state, const Body& body) {
    Chrome chrome;
    chrome.title = title_of(state, body) + " - Recite";
    if (const Pack* pack = current_pack(state)) chrome.pack = pack->title();
    if (running_here(state) && !state.session->over()) {
        const Session& session = *state.session;
        Progress progress;
        progress.of = session.steps.size();
        progress.done = session.at + (session.telling() ? 1 : 0);
        progress.text = place_text(session);
        chrome.progress = std::move(progress);
        chrome.leave = offer("End", Leave{});
        clock(state, session, chrome);
    } else {
        navigation(state, chrome);
    }
    safety(state, chrome);
    chrome.toast = state.toast;
    chrome.status = state.status;
    chrome.theme = state.preferences.theme;
    chrome.text_percent = state.preferences.text_percent;
    chrome.place = state.place;
    return chrome;
}

}  // namespace recite::study::screens
