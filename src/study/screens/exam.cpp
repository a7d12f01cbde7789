#include <algorithm>
#include <cmath>
#include <map>

#include "base/number.hpp"
#include "base/text.hpp"
#include "progress/summary.hpp"
#include "study/cite.hpp"
#include "study/dates.hpp"
#include "study/due.hpp"
#include "study/habits.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {
namespace {

constexpr double answers_a_new_card = 6;  // its first, its steps, and its reviews of some weeks
constexpr std::size_t most_topics_named = 3;

std::string number(double value) {
    return grouped(std::round(value));
}

std::string minutes(double value) {
    return counted(static_cast<std::size_t>(std::max(1.0, std::ceil(value))), "minute");
}

// The places in the deck of the cards that are still to be learned, in the order of their turn.
std::vector<std::size_t> still_to_learn(const State& state) {
    const Deck& deck = deck_of(state);
    const recite::State& learner = state.keeping.state();
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < deck.size(); ++at) {
        const DeckCard& card = deck[at];
        const CardRecord* record = deck.record(at, learner);
        const bool met = record != nullptr && (record->standing.memory || record->set_aside);
        const bool wanted = learner.settings.trivia || card.priority != Priority::trivia;
        const bool rests = learner.paused.count({card.pack, {}}) > 0 ||
                           learner.paused.count({card.pack, card.topic}) > 0;
        if (!met && wanted && !rests) places.push_back(at);
    }
    return places;
}

// By topic, how many of the last ones in line have no turn; those with the most first.
std::vector<std::pair<std::size_t, DeckCard>> left_out(const State& state,
                                                       const std::vector<std::size_t>& places,
                                                       std::size_t first) {
    const Deck& deck = deck_of(state);
    std::vector<std::pair<std::size_t, DeckCard>> topics;
    for (std::size_t at = first; at < places.size(); ++at) {
        const DeckCard& card = deck[places[at]];
        auto found = std::find_if(topics.begin(), topics.end(), [&](const auto& topic) {
            return topic.second.pack == card.pack && topic.second.topic == card.topic;
        });
        if (found == topics.end()) found = topics.insert(topics.end(), {0, card});
        ++found->first;
    }
    std::stable_sort(topics.begin(), topics.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    if (topics.size() > most_topics_named) topics.resize(most_topics_named);
    return topics;
}

std::string title_of(const State& state, const DeckCard& card) {
    const Pack* pack = pack_of(state, card.pack);
    const Topic* topic = pack == nullptr ? nullptr : pack->base.topic(TopicId(card.topic));
    return topic == nullptr ? card.topic : std::string(topic->title.in(pack->base.language()));
}

// What to do where not every card has its turn: more a day, or less to learn.
void short_of_time(const State& state, const ExamOutlook& outlook,
                   const std::vector<std::size_t>& places, Section& exam) {
    const recite::State& learner = state.keeping.state();
    const double days = std::max(1, outlook.days_left);
    const double more = outlook.left_out * answers_a_new_card * learner.history.pace_ms / days /
                        static_cast<double>(ms_per_minute);
    const double all_a_day = std::ceil(static_cast<double>(places.size()) / days);
    exam.text += " " + counted(outlook.left_out, "card") + " would have no turn; with " +
                 number(all_a_day) + " new a day all would, in about " +
                 minutes(outlook.minutes_a_day + more) + " a day.";
    exam.offers.push_back(
        offer("Take " + number(all_a_day) + " new a day", Set{"new-a-day", to_text(all_a_day)}));
    std::vector<std::string> names;
    for (const auto& [count, card] : left_out(state, places, outlook.started_by_then)) {
        names.push_back(title_of(state, card) + " (" + to_text(static_cast<std::uint64_t>(count)) +
                        ")");
        if (state.at_hand == card.pack)
            exam.offers.push_back(
                offer("Leave out " + title_of(state, card), Set{"rest", card.topic}));
    }
    exam.text += " If time is short, leave out what is last in line: " + join_words(names) + ".";
}

void outlook_text(const State& state, Section& exam) {
    const recite::State& learner = state.keeping.state();
    const Day today = moment_of(state).day();
    const std::vector<std::size_t> places = still_to_learn(state);
    const ExamOutlook outlook =
        exam_outlook(learner, today, static_cast<std::uint32_t>(places.size()),
                     state.keeping.progress.scheduler().fsrs());
    exam.text = day_text(learner.settings.exam) + ", " + when(learner.settings.exam, today) +
                ". If you stop now, you would recall about " + number(outlook.recalled_untouched) +
                " cards that day; at this pace about " + number(outlook.recalled_at_pace);
    if (outlook.days_left > 0) exam.text += ", in " + minutes(outlook.minutes_a_day) + " a day";
    exam.text += ".";
    if (outlook.left_out > 0 && outlook.days_left > 0) short_of_time(state, outlook, places, exam);
}

}  // namespace

Section exam_section(const State& state) {
    const Day day = state.keeping.state().settings.exam;
    Section exam;
    exam.heading = "Is there an exam?";
    Entry entry;
    entry.name = "exam";
    entry.label = "Its day";
    entry.placeholder = write_day(Day{moment_of(state).day().number + 30});
    const auto typed = state.typed.find("exam");
    entry.value = typed != state.typed.end() ? typed->second
                  : day.number > 0           ? write_day(day)
                                             : std::string();
    entry.remark = exam_remark(state);
    exam.entries.push_back(std::move(entry));
    const bool coming = day.number > 0 && !(day < moment_of(state).day());
    if (coming)
        outlook_text(state, exam);
    else
        exam.text = "Say when, and here stands what you will recall that day.";
    return exam;
}

}  // namespace recite::study::screens
