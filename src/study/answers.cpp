#include "study/answers.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "facts/show.hpp"
#include "study/rate.hpp"
#include "study/telling.hpp"

namespace recite::study {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

Demand demand_of(const Question& question) {
    if (const Recipe* recipe = recipe_named(question.recipe)) return recipe->demand;
    const bool typed = std::holds_alternative<forms::Fill>(question.form) ||
                       std::holds_alternative<forms::Number>(question.form);
    if (std::holds_alternative<forms::Recall>(question.form)) return Demand::self_judged;
    return typed ? Demand::recall : Demand::recognition;
}

recite::Outcome outcome_of(Mark mark) {
    switch (mark) {
        case Mark::right:
            return recite::Outcome::right;
        case Mark::almost:
            return recite::Outcome::almost;
        case Mark::wrong:
            break;
    }
    return recite::Outcome::wrong;
}

recite::Certainty certainty_of(Certainty certainty) {
    switch (certainty) {
        case Certainty::unasked:
            return recite::Certainty::unasked;
        case Certainty::unsure:
            return recite::Certainty::guess;
        case Certainty::fairly:
            return recite::Certainty::unsure;
        case Certainty::sure:
            break;
    }
    return recite::Certainty::sure;
}

Occasion occasion_of(const Session& session) {
    switch (session.terms.purpose) {
        case Purpose::quiz:
            return Occasion::quiz;
        case Purpose::cards:
            return Occasion::flashcards;
        case Purpose::study:
            break;
    }
    return session.terms.cram ? Occasion::cram : Occasion::study;
}

std::vector<std::string> options_of(const Question& question) {
    if (const auto* choose = std::get_if<forms::Choose>(&question.form))
        return choose->shown.options;
    if (const auto* arrange = std::get_if<forms::Arrange>(&question.form))
        return arrange->shown.options;
    return {};
}

std::vector<std::string> hints_taken(const Step& step) {
    std::vector<std::string> taken;
    const bool number = std::holds_alternative<forms::Number>(step.question.form);
    if (step.hints > 0) taken.push_back(number ? "magnitude" : "words");
    if (step.hints > 1) taken.push_back("letters");
    if (step.options_shown) taken.push_back("options");
    return taken;
}

bool on_a_step(const recite::State& learner, const CardId& card) {
    const CardRecord* record = learner.find(card);
    return record == nullptr || record->standing.phase == Phase::fresh ||
           record->standing.phase == Phase::learning || record->standing.phase == Phase::relearning;
}

Rating judged_rating(const Response& response) {
    const auto* given = std::get_if<forms::Recall::Response>(&response);
    if (given == nullptr || !given->recalled) return Rating::again;
    switch (*given->recalled) {
        case forms::Recalled::again:
            return Rating::again;
        case forms::Recalled::hard:
            return Rating::hard;
        case forms::Recalled::good:
            return Rating::good;
        case forms::Recalled::easy:
            break;
    }
    return Rating::easy;
}

// The verdict on one card of a question: its part's, where the question has a part a card.
Verdict part_of(const Verdict& whole, std::size_t card, std::size_t cards) {
    Verdict verdict = whole;
    if (cards < 2 || whole.parts.size() != cards) return verdict;
    verdict.mark = whole.parts[card].mark;
    verdict.credit = whole.parts[card].credit;
    return verdict;
}

Rated rated(const Pack& pack, const Step& step, const Verdict& verdict, const CardId& card,
            const recite::State& learner) {
    const Demand demand = demand_of(step.question);
    if (step.lucky) return {Rating::again};
    if (demand == Demand::self_judged) return {judged_rating(step.draft)};
    if (step.contested) return {judged_rating(Response(*step.contested))};
    Evidence evidence;
    evidence.mark = verdict.mark;
    evidence.credit = verdict.credit;
    evidence.contested = verdict.why == Why::other_account;
    evidence.demand = demand;
    evidence.options_asked = step.options_shown;
    evidence.hinted = step.hints > 0;
    evidence.sure = step.certainty != Certainty::unsure;
    evidence.several = step.question.cards.size() > 1;
    evidence.learning = on_a_step(learner, card);
    evidence.recall_possible = can_be_typed(pack, card);
    return rate(evidence);
}

}  // namespace

