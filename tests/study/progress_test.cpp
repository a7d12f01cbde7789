#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "facts/show.hpp"
#include "study/learner.hpp"
#include "study/tasks.hpp"
#include "study/writing.hpp"

using namespace recite;
using namespace recite::study;
using namespace recite::tests;

namespace {

constexpr const char* uranus = "planets/uranus-discoverer/value";
constexpr const char* neptune = "planets/neptune-discoverer/value";
constexpr const char* ganymede = "planets/jupiter-largest-moon/value";
constexpr const char* titan = "planets/saturn-largest-moon/value";

// The sum of this journal by hand, with FSRS-6's formulas and default weights:
// Uranus, good 20 days ago: stability 2.3065, chance now (1 + 0.98034649 * 20 / 2.3065)^-0.1542
// = 0.7067, shaky. Neptune, easy 16 days ago: 8.2956; good 8 days ago at a chance of 0.9025, so
// stability 38.905 and chance now 0.9721, known. Ganymede, again 10 days ago: 0.212, chance now
// 0.5518, forgotten. Titan is kept and never asked, new. 0.7067 + 0.9721 + 0.5518 = 2.2306.
// One review of a card learned before, recalled: Brier (1 - 0.9025)^2 = 0.0095.
void hand_computed(Learner& learner) {
    Writing journal(learner);
    journal.answer(20, uranus, Rating::good, recite::Certainty::sure);
    journal.answer(16, neptune, Rating::easy, recite::Certainty::sure);
    journal.answer(10, ganymede, Rating::again, recite::Certainty::sure);
    journal.answer(8, neptune, Rating::good, recite::Certainty::unsure);
    journal.happen(8, Kept{{CardId(titan)}});
}

const Section* section(const ProgressView& view, std::string_view heading) {
    for (const Section& one : view.sections)
        if (one.heading == heading) return &one;
    return nullptr;
}

const Chart* chart(const ProgressView& view, std::string_view question) {
    for (const Chart& one : view.charts)
        if (one.title.starts_with(question)) return &one;
    return nullptr;
}

const Section* setting(const Learner& learner, std::string_view heading) {
    const auto* body = learner.body<study::Settings>();
    if (body == nullptr) return nullptr;
    for (const Section& one : body->sections)
        if (one.heading == heading) return &one;
    return nullptr;
}

// A learner with so many cards, each answered now and then for a year.
void a_year(Learner& learner, int cards) {
    Writing journal(learner);
    Random random(7);
    for (int card = 0; card < cards; ++card) {
        const std::string id = "planets/made-" + std::to_string(card) + "/value";
        for (int ago = 300; ago > 2;) {
            const bool right = random.unit() < 0.8;
            journal.answer(ago, id, right ? Rating::good : Rating::again);
            const std::uint32_t pause = random.below(30);
            ago -= 2 + static_cast<int>(pause);
        }
    }
}

void tick_until_done(Learner& learner) {
    for (int ticks = 0; ticks < 20000; ++ticks) {
        const auto* wake = learner.last_effect<Wake>();
        if (wake == nullptr || wake->at_ms == 0) return;
        learner.last.clear();
        learner.act(Tick{});
    }
}

}  // namespace

TEST_CASE("the figures of progress are those of a journal summed by hand") {
    Learner learner;
    hand_computed(learner);
    learner.open("#/progress");
    const auto* view = learner.body<ProgressView>();
    REQUIRE(view);
    REQUIRE(view->figures.size() == 4);
    const auto figure = [&](std::size_t at) {
        return view->figures[at].label + ": " + view->figures[at].figure + " (" +
               view->figures[at].detail + ")";
    };
    CHECK(figure(0) ==
          "You would recall today: 2 of 3 (an estimate; too few reviews to say how "
          "far off)");
    CHECK(figure(1) == "Typed answers right: 75% (of 4 in 30 days; goal 90%; too few yet)");
    CHECK(figure(2) == "Known: 1 card (1 shaky, 1 forgotten, 1 new)");
    CHECK(figure(3) == "When sure, right: 67% (fairly: 100%, not sure: -)");
    const Section* exact = section(*view, "In detail");
    REQUIRE(exact);
    CHECK(exact->rows[0].text == "Brier score of what was foretold: 0.01");
    CHECK(exact->rows[0].detail.starts_with("1 review in 30 days, recalled 100%, foretold 90.2%."));
    const Chart* course = chart(*view, "When would you forget");
    REQUIRE(course);
    CHECK(course->rows.back() == std::vector<std::string>{"in 60 days", "", "41%"});
    const Chart* days = chart(*view, "When did you study? On 4 of the last");
    REQUIRE(days);
    CHECK(days->rows.size() == 4);
}

