#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "base/overloaded.hpp"
#include "progress/made_journal.hpp"
#include "study/learner.hpp"
#include "study/revealing.hpp"
#include "study/studying.hpp"
#include "study/writing.hpp"

using namespace recite;
using namespace recite::study;
using namespace recite::tests;

namespace {

bool is_typed(const Shown& shown) {
    const auto* fill = std::get_if<forms::Fill::Shown>(&shown);
    return (fill != nullptr && fill->bank.empty()) ||
           std::holds_alternative<forms::Number::Shown>(shown);
}

Response nonsense(const Response& draft) {
    return std::visit(Overloaded{[](forms::Fill::Response given) -> Response {
                                     given.typed = {"qwxzv jkqzw"};
                                     return given;
                                 },
                                 [](forms::Number::Response) -> Response {
                                     return forms::Number::Response{"qwxzv", "", ""};
                                 },
                                 [](const auto& given) -> Response { return given; }},
                      draft);
}

// Passes on until a typed question is on the screen; false if none comes.
bool go_to_typed(Learner& learner) {
    for (int asked = 0; asked < 300; ++asked) {
        if (const auto* asking = learner.body<Asking>()) {
            if (is_typed(asking->posed.shown)) return true;
            learner.act(Pass{});
            learner.act(Next{});
        } else if (learner.body<Flashcard>()) {
            learner.act(Flip{});
            learner.act(Judge{Judged::knew_it});
        } else {
            return false;
        }
    }
    return false;
}

std::vector<Candidate> candidates_of(const Author& author, Demand demand) {
    std::vector<Candidate> candidates;
    for (const CardId& card : author.writer().cards({})) {
        Random random(1);
        std::optional<Question> question = author.writer().question(card, demand, random);
        if (!question) continue;
        Exposure exposure = exposure_of(author.base(), *question);
        const Fact* fact = author.base().fact(question->facts[0]);
        candidates.push_back({step_of(PackId("planets"), std::move(*question)), std::move(exposure),
                              fact->subject.text});
    }
    return candidates;
}

}  // namespace

TEST_CASE("no question of a session gives away the answer of a later one") {
    const Author author;
    for (const Demand demand : {Demand::recognition, Demand::recall, Demand::self_judged}) {
        const std::vector<Candidate> given = candidates_of(author, demand);
        REQUIRE(given.size() > 10);
        const std::vector<Step> steps = in_fair_order(given, questions_apart);
        CHECK(steps.size() >= 8);
        for (std::size_t first = 0; first < steps.size(); ++first) {
            const Exposure shown = exposure_of(author.base(), steps[first].question);
            for (std::size_t later = first + 1; later < steps.size(); ++later) {
                CAPTURE(steps[first].question.prompt.text, steps[later].question.prompt.text);
                CHECK_FALSE(gives_away(shown, exposure_of(author.base(), steps[later].question)));
            }
        }
    }
}

TEST_CASE("a question is moved before the one that would give it away, and left out if it cannot") {
    const auto candidate = [](const char* answer, const char* of, const char* shown) {
        Candidate made;
        made.step.question.id = answer;
        made.exposure.answer = answer;
        made.exposure.of = of;
        made.exposure.shown = {shown};
        return made;
    };
    const auto order = [](const std::vector<Step>& steps) {
        std::string out;
        for (const Step& step : steps) out += step.question.id + " ";
        return out;
    };
    const Candidate titan = candidate("titan", "saturn", "titan turns around saturn");
    const Candidate saturn = candidate("saturn", "rings", "saturn has rings and titan");
    CHECK(order(in_fair_order({titan, saturn}, 3)) == "titan saturn ");
    const Candidate tells = candidate("ice", "rings", "titan is the moon of saturn");
    CHECK(order(in_fair_order({tells, titan}, 3)) == "titan ice ");
    const Candidate other = candidate("titan", "saturn", "saturn and titan");
    CHECK(order(in_fair_order({titan, other}, 3)) == "titan ");
}

TEST_CASE("questions on one subject have three others between them where there are enough") {
    std::vector<Candidate> given;
    for (int at = 0; at < 24; ++at) {
        Candidate made;
        made.subject = std::string(1, static_cast<char>('a' + at / 4));
        made.step.question.id = made.subject;
        given.push_back(std::move(made));
    }
    const std::vector<Step> steps = in_fair_order(given, questions_apart);
    REQUIRE(steps.size() == given.size());
    std::map<std::string, std::size_t> last;
    std::size_t near = 0;
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const std::string& subject = steps[at].question.id;
        if (last.count(subject) > 0 && at - last[subject] <= questions_apart) ++near;
        last[subject] = at;
    }
    CHECK(near <= 3);  // at the very end, where none others are left
}

TEST_CASE("to start from home goes to the study screen and asks") {
    Learner learner;
    have_due(learner);
    REQUIRE(learner.press("Start"));
    CHECK(learner.chrome().progress);
    CHECK((learner.body<Asking>() || learner.body<Flashcard>()));
    CHECK(learner.last_effect<Navigate>()->route == "#/study");
}

TEST_CASE("a wrong typed answer may be tried once more, and the first one counts") {
    Learner learner;
    have_due(learner);
    learner.act(StartStudy{});
    REQUIRE(go_to_typed(learner));
    const std::string prompt = learner.body<Asking>()->posed.prompt;
    learner.act(Edit{nonsense(learner.body<Asking>()->posed.response)});
    learner.act(Submit{});
    REQUIRE(learner.body<Asking>());
    CHECK(learner.body<Asking>()->posed.prompt == prompt);
    CHECK(learner.body<Asking>()->remark.starts_with("Not that. One more try"));
    learner.act(Edit{nonsense(learner.body<Asking>()->posed.response)});
    learner.act(Submit{});
    REQUIRE(learner.body<Marked>());
    CHECK(learner.body<Marked>()->returns.starts_with("The first try counts."));
    CHECK(learner.journal.back().find("qwxzv") != std::string::npos);
}

