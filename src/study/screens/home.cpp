#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "progress/confusion.hpp"
#include "progress/summary.hpp"
#include "study/advice.hpp"
#include "study/cite.hpp"
#include "study/draft.hpp"
#include "study/due.hpp"
#include "study/navigation.hpp"
#include "study/screens/screens.hpp"
#include "study/studying.hpp"

namespace recite::study::screens {
namespace {

constexpr std::size_t first_questions = 5;

std::string number_word(std::size_t number) {
    static constexpr const char* words[] = {"no",  "one",   "two",   "three", "four", "five",
                                            "six", "seven", "eight", "nine",  "ten"};
    return number <= 10 ? words[number] : grouped(static_cast<double>(number));
}

FirstVisit first_visit(const State& state, const Pack& pack) {
    const std::size_t articles = pack.base.parts().articles.size();
    FirstVisit body;
    body.sentence = "Learn what " + number_word(articles) +
                    (articles == 1 ? " article says about " : " articles say about ") +
                    pack.title() + ", and see the sentence behind every answer.";
    body.assurance = "Free, no account. Nothing leaves this browser.";
    body.start =
        primary("Try five questions", Open{fresh_quiz(state, pack.entry.id, first_questions)});
    body.others.push_back(jump("read the facts first", href(Page::read, pack.entry.id)));
    body.others.push_back(jump("open your own quiz", href(Page::settings)));
    return body;
}

std::string about_minutes(const Queue& queue) {
    const auto minutes = static_cast<std::size_t>(std::max(1, queue.minutes));
    return "About " + counted(minutes, "minute") + " at your pace.";
}

// "You would recall about 148 of 163 facts today."
std::string recall_text(const State& state) {
    const recite::State& learner = state.keeping.state();
    const double sum = expected_recalled(learner, moment_of(state).day(),
                                         state.keeping.progress.scheduler().fsrs());
    const auto count = static_cast<std::size_t>(std::count_if(
        learner.cards.begin(), learner.cards.end(),
        [](const CardRecord& card) { return card.standing.memory && !card.set_aside; }));
    if (count == 0) return {};
    return " You would recall about " + grouped(std::round(sum)) + " of " + counted(count, "card") +
           " today.";
}

void next_thing(const State& state, const Pack& pack, Home& home) {
    const bool running = state.session && !state.session->over();
    const std::string draft = state.draft.empty() ? std::string() : route_of_draft(state.draft);
    if (running || !draft.empty()) {
        const std::string place =
            running ? "question " + to_text(static_cast<std::uint64_t>(state.session->at + 1)) +
                          " of " + to_text(static_cast<std::uint64_t>(state.session->steps.size()))
                    : place_of_draft(state.draft);
        home.heading = "You have an unfinished quiz.";
        home.text = "Its questions and its clock are as you left them.";
        home.next_title = "Go on";
        home.next_text = "At " + place + ".";
        home.next = primary("Go on", Open{running ? state.session->route : draft});
        return;
    }
    const Queue queue = queue_of(state);
    const std::size_t due = queue.steps + queue.reviews;
    if (was_away(state, due + queue.put_later)) {
        home.heading = "Welcome back.";
        home.text = back_text(state, due + queue.put_later);
        home.next_title = "Five minutes";
        home.next_text = "The " + grouped(static_cast<double>(answers_in(state, brief_minutes))) +
                         " that are nearest to being forgotten.";
        home.next = primary("Start", StartStudy{Load::brief});
        return;
    }
    if (due > 0) {
        home.heading = counted(due, "card") + (due == 1 ? " is due." : " are due.");
        home.text = about_minutes(queue) + recall_text(state);
        home.next_title = "Study";
        home.next_text = counted(due, "card") + " due" +
                         (queue.fresh > 0 ? ", " + grouped(queue.fresh) + " new" : "") +
                         ", mixed kinds of question.";
        home.next = primary("Start", StartStudy{});
        return;
    }
    const std::string later = next_text(state, queue);
    if (!later.empty()) {
        home.heading = "Done for now.";
        home.text = later + recall_text(state);
        home.next_title = queue.fresh > 0 ? "Learn something new" : "Quiz";
        home.next_text = queue.fresh > 0 ? grouped(queue.fresh) + " new for today."
                                         : "Ten questions of mixed kinds.";
        home.next = queue.fresh > 0 ? primary("Start", StartStudy{})
                                    : primary("Start", Open{fresh_quiz(state, pack.entry.id, 10)});
        return;
    }
    home.heading = "What would you like to know?";
    home.text = pack.title() + ": " + counted(pack.base.facts().size(), "fact") + " from " +
                counted(pack.base.parts().articles.size(), "article") + ".";
    home.next_title = "Quiz";
    home.next_text = "Ten questions of mixed kinds.";
    home.next = primary("Start", Open{fresh_quiz(state, pack.entry.id, 10)});
}

// Typed reviews of the last thirty days by topic, for topics with enough of them.
std::vector<Bar> recall_bars(const State& state, const Pack& pack) {
    constexpr std::uint32_t enough = 5;
    const Day today = moment_of(state).day();
    const auto topics =
        recall_by_topic(state.keeping.state(), pack.entry.id, Day{today.number - 29}, today);
    std::vector<Bar> bars;
    for (const Topic& topic : pack.base.parts().topics) {
        const auto found = topics.find(topic.id.text);
        if (found == topics.end() || found->second.reviews < enough) continue;
        const double share = static_cast<double>(found->second.recalled) / found->second.reviews;
        bars.push_back({std::string(topic.title.in(pack.base.language())), share,
                        grouped(std::round(share * 100)) + "% of " +
                            counted(found->second.reviews, "review")});
    }
    return bars;
}

// What was taken for each other twice or more and is not told apart yet.
std::vector<Offer> confusions(const State& state) {
    constexpr std::size_t most = 3;
    std::vector<Offer> offers;
    for (const MixedUp& pair : mixed_up(state.keeping.state())) {
        if (pair.settled || offers.size() == most) break;
        offers.push_back(offer("Tell " + pair.one + " and " + pair.other + " apart",
                               TellApart{pair.card, pair.one, pair.other}));
    }
    return offers;
}

}  // namespace

Body home(const State& state, const Pack& pack) {
    if (!state.visited) return first_visit(state, pack);
    Home home;
    next_thing(state, pack, home);
    const PackId& id = pack.entry.id;
    home.ways.push_back(
        {"Flashcards", "Flip through a topic, either side first.", href(Page::cards, id)});
    home.ways.push_back(
        {"Read", "A topic in our words, every statement cited.", href(Page::read, id)});
    home.ways.push_back(
        {"Set up a quiz", "Topics, kinds of question, length, time.", href(Page::quiz, id)});
    home.ways.push_back(
        {"Facts", "Search them all, and see what each rests on.", href(Page::facts, id)});
    if (state.site) {
        for (const PackEntry& entry : *state.site) {
            PackCard card;
            card.title = entry.title;
            card.text = entry.count == 0 ? std::string() : counted(entry.count, "fact");
            card.href = href(Page::quiz, entry.id);
            card.current = entry.id == id;
            home.packs.push_back(std::move(card));
        }
    }
    home.confusions = confusions(state);
    home.recall = recall_bars(state, pack);
    if (!home.recall.empty())
        home.recall_title = "What do you recall, topic by topic? Typed reviews, last 30 days";
    home.notice = notice_of(state);
    home.offers.push_back(offer("Open a pack of your own", Pick{}));
    home.offers.push_back(offer("Take to another device", Open{href(Page::data)}));
    return home;
}

}  // namespace recite::study::screens
