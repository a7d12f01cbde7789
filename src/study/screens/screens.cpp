#include "study/screens/screens.hpp"

#include <algorithm>

#include "study/loading.hpp"
#include "study/running.hpp"

namespace recite::study {
namespace {

const PackId& pack_wanted(const State& state) {
    return state.route.pack.empty() ? state.at_hand : state.route.pack;
}

// What stands in the way of showing a pack: it is still coming, or it does not come.
Body no_pack(const State& state) {
    const PackId& wanted = pack_wanted(state);
    if (wanted.empty())
        return screens::trouble("There is no quiz here yet",
                                "This site has no pack of facts. Open one of your own: a file "
                                "called facts.json.");
    const PackEntry* entry = entry_of(state, wanted);
    if (entry == nullptr)
        return screens::trouble("There is no pack called “" + wanted.text + "” here",
                                "It may have been renamed. All packs of this site are at home.");
    const auto failed = state.failed.find(entry->path);
    if (failed == state.failed.end()) return Loading{"Fetching " + entry->title + " …"};
    return screens::trouble("“" + entry->title + "” could not be fetched",
                            "Look whether you are online, then try again.", failed->second);
}

Body quiz(const State& state, const Pack& pack) {
    if (running_here(state)) return screens::sitting(state, *state.session);
    if (state.route.item.empty() && !state.route.seed()) return screens::set_up(state, pack);
    for (const QuizEntry& entry : pack.entry.quizzes) {
        if (entry.id.text != state.route.item) continue;
        if (const auto failed = state.failed.find(entry.path); failed != state.failed.end())
            return screens::trouble("This quiz could not be fetched",
                                    "Look whether you are online, then try again.", failed->second);
        if (pack.quizzes.count(entry.path) == 0) return Loading{"Fetching the quiz …"};
    }
    return screens::trouble("No question can be made of this",
                            "Choose other topics or other kinds of question.");
}

Body of_pack(const State& state, const Pack& pack) {
    switch (state.route.page) {
        case Page::home:
            return screens::home(state, pack);
        case Page::study:
            return screens::study(state, pack);
        case Page::quiz:
            return quiz(state, pack);
        case Page::cards:
            return running_here(state) ? screens::sitting(state, *state.session)
                                       : screens::trouble("There are no flashcards for this",
                                                          "Choose another topic.");
        case Page::read:
            return screens::read(state, pack);
        case Page::facts:
            return screens::facts(state, pack);
        case Page::sources:
            return screens::sources(state, pack);
        case Page::progress:
            return screens::progress(state, pack);
        case Page::settings:
            return screens::settings(state);
        case Page::data:
            return screens::data(state);
        case Page::about:
            return screens::about(state);
        case Page::none:
            break;
    }
    return screens::trouble("There is nothing at this address",
                            "It may be mistyped, or from an older version. Home has everything.");
}

Body body_of(const State& state) {
    if (state.failure)
        return screens::trouble("Something went wrong in the program",
                                "Your answers are in the journal. Save it, then load the page "
                                "again.",
                                *state.failure);
    if (state.route.page == Page::settings) return screens::settings(state);
    if (state.route.page == Page::data) return screens::data(state);
    if (state.route.page == Page::about) return screens::about(state);
    if (const auto failed = state.failed.find(site_path); failed != state.failed.end())
        return screens::trouble("The list of packs could not be fetched",
                                "Look whether you are online, then try again.", failed->second);
    if (!state.site) return Loading{"One moment …"};
    const Pack* pack = current_pack(state);
    return pack == nullptr ? no_pack(state) : of_pack(state, *pack);
}

}  // namespace

Screen screen_of(const State& state) {
    Screen screen;
    screen.body = body_of(state);
    screen.chrome = screens::chrome(state, screen.body);
    return screen;
}

Body screens::trouble(std::string heading, std::string text, std::string details) {
    Trouble trouble;
    trouble.heading = std::move(heading);
    trouble.text = std::move(text);
    trouble.details = std::move(details);
    if (!trouble.details.empty()) trouble.offers.push_back(primary("Try again", TryAgain{}));
    trouble.offers.push_back(offer("Home", Open{"#/"}, "Escape"));
    trouble.offers.push_back(offer("Open a file", Pick{}));
    trouble.offers.push_back(offer("Save the journal", Export{}));
    return trouble;
}

}  // namespace recite::study
