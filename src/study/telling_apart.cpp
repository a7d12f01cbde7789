#include "study/telling_apart.hpp"

#include <utility>
#include <vector>

#include "base/hash.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/sentence.hpp"
#include "questions/stem.hpp"
#include "study/answers.hpp"
#include "study/navigation.hpp"
#include "study/revealing.hpp"

namespace recite::study {
namespace {

constexpr std::size_t most_questions = 6;
constexpr std::string_view recipe = "tell-apart";

// The value that a text names, among those that answer like questions.
std::optional<Value> value_named(const Writer& writer, const Fact& fact, Side side,
                                 const std::string& text) {
    const FactBase& base = writer.base();
    for (const Entity& entity : base.entities())
        if (name_of(base, entity.id, base.language()) == text) return Value(entity.id);
    for (const Fact* other : writer.with_relation(fact.relation)) {
        const Value value = answer_of(*other, side);
        if (recite::answer_text(base, value) == text) return value;
    }
    return std::nullopt;
}

Option wrong_option(const Writer& writer, const Value& value, const std::string& text) {
    Option option{text, value, {}};
    const auto* id = std::get_if<EntityId>(&value);
    const Fact* proof = id == nullptr ? nullptr : writer.known_of(*id);
    if (proof != nullptr) option.reason = {statement(writer.base(), *proof), {proof->id}};
    return option;
}

void add_question(const Pack& pack, const CardId& card, const std::string& other,
                  std::vector<Candidate>& out) {
    Random random(hash(other, hash(card.text)));
    std::optional<Question> question = question_apart(pack, card, other, random);
    if (!question) return;
    Exposure exposure = exposure_of(pack.base, *question);
    out.push_back({step_of(pack.entry.id, std::move(*question)), std::move(exposure), {}});
}

// Every card that one of the two answers, while the other is known to be wrong there; the card that
// was mixed up comes first.
std::vector<Candidate> questions_on(const Pack& pack, const TellApart& pair) {
    std::vector<Candidate> out;
    add_question(pack, pair.card, pair.given, out);
    const FactBase& base = pack.base;
    for (const Fact& fact : base.facts()) {
        for (const Side side : {Side::value, Side::subject}) {
            if (out.size() == most_questions) return out;
            const CardId card = card_of(pack.entry.id, fact.id, side);
            if (card == pair.card) continue;
            const std::string answer = recite::answer_text(base, answer_of(fact, side));
            if (answer == pair.asked) add_question(pack, card, pair.given, out);
            if (answer == pair.given) add_question(pack, card, pair.asked, out);
        }
    }
    return out;
}

}  // namespace

std::optional<Question> question_apart(const Pack& pack, const CardId& card,
                                       const std::string& given, Random& random) {
    const std::optional<CardParts> parts = parts_of(card);
    const Fact* fact = parts ? pack.base.fact(parts->fact) : nullptr;
    if (fact == nullptr) return std::nullopt;
    const Writer& writer = *pack.writer;
    const std::optional<Value> other = value_named(writer, *fact, parts->side, given);
    if (!other || !known_wrong(pack.base, *fact, parts->side, *other)) return std::nullopt;
    std::string stem = question_stem(writer, *fact, parts->side, random);
    if (stem.empty() || negated(stem)) return std::nullopt;
    Question out = recipes::about_fact(writer, *fact, parts->side, recipe, std::move(stem));
    out.form = choose_from(right_option(writer, *fact, parts->side),
                           {wrong_option(writer, *other, given)}, random);
    out.id = card.text + "/apart";
    return out;
}

std::uint32_t times_mixed_up(const State& state, const std::string& one, const std::string& other) {
    const auto& confusions = state.keeping.state().history.confusions;
    std::uint32_t times = 0;
    if (const auto found = confusions.find({one, other}); found != confusions.end())
        times += found->second.times;
    if (const auto found = confusions.find({other, one}); found != confusions.end())
        times += found->second.times;
    return times;
}

void start_telling_apart(State& state, const TellApart& pair) {
    const std::optional<CardParts> parts = parts_of(pair.card);
    const Pack* pack = parts ? pack_of(state, parts->pack) : nullptr;
    if (pack == nullptr) return;
    Session session;
    session.steps = in_fair_order(questions_on(*pack, pair), 0);
    if (session.steps.empty()) {
        toast(state, "No question can tell these two apart. Read on both of them instead.");
        return;
    }
    go(state, "#/study");
    session.pack = pack->entry.id;
    session.route = write_route(state.route);
    session.title = pair.asked + " or " + pair.given;
    session.terms.purpose = Purpose::study;
    session.terms.cram = true;
    session.shown_at = state.now;
    state.session = std::move(session);
    ++state.place;
    state.effects.push_back(Focus{"question"});
}

}  // namespace recite::study
