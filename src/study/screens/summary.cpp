#include <cmath>

#include "base/number.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/navigation.hpp"
#include "study/screens/screens.hpp"
#include "study/studying.hpp"
#include "study/telling.hpp"

namespace recite::study::screens {
namespace {

std::string percent(double share) {
    return grouped(std::floor(share * 100 + 1e-9)) + "%";
}

std::string number(std::size_t count) {
    return grouped(static_cast<double>(count));
}

std::string text_of(const Session& session, const Score& score) {
    std::string text = "Score " + percent(score.share()) + ".";
    if (session.terms.pass > 0) {
        const bool passed = score.share() + 1e-9 >= session.terms.pass;
        text += passed ? " Passed" : " Not passed";
        text += "; the mark is " + percent(session.terms.pass) + ".";
    }
    if (score.almost > 0) text += " " + number(score.almost) + " almost.";
    if (score.unanswered > 0) text += " " + number(score.unanswered) + " not answered.";
    const std::string clock = clock_remark(session.timer);
    return clock.empty() ? text : text + " " + clock;
}

std::vector<Bar> by_topic(const State& state, const Session& session) {
    std::vector<std::pair<TopicId, std::vector<Step>>> groups;
    for (const Step& step : session.steps) {
        const TopicId& topic = step.question.prompt.topic;
        auto group = groups.begin();
        while (group != groups.end() && !(group->first == topic)) ++group;
        if (group == groups.end()) group = groups.insert(group, {topic, {}});
        group->second.push_back(step);
    }
    std::vector<Bar> bars;
    for (const auto& [id, steps] : groups) {
        const Score score = score_of(steps);
        const Pack* pack = pack_of(state, steps[0].pack);
        const Topic* topic = pack == nullptr ? nullptr : pack->base.topic(id);
        Bar bar;
        bar.label =
            topic == nullptr ? "Other" : std::string(topic->title.in(pack->base.language()));
        bar.share = score.share();
        bar.text = percent(score.share()) + " of " + counted(score.of, "question");
        bars.push_back(std::move(bar));
    }
    return bars;
}

AnswerRow row_of(const State& state, const Step& step) {
    AnswerRow row;
    row.prompt = step.question.prompt.text;
    row.given = response_text(step.question, step.draft);
    row.right = answer_text(step.question);
    const Verdict* verdict = counting(step);
    if (verdict == nullptr) {
        row.words = "Not answered";
    } else {
        row.mark = verdict->mark;
        row.words = verdict->why == Why::pass ? "Skipped" : std::string(word_of(verdict->mark));
    }
    if (const Pack* pack = pack_of(state, step.pack))
        row.rests_on = cited(pack->base, step.question.facts, state.library);
    return row;
}

std::size_t to_retry(const Session& session) {
    return retry(session, Instant{}).steps.size();
}

}  // namespace

Summary summary(const State& state, const Session& session) {
    const Score score = score_of(session.steps);
    Summary body;
    body.heading = number(score.right) + " of " + number(score.of) +
                   (session.terms.purpose == Purpose::cards ? " known" : " right");
    body.text = text_of(session, score);
    body.share = score.share();
    body.topics = by_topic(state, session);
    for (const Step& step : session.steps) body.answers.push_back(row_of(state, step));
    body.moved = moved_text(state, session);
    const std::size_t keep = cards_to_keep(state, session).size();
    if (keep > 0 && session.terms.purpose != Purpose::study) {
        Offer kept = offer(keep == 1 ? "Keep this card" : "Keep these " + number(keep), Keep{});
        kept.detail = keep == 1 ? "it comes back just before you would forget it"
                                : "they come back just before you would forget them";
        body.offers.push_back(std::move(kept));
    }
    const std::size_t wrong = session.terms.purpose == Purpose::study ? 0 : to_retry(session);
    if (wrong > 0)
        body.offers.push_back(primary(
            wrong == 1 ? "Try the wrong one again" : "Try the " + number(wrong) + " wrong again",
            Retry{}));
    if (session.terms.purpose == Purpose::study) {
        const Queue queue = queue_of(state);
        body.heading = "Done for now: " + body.heading;
        body.moved += (body.moved.empty() ? "" : " ") + next_text(state, queue);
        if (!queue.entries.empty()) body.offers.push_back(offer("Go on studying", StartStudy{}));
    }
    Offer another = offer("Another quiz", Open{fresh_quiz(state, session.pack, 10)});
    if (wrong == 0) {
        another.primary = true;
        another.key = "Enter";
    }
    body.offers.push_back(std::move(another));
    body.offers.push_back(offer("Home", Open{"#/"}, "Escape"));
    return body;
}

}  // namespace recite::study::screens