TEST_CASE("each chart asks a question, has axes, a table, and says where it knows too little") {
    Learner learner;
    hand_computed(learner);
    learner.open("#/progress");
    const auto* view = learner.body<ProgressView>();
    REQUIRE(view);
    REQUIRE(view->charts.size() == 5);
    for (const Chart& one : view->charts) {
        CAPTURE(one.title);
        CHECK(one.title.find('?') != std::string::npos);
        CHECK_FALSE(one.x.label.empty());
        CHECK_FALSE(one.y.label.empty());
        CHECK_FALSE(one.columns.empty());
        for (const auto& row : one.rows) CHECK(row.size() == one.columns.size());
    }
    const Chart* sure = chart(*view, "Are you right when you feel sure?");
    REQUIRE(sure);
    CHECK(sure->title.ends_with("Too few answers yet"));
    REQUIRE(sure->series[0].points.size() == 2);  // no dot where nothing was answered
    CHECK(sure->series[0].points[1].text == "sure: 67% right of 3 answers, too few to tell");
    CHECK(sure->rows[0][2] == "none yet");
}

TEST_CASE("what is not tested yet is told sentence by sentence, article by article") {
    Learner learner;
    hand_computed(learner);
    learner.open("#/progress");
    const auto* view = learner.body<ProgressView>();
    const Section* untested = section(*view, "Which sentences has no question tested yet?");
    REQUIRE(untested);
    REQUIRE(untested->rows.size() == 3);
    CHECK(untested->rows[0].text.find(": 3 of ") != std::string::npos);  // 11, 14 and 15
    CHECK(untested->rows[0].detail.starts_with("Not yet: sentences 2, 3, 4"));
    const Section* articles = section(*view, "What do you know, article by article?");
    REQUIRE(articles);
    CHECK(articles->bars[0].text.starts_with("1 known, 1 shaky, 1 forgotten, "));
}

TEST_CASE("two things mixed up twice are listed, and can be told apart") {
    Learner learner;
    Writing journal(learner);
    const Author author;
    const auto name = [&](const char* id) { return recite::name_of(author.base(), EntityId(id)); };
    Answered mistake = Writing::answered(uranus, Rating::again, recite::Certainty::unasked);
    mistake.asked = name("herschel");
    mistake.given = name("galle");
    journal.happen(3, mistake);
    learner.open("#/");
    CHECK(learner.body<Home>()->confusions.empty());
    journal.happen(2, mistake);
    learner.open("#/");
    REQUIRE(learner.body<Home>()->confusions.size() == 1);
    const Offer apart = learner.body<Home>()->confusions[0];
    CHECK(apart.label == "Tell " + mistake.asked + " and " + mistake.given + " apart");
    learner.act(Open{"#/progress"});
    REQUIRE(section(*learner.body<ProgressView>(), "What do you mix up?"));
    const std::size_t lines = learner.journal.size();
    learner.act(apart.action);
    for (int asked = 0; learner.body<Asking>(); ++asked) {
        const study::Posed posed = learner.body<Asking>()->posed;
        CHECK(posed.recipe == "tell-apart");
        const auto* shown = std::get_if<forms::Choose::Shown>(&posed.shown);
        REQUIRE(shown);
        CHECK(shown->options.size() == 2);
        learner.act(Edit{forms::Choose::Response{{0}}});
        learner.act(Submit{});
        learner.act(Next{});
        REQUIRE(asked < 10);
    }
    REQUIRE(learner.body<Summary>());
    CHECK(learner.body<Summary>()->moved.starts_with("Practice: your schedule is as it was."));
    CHECK(learner.journal.size() > lines);
}

TEST_CASE("a fit is refused with too little, and says why") {
    Learner learner;
    hand_computed(learner);
    learner.open("#/settings");
    const Section* fit = setting(learner, "Does the schedule know you?");
    REQUIRE(fit);
    CHECK(fit->text.find("Not yet: ") != std::string::npos);
    CHECK_FALSE(learner.press("Fit it to my answers"));
    learner.act(StartTask{Task::fit});
    CHECK(learner.last_effect<Wake>() == nullptr);
}