TEST_CASE("a sure mistake is named kindly, asked again in the session and the next day") {
    Learner learner;
    have_due(learner);
    learner.act(Set{"certainty", "on"});
    learner.act(StartStudy{});
    REQUIRE(go_to_typed(learner));
    const std::string topic = learner.body<Asking>()->posed.topic;
    for (int tries = 0; tries < 2; ++tries) {
        learner.act(Edit{nonsense(learner.body<Asking>()->posed.response)});
        learner.act(SubmitAs{study::Certainty::sure});
    }
    REQUIRE(learner.body<Marked>());
    const std::string returns = learner.body<Marked>()->returns;
    CHECK(returns.find("You were sure: once mended") != std::string::npos);
    CHECK(returns.ends_with("Again in this session, and tomorrow."));
    learner.act(Leave{});
    learner.now.ms += ms_per_day;
    learner.open("#/study");
    CHECK(learner.body<Study>()->heading.find("due") != std::string::npos);
}

TEST_CASE("no typing now turns what was to be typed into flashcards, and options stay") {
    Learner learner;
    have_due(learner);
    learner.act(StartStudy{});
    REQUIRE(go_to_typed(learner));
    REQUIRE(learner.press("No typing now"));
    int turned = 0, picked = 0;
    for (int asked = 0; asked < 150 && !learner.body<Summary>(); ++asked) {
        if (const auto* asking = learner.body<Asking>()) {
            CAPTURE(asking->posed.prompt, asking->posed.recipe, learner.chrome().progress->text);
            CHECK_FALSE(is_typed(asking->posed.shown));
            ++picked;
            learner.act(Pass{});
            learner.act(Next{});
        } else if (learner.body<Flashcard>()) {
            ++turned;
            learner.act(Flip{});
            learner.act(Judge{Judged::knew_it});
        }
    }
    CHECK(turned > 0);
    CHECK(picked > 0);
}

TEST_CASE("a hint and options are offered for what is typed, and both are in the journal") {
    Learner learner;
    have_due(learner);
    learner.act(StartStudy{});
    bool hinted = false, optioned = false;
    for (int asked = 0; asked < 60 && !(hinted && optioned); ++asked) {
        if (!go_to_typed(learner)) break;
        if (!hinted && learner.press("Hint")) {
            hinted = !learner.body<Asking>()->hint.empty();
            learner.act(Pass{});
            CHECK(learner.journal.back().find("hints") != std::string::npos);
            learner.act(Next{});
            continue;
        }
        if (!optioned && learner.press("Show options") && learner.body<Asking>() &&
            !is_typed(learner.body<Asking>()->posed.shown)) {
            optioned = true;
            learner.act(Pass{});
            CHECK(learner.journal.back().find("\"hints\":[\"options\"]") != std::string::npos);
            learner.act(Next{});
            continue;
        }
        learner.act(Pass{});
        learner.act(Next{});
    }
    CHECK(hinted);
    CHECK(optioned);
}

TEST_CASE("a cram asks all that was met and moves nothing, and says so") {
    Learner learner;
    have_due(learner);
    learner.act(Open{"#/study"});
    REQUIRE(learner.press("Cram"));
    while (!learner.body<Summary>()) {
        if (learner.body<Flashcard>()) {
            learner.act(Flip{});
            learner.act(Judge{Judged::not_yet});
            continue;
        }
        learner.act(Pass{});
        learner.act(Next{});
    }
    CHECK(learner.body<Summary>()->moved.starts_with("Practice: your schedule is as it was."));
}

TEST_CASE("what was forgotten again and again is told with what may help") {
    const CardId card{"planets/mars-day/value"};
    // Forgotten so often before, and now once more.
    const auto remedy = [&](int before, const std::string& given) {
        Learner learner;
        int day = static_cast<int>(learner.now.ms / ms_per_day) - 100;
        std::uint32_t number = 0;
        const auto answer = [&](Rating rating) {
            Answered answered = made::answer(card, rating);
            answered.pack = PackId{"planets"};
            if (rating == Rating::again) answered.why = given.empty() ? "pass" : "another-number";
            if (rating == Rating::again) answered.given = given;
            if (!given.empty()) answered.asked = "24 h 37 min";
            learner.journal.push_back(encode(made::event("other", ++number, ++day, answered)));
        };
        for (int times = 0; times < before; ++times) {
            answer(Rating::easy);
            answer(Rating::again);
        }
        answer(Rating::easy);
        learner.now.ms += 40 * ms_per_day;
        learner.open("#/study");
        learner.act(StartStudy{});
        REQUIRE(learner.body<Asking>());
        learner.act(Pass{});
        REQUIRE(learner.body<Marked>());
        return learner.body<Marked>()->remedy;
    };
    CHECK(remedy(6, "").empty());
    CHECK(remedy(7, "") == "Forgotten 8 times. Read once where it stands before you go on.");
    CHECK(remedy(8, "").empty());
    CHECK(remedy(11, "").starts_with("Forgotten 12 times. "));
    CHECK(remedy(7, "25 h").starts_with("Forgotten 8 times. You tend to give “25 h” for it;"));
}