std::string value_print(const FactBase& base, const Fact& fact) {
    std::uint64_t bits = hash(show(base, fact.value), hash(fact.subject.text));
    std::string print;
    for (int digit = 0; digit < 8; ++digit, bits >>= 4) print += hex_digits[bits & 15];
    return print;
}

double blind_chance(const Question& question) {
    const auto* choose = std::get_if<forms::Choose>(&question.form);
    if (choose == nullptr || choose->shown.several || choose->shown.options.empty()) return 0;
    return 1.0 / static_cast<double>(choose->shown.options.size());
}

bool can_be_typed(const Pack& pack, const CardId& card) {
    const std::optional<CardParts> parts = parts_of(card);
    const Fact* fact = parts ? pack.base.fact(parts->fact) : nullptr;
    if (fact == nullptr) return false;
    for (const Recipe* recipe : all_recipes())
        if (recipe->demand == Demand::recall &&
            recipe->objection(*pack.writer, *fact, parts->side).empty())
            return true;
    return false;
}

std::vector<EventBody> events_of(const Pack& pack, const Session& session, const Step& step,
                                 const recite::State& learner) {
    std::vector<EventBody> events;
    const Verdict* counted = counting(step);
    if (counted == nullptr) return events;
    const std::size_t cards = step.question.cards.size();
    for (std::size_t at = 0; at < cards; ++at) {
        const CardId& card = step.question.cards[at];
        const Verdict verdict = part_of(*counted, at, cards);
        const Rated what = rated(pack, step, verdict, card, learner);
        Answered answer;
        answer.card = card;
        answer.pack = pack.entry.id;
        answer.pack_version = pack.base.parts().version;
        answer.question = step.question.id;
        answer.recipe = step.question.recipe;
        answer.occasion = occasion_of(session);
        answer.prompt = step.question.prompt.text;
        answer.options = options_of(step.question);
        answer.response =
            step.first_given.empty() ? response_text(step.question, step.draft) : step.first_given;
        answer.outcome = outcome_of(verdict.mark);
        answer.why = name_of(verdict.why);
        answer.credit = verdict.credit;
        answer.certainty = certainty_of(step.certainty);
        answer.hints = hints_taken(step);
        answer.spent_ms = static_cast<std::int32_t>(step.spent_ms);
        answer.recalled = demand_of(step.question) == Demand::recall;
        answer.rating = what.rating;
        answer.bearing = what.bearing;
        if (!can_be_typed(pack, card)) {
            const double chance = blind_chance(step.question);
            if (chance > 0) answer.aim = aim_of(learner.settings.policy.retention, chance);
        }
        if (verdict.why == Why::another_thing && verdict.matched) {
            answer.asked = answer_text(step.question);
            answer.given = verdict.matched->text;
        }
        answer.topic = step.question.prompt.topic.text;
        const std::optional<CardParts> parts = parts_of(card);
        if (const Fact* fact = parts ? pack.base.fact(parts->fact) : nullptr) {
            answer.value_print = value_print(pack.base, *fact);
            answer.topic = fact->topic.text;
        }
        events.push_back(std::move(answer));
    }
    return events;
}

bool wants_recall(const Pack& pack, const Session& session, const Step& step,
                  const recite::State& learner) {
    const Verdict* verdict = counting(step);
    if (verdict == nullptr || session.terms.purpose != Purpose::study ||
        step.question.cards.size() != 1)
        return false;
    return rated(pack, step, *verdict, step.question.cards[0], learner).again_by_recall;
}

}  // namespace recite::study
