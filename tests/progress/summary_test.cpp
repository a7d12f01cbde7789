#include "progress/summary.hpp"

#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "progress/made_journal.hpp"
#include "progress/replay.hpp"

namespace recite {
namespace {

using made::card;

State state_of(const std::vector<std::pair<int, EventBody>>& rows) {
    std::vector<Event> events = {made::event("d", 1, 0, Changed{"fuzz", {}, {0}, ""})};
    for (const auto& row : rows) {
        const auto number = static_cast<std::uint32_t>(events.size() + 1);
        events.push_back(made::event("d", number, row.first, row.second));
    }
    return replay(events);
}

Answered on_topic(Answered answer, const std::string& topic) {
    answer.topic = topic;
    return answer;
}

TEST_CASE("cards in study are counted by topic and knowledge") {
    const State state = state_of({{100, on_topic(made::answer(card(1), Rating::easy), "a")},
                                  {108, on_topic(made::answer(card(1), Rating::easy), "a")},
                                  {108, on_topic(made::answer(card(2), Rating::easy), "a")},
                                  {108, on_topic(made::answer(card(3), Rating::again), "b")},
                                  {108, on_topic(made::answer(card(4), Rating::good), "b")},
                                  {108, SetAside{card(4), true}},
                                  {108, Kept{{card(5)}}}});
    const auto topics = knowledge_by_topic(state, Day{108}, Fsrs());
    CHECK(topics.at("a") == KnowledgeCounts{0, 0, 1, 1});
    CHECK(topics.at("b") == KnowledgeCounts{0, 1, 0, 0});
    CHECK(sum(topics) == KnowledgeCounts{1, 1, 1, 1});
}

TEST_CASE("the forecast has what is overdue on its first day") {
    const State state = state_of({{100, made::answer(card(1), Rating::easy)},
                                  {102, made::answer(card(2), Rating::easy)},
                                  {104, made::answer(card(3), Rating::easy)}});
    CHECK(forecast(state, Day{109}, 5) == std::vector<std::uint32_t>{1, 1, 0, 1, 0});
}

TEST_CASE("what was foretold is set against what came") {
    const State state = state_of({{100, made::answer(card(1), Rating::easy)},
                                  {100, made::answer(card(2), Rating::easy)},
                                  {108, made::answer(card(1), Rating::good)},
                                  {108, made::answer(card(2), Rating::again)}});
    const double chance = Fsrs().recall_chance(8, 8.2956);
    const Calibration all = calibration(state.history, Day{0}, Day{200});
    CHECK(all.reviews == 2);
    CHECK(all.recalled == 0.5);
    CHECK(std::abs(all.expected - chance) < 1e-12);
    const double brier = ((1 - chance) * (1 - chance) + chance * chance) / 2;
    CHECK(std::abs(all.brier - brier) < 1e-12);
    CHECK(calibration(state.history, Day{0}, Day{107}).reviews == 0);
}

TEST_CASE("what was foretold is set against what came, tenth by tenth") {
    const State state = state_of({{100, made::answer(card(1), Rating::easy)},
                                  {100, made::answer(card(2), Rating::easy)},
                                  {100, made::answer(card(3), Rating::again)},
                                  {108, made::answer(card(1), Rating::good)},
                                  {108, made::answer(card(2), Rating::again)},
                                  {140, made::answer(card(3), Rating::good)}});
    const auto curve = foretold_curve(state.history);
    REQUIRE(curve.size() == 2);
    CHECK(std::abs(curve[0].expected - Fsrs().recall_chance(40, 0.212)) < 1e-12);
    CHECK(curve[0].recalled == 1);
    CHECK(std::abs(curve[1].expected - Fsrs().recall_chance(8, 8.2956)) < 1e-12);
    CHECK(curve[1].recalled == 0.5);
    CHECK(curve[1].reviews == 2);
}

TEST_CASE("how sure is set against how right, with a Brier score worked out by hand") {
    const auto said = [](Certainty certainty, Rating rating) {
        Answered answer = made::answer(card(1), rating);
        answer.certainty = certainty;
        return answer;
    };
    const State state = state_of({{100, said(Certainty::sure, Rating::good)},
                                  {101, said(Certainty::sure, Rating::again)},
                                  {102, said(Certainty::guess, Rating::again)},
                                  {103, made::answer(card(1), Rating::good)}});
    const SureAndRight all = sure_and_right(state.history);
    CHECK(all.answers == 3);
    CHECK(all.words[0].certainty == Certainty::guess);
    CHECK(all.words[0].right == 0);
    CHECK(all.words[1].answers == 0);
    CHECK(all.words[2].answers == 2);
    CHECK(all.words[2].right == 0.5);
    CHECK(std::abs(all.brier - (0.01 + 0.81 + 0.25) / 3) < 1e-12);
    CHECK(sure_and_right(History()).brier == 0);
}

TEST_CASE("typed reviews are counted by topic, first meetings and picked answers are not") {
    Answered picked = made::answer(card(1), Rating::hard);
    picked.recalled = false;
    const State state = state_of({{100, on_topic(made::answer(card(1), Rating::easy), "a")},
                                  {108, on_topic(made::answer(card(1), Rating::good), "a")},
                                  {100, on_topic(made::answer(card(2), Rating::easy), "b")},
                                  {109, on_topic(made::answer(card(2), Rating::again), "b")},
                                  {130, on_topic(picked, "a")}});
    const auto topics = recall_by_topic(state, PackId{"deepseek"}, Day{101}, Day{140});
    CHECK(topics == std::map<std::string, RecallTally>{{"a", {1, 1}}, {"b", {1, 0}}});
    CHECK(recall_by_topic(state, PackId{"deepseek"}, Day{109}, Day{140}).size() == 1);
    CHECK(recall_by_topic(state, PackId{"planets"}, Day{0}, Day{140}).empty());
}

TEST_CASE("cards are counted in each group they belong to, those never met as new") {
    const State state = state_of({{100, made::answer(card(1), Rating::easy)},
                                  {108, made::answer(card(1), Rating::easy)},
                                  {108, made::answer(card(2), Rating::again)},
                                  {108, SetAside{card(3), true}}});
    const auto groups = knowledge_by_group(
        state, {{card(1), {"a", "b"}}, {card(2), {"a"}}, {card(3), {"a"}}, {card(4), {"b"}}},
        Day{108}, Fsrs());
    CHECK(groups.at("a") == KnowledgeCounts{0, 1, 0, 1});
    CHECK(groups.at("b") == KnowledgeCounts{1, 0, 0, 1});
}

TEST_CASE("the hardest cards are those forgotten most") {
    const State state = state_of({{100, made::answer(card(1), Rating::easy)},
                                  {108, made::answer(card(1), Rating::again)},
                                  {108, made::answer(card(1), Rating::good)},
                                  {120, made::answer(card(1), Rating::again)},
                                  {100, made::answer(card(2), Rating::easy)},
                                  {108, made::answer(card(2), Rating::again)},
                                  {100, made::answer(card(3), Rating::easy)}});
    const auto cards = hardest(state, 10);
    REQUIRE(cards.size() == 2);
    CHECK(cards[0]->id == card(1));
    CHECK(cards[1]->id == card(2));
    CHECK(hardest(state, 1).size() == 1);
}

TEST_CASE("a fit learns from what was recalled, and moves by all") {
    Answered picked = made::answer(card(1), Rating::hard);
    picked.recalled = false;
    const State state = state_of({{100, made::answer(card(1), Rating::easy)},
                                  {108, picked},
                                  {120, made::answer(card(1), Rating::again)},
                                  {120, made::answer(card(1), Rating::good)}});
    const Histories all = histories(state);
    REQUIRE(all.cards() == 1);
    REQUIRE(all.reviews() == 3);
    CHECK(all[0][1].days == 8);
    CHECK_FALSE(all[0][1].counts);
    CHECK(all[0][2].days == 12);
    CHECK(all.evidence(all_days) == 1);
}

TEST_CASE("an exam's outlook counts what can be started and what it takes") {
    State state = state_of({{100, made::answer(card(1), Rating::easy)}});
    state.settings.exam = Day{130};
    const ExamOutlook outlook = exam_outlook(state, Day{110}, 500, Fsrs());
    CHECK(outlook.days_left == 20);
    CHECK(outlook.started_by_then == 200);
    CHECK(outlook.left_out == 300);
    CHECK(std::abs(outlook.recalled_untouched - Fsrs().recall_chance(30, 8.2956)) < 1e-12);
    CHECK(std::abs(outlook.recalled_at_pace - 201 * 0.95) < 1e-9);
    CHECK(outlook.minutes_a_day > 1);
    state.settings.exam = Day{110};
    CHECK(exam_outlook(state, Day{110}, 500, Fsrs()).started_by_then == 0);
}

}  // namespace
}  // namespace recite