TEST_CASE("a fit goes on in slices, can be cancelled, and shows old and new before it is used") {
    Learner learner;
    a_year(learner, 60);
    learner.open("#/settings");
    REQUIRE(learner.press("Fit it to my answers"));
    REQUIRE(setting(learner, "Does the schedule know you?")->progress);
    REQUIRE(learner.press("Cancel"));
    CHECK_FALSE(setting(learner, "Does the schedule know you?")->progress);
    const std::size_t lines = learner.journal.size();
    REQUIRE(learner.press("Fit it to my answers"));
    double before = 0;
    for (int at = 0; at < 3; ++at) {
        const auto& progress = setting(learner, "Does the schedule know you?")->progress;
        if (!progress) break;
        CHECK(progress->share >= before);
        before = progress->share;
        learner.act(Tick{});
    }
    tick_until_done(learner);
    const Section* done = setting(learner, "Does the schedule know you?");
    CHECK(done->text.find("log loss") != std::string::npos);
    CHECK(learner.journal.size() == lines);
    REQUIRE(learner.press("Use the new curve"));
    CHECK(learner.journal.size() == lines + 2);  // the device's beginning and the weights
    CHECK(learner.journal.back().find("weights") != std::string::npos);
    REQUIRE(learner.press("Undo"));
}

TEST_CASE("slices of a fit come to the same as all at once, and foretell no worse than before") {
    Histories histories;
    Random random(3);
    for (int card = 0; card < 200; ++card) {
        std::vector<FitReview> reviews;
        std::int32_t day = static_cast<std::int32_t>(random.below(50));
        for (int review = 0; review < 8; ++review) {
            const std::uint32_t pause = random.below(20);
            const bool right = random.unit() < 0.75;
            reviews.push_back({static_cast<std::int32_t>(pause),
                               right ? Rating::good : Rating::again, true, day});
            day += static_cast<std::int32_t>(pause);
        }
        histories.add(reviews);
    }
    REQUIRE(objection(histories).empty());
    Fit whole(histories);
    const Weights expected = whole.run();
    FitTask task(histories, default_weights);
    for (int slices = 0; !task.work(500); ++slices) REQUIRE(slices < 100000);
    CHECK(task.result().weights == expected);
    CHECK(task.result().later);
    CHECK(task.progress() == 1);
    CHECK(task.result().new_loss <= task.result().old_loss + 0.02);
}

TEST_CASE("the costs of each goal are worked out in slices, as a curve with a table") {
    Learner learner;
    hand_computed(learner);
    learner.open("#/settings");
    REQUIRE(learner.press("Show what each goal costs"));
    CHECK(setting(learner, "What do you aim at?")->progress);
    tick_until_done(learner);
    const Section* aim = setting(learner, "What do you aim at?");
    REQUIRE(aim->chart);
    CHECK(aim->chart->rows.size() == 10);
    CHECK(aim->chart->rows.front()[0] == "70%");
    CHECK(aim->chart->text.starts_with("A goal of about 91% takes "));
    REQUIRE(learner.press("Close"));
    CHECK_FALSE(setting(learner, "What do you aim at?")->chart);
}

TEST_CASE("an exam says what will be recalled that day, and what to leave out") {
    Learner learner;
    hand_computed(learner);
    learner.open("#/study");
    const auto exam = [&] { return learner.body<Study>()->sections[0]; };
    CHECK(exam().entries[0].value.empty());
    const std::size_t lines = learner.journal.size();
    learner.act(Type{"exam", "2023-11-2"});
    CHECK(exam().entries[0].remark.empty() == false);
    learner.act(Type{"exam", "2023-11-1"});
    CHECK(learner.journal.size() == lines);  // over
    learner.act(Type{"exam", "2023-11-17"});
    CHECK(exam().entries[0].remark.empty());
    CHECK(
        exam().text.starts_with("17 November 2023, in 3 days. If you stop now, you would recall "
                                "about 2 cards that day; at this pace about "));
    CHECK(learner.press("Cram"));
    CHECK(learner.chrome().progress);
    learner.act(Leave{});
    learner.act(Open{"#/study"});
    learner.act(Set{"new-a-day", "5"});
    CHECK(exam().text.find("would have no turn") != std::string::npos);
    CHECK(exam().text.find("leave out what is last in line") != std::string::npos);
    REQUIRE(exam().offers[0].label.starts_with("Take "));
    learner.act(exam().offers[0].action);
    CHECK(exam().text.find("would have no turn") == std::string::npos);
    learner.act(Type{"exam", ""});
    CHECK(exam().text == "Say when, and here stands what you will recall that day.");
}
