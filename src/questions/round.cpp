#include "questions/round.hpp"

#include <algorithm>
#include <numeric>

#include "base/hash.hpp"
#include "base/overloaded.hpp"

namespace recite {
namespace {

constexpr std::size_t looks_for_new_pattern = 24;
constexpr int tries_for_new_wording = 3;

std::uint64_t hash_texts(const std::vector<std::string>& texts, std::uint64_t seed) {
    for (const std::string& text : texts) seed = hash(text, seed + 1);
    return seed;
}

std::uint64_t whole_of(const Question& question) {
    const std::uint64_t seed = hash(question.prompt.text);
    return std::visit(
        Overloaded{[&](const forms::Choose& form) { return hash_texts(form.shown.options, seed); },
                   [&](const forms::Fill& form) { return hash_texts(form.shown.bank, seed); },
                   [&](const forms::Number&) { return seed; },
                   [&](const forms::Arrange& form) { return hash_texts(form.shown.options, seed); },
                   [&](const forms::Match& form) { return hash_texts(form.shown.left, seed); },
                   [&](const forms::Recall&) { return seed; }},
        question.form);
}

// A fact said again: the same content, its inverse, or another account of it.
void add_like(const FactBase& base, const Fact& fact, std::unordered_set<const Fact*>& told) {
    told.insert(&fact);
    for (const Dispute* dispute : base.disputes_of(fact.id))
        for (const FactId& id : dispute->facts)
            if (const Fact* other = base.fact(id)) told.insert(other);
    for (const Fact* other : base.about(fact.subject, fact.relation)) told.insert(other);
    const auto* value = std::get_if<EntityId>(&fact.value);
    if (!value) return;
    for (const Fact* other : base.naming(fact.subject))
        if (other->subject == *value) told.insert(other);
    for (const Fact* other : base.naming(*value))
        if (other->subject == fact.subject) told.insert(other);
}

}  // namespace

std::string hex8(std::uint64_t hash) {
    std::string out(8, '0');
    for (std::size_t i = 8; i-- > 0; hash >>= 4U) out[i] = "0123456789abcdef"[hash & 15U];
    return out;
}

Rounds::Rounds(const Writer& writer, std::vector<const Recipe*> recipes, std::vector<Turn> turns,
               Accounts accounts, Random& random)
    : writer_(writer),
      base_(writer.base()),
      random_(random),
      accounts_(accounts),
      turns_(std::move(turns)) {
    all_turns_.resize(turns_.size());
    std::iota(all_turns_.begin(), all_turns_.end(), 0U);
    random_.shuffle(recipes);
    for (const Recipe* recipe : recipes)
        decks_.push_back({recipe, hash(recipe->name), {}, 0, false});
}

void Rounds::leave_out(const std::vector<FactId>& facts) {
    for (const FactId& id : facts)
        if (const Fact* fact = base_.fact(id)) add_like(base_, *fact, left_out_);
    told_ = left_out_;
}

std::optional<Question> Rounds::next() {
    for (int again = 0; again < 2; ++again) {
        if (std::optional<Question> out = next_of_round(Fresh::pattern)) return out;
        patterns_.clear();
        if (std::optional<Question> out = next_of_round(Fresh::any)) return out;
        told_ = left_out_;
        stems_.clear();
        for (Deck& deck : decks_) deck.used = 0;
    }
    return std::nullopt;
}

std::optional<Question> Rounds::next_of_round(Fresh fresh) {
    for (std::size_t i = 0; i < decks_.size(); ++i) {
        const std::size_t at = (next_deck_ + i) % decks_.size();
        std::optional<Question> out = draw(decks_[at], fresh);
        if (!out) continue;
        next_deck_ = (at + 1) % decks_.size();
        return out;
    }
    return std::nullopt;
}

std::optional<Question> Rounds::draw(Deck& deck, Fresh fresh) {
    if (!deck.opened) deck.turns = all_turns_;
    deck.opened = true;
    std::size_t looks = fresh == Fresh::pattern ? looks_for_new_pattern : deck.turns.size() + 1;
    while (deck.used < deck.turns.size() && looks-- > 0) {
        const auto left = static_cast<std::uint32_t>(deck.turns.size() - deck.used);
        const std::size_t at = deck.used + random_.below(left);
        const Turn turn = turns_[deck.turns[at]];
        const bool stale = patterns_.contains(pattern_of(deck, turn));
        if (fresh == Fresh::pattern && stale) continue;
        std::swap(deck.turns[deck.used], deck.turns[at]);
        if (told_.contains(turn.fact)) {
            ++deck.used;
            continue;
        }
        if (!may_ask(*deck.recipe, turn)) {  // out of the deck for good
            std::swap(deck.turns[deck.used], deck.turns.back());
            deck.turns.pop_back();
            continue;
        }
        std::optional<Question> out = make(*deck.recipe, turn);
        ++deck.used;
        if (!out || tells_again(*out)) continue;
        remember(deck, turn, *out);
        return out;
    }
    return std::nullopt;
}

std::uint64_t Rounds::pattern_of(const Deck& deck, const Turn& turn) const {
    return writer_.facet(*turn.fact, turn.side).pattern() ^ deck.print;
}

bool Rounds::may_ask(const Recipe& recipe, const Turn& turn) const {
    const bool apart = accounts_ == Accounts::together && recipe.scope == Scope::one &&
                       writer_.facet(*turn.fact, turn.side).disputed();
    return !apart && writer_.can(recipe, *turn.fact, turn.side);
}

std::optional<Question> Rounds::make(const Recipe& recipe, const Turn& turn) {
    std::optional<Question> out;
    for (int i = 0; i < tries_for_new_wording; ++i) {
        std::optional<Question> other = recipe.make(writer_, *turn.fact, turn.side, random_);
        if (!other) continue;  // this time's luck
        out = std::move(other);
        if (!asked_.contains(whole_of(*out))) return out;
    }
    return out;
}

bool Rounds::tells_again(const Question& question) const {
    if (stems_.contains(hash(question.prompt.text, hash(question.recipe)))) return true;
    return std::any_of(question.facts.begin(), question.facts.end(), [&](const FactId& id) {
        const Fact* fact = base_.fact(id);
        return fact && told_.contains(fact);
    });
}

void Rounds::remember(const Deck& deck, const Turn& turn, const Question& question) {
    for (const FactId& id : question.facts)
        if (const Fact* fact = base_.fact(id)) add_like(base_, *fact, told_);
    patterns_.insert(pattern_of(deck, turn));
    asked_.insert(whole_of(question));
    stems_.insert(hash(question.prompt.text, hash(question.recipe)));
}

}  // namespace recite
