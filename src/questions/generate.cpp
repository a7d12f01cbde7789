#include "questions/generate.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/sentences.hpp"
#include "questions/round.hpp"

namespace recite {
namespace {

constexpr std::size_t most_facets = 10'000;

// "2025-01-28" and "2025-01" as months since January of the year 0; "2025" is its last month.
std::optional<int> months_of(std::string_view date) {
    const std::vector<std::string_view> parts = split(date, '-');
    if (parts[0].size() != 4) return std::nullopt;
    const std::optional<double> year = parse_number(parts[0]);
    if (!year) return std::nullopt;
    if (parts.size() == 1) return static_cast<int>(*year) * 12 + 11;
    const std::optional<double> month =
        parse_number(parts[1].starts_with('0') ? parts[1].substr(1) : parts[1]);
    return month ? std::optional<int>(static_cast<int>(*year) * 12 + static_cast<int>(*month) - 1)
                 : std::nullopt;
}

int last_month_of(const FactBase& base) {
    if (const std::optional<int> month = months_of(base.parts().as_of)) return *month;
    int last = -1;
    for (const Article& article : base.parts().articles)
        last = std::max(last, months_of(article.date).value_or(-1));
    return last >= 0 ? last : 9999 * 12;
}

template <class T>
const T& none() {
    static const T empty;
    return empty;
}

bool wanted(const Plan& plan, const Fact& fact) {
    const auto among = [](const auto& list, const auto& item) {
        return list.empty() || std::find(list.begin(), list.end(), item) != list.end();
    };
    if (!among(plan.facts, fact.id) || !among(plan.topics, fact.topic)) return false;
    if (plan.weight) return fact.weight == *plan.weight;
    return fact.weight != Weight::trivia || !plan.facts.empty();
}

std::vector<const Recipe*> recipes_of(const Plan& plan) {
    std::vector<const Recipe*> out;
    for (const Recipe* recipe : all_recipes()) {
        const bool named =
            std::find(plan.recipes.begin(), plan.recipes.end(), recipe->name) != plan.recipes.end();
        const bool offered = plan.recipes.empty() && recipe->offered == Offered::always;
        if (named || offered) out.push_back(recipe);
    }
    return out;
}

}  // namespace

Writer::Writer(const FactBase& base) : base_(&base), last_month_(last_month_of(base)) {
    for (const Fact& fact : base.facts()) {
        by_relation_[fact.relation.text].push_back(&fact);
        known_of_.emplace(fact.subject.text, &fact);
        const ValueKind kind = kind_of(fact.value);
        if (kind == ValueKind::year || kind == ValueKind::date) dated_.push_back(&fact);
        if (!fact.according_to.empty()) claims_.push_back(&fact);
    }
    for (const Fact& fact : base.facts())
        if (const auto* entity = std::get_if<EntityId>(&fact.value))
            known_of_.emplace(entity->text, &fact);
    for (const Entity& entity : base.entities()) by_class_[entity.class_].push_back(&entity);
}

const std::vector<const Fact*>& Writer::with_relation(const RelationId& relation) const {
    const auto at = by_relation_.find(relation.text);
    return at == by_relation_.end() ? none<std::vector<const Fact*>>() : at->second;
}

const std::vector<const Entity*>& Writer::of_class(std::string_view class_name) const {
    const auto at = by_class_.find(class_name);
    return at == by_class_.end() ? none<std::vector<const Entity*>>() : at->second;
}

const Fact* Writer::known_of(const EntityId& entity) const {
    const auto at = known_of_.find(entity.text);
    return at == known_of_.end() ? nullptr : at->second;
}

std::size_t Writer::place_of(const Fact& fact, Side side) const {
    const std::size_t at = static_cast<std::size_t>(&fact - base_->facts().data());
    VERIFY(at < base_->facts().size());
    return at * 2 + (side == Side::subject ? 1 : 0);
}

const Facet& Writer::facet(const Fact& fact, Side side) const {
    if (facets_.empty()) facets_.resize(base_->facts().size() * 2);
    std::unique_ptr<const Facet>& place = facets_[place_of(fact, side)];
    if (!place) {
        place = std::make_unique<const Facet>(*this, fact, side);
        ++facets_held_;
    }
    return *place;
}

bool Writer::can(const Recipe& recipe, const Fact& fact, Side side) const {
    const auto all = all_recipes();
    // One recipe is asked about many facts in turn.
    if (asked_recipe_ >= all.size() || all[asked_recipe_] != &recipe)
        asked_recipe_ =
            static_cast<std::size_t>(std::find(all.begin(), all.end(), &recipe) - all.begin());
    if (fits_.empty()) fits_.resize(all.size());
    std::vector<Fit>& fits = fits_[asked_recipe_];
    if (fits.empty()) fits.resize(base_->facts().size() * 2);
    Fit& fit = fits[place_of(fact, side)];
    if (fit == Fit::unknown) fit = recipe.objection(*this, fact, side).empty() ? Fit::yes : Fit::no;
    return fit == Fit::yes;
}

void Writer::open(const Article& article, std::string_view text) {
    texts_[article.id.text] = sentences(text, article.reads);
    fits_.clear();
}

const std::vector<std::string>* Writer::sentences_of(const SourceId& source) const {
    const auto at = texts_.find(source.text);
    if (at != texts_.end()) return &at->second;
    const Article* article = base_->article(source);
    if (!article || !article->text) return nullptr;
    return &(texts_[source.text] = sentences(*article->text, article->reads));
}

// Keeps memory within bounds on a large base; nothing depends on what is kept.
void Writer::forget_some() const {
    if (facets_held_ < most_facets) return;
    facets_.clear();
    facets_held_ = 0;
}

std::vector<Question> Writer::questions(const Plan& plan, std::uint64_t seed) const {
    forget_some();
    std::vector<Question> out = drawn(plan, seed);
    if (out.empty() && !plan.told.empty()) {  // nothing else that could be asked
        Plan again = plan;
        again.told.clear();
        return questions(again, seed);
    }
    if (!out.empty() || plan.recipes.empty() || plan.weight) return out;
    Plan with_trivia = plan;  // a recipe that was named, and nothing weightier that it can ask
    with_trivia.weight = Weight::trivia;
    return drawn(with_trivia, seed);
}

std::vector<Question> Writer::drawn(const Plan& plan, std::uint64_t seed) const {
    std::vector<Turn> turns;
    for (const Fact& fact : base_->facts()) {
        if (!wanted(plan, fact)) continue;
        if (plan.side != Side::subject) turns.push_back({&fact, Side::value});
        if (plan.side != Side::value) turns.push_back({&fact, Side::subject});
    }
    Random random(hash(base_->id().text, seed));
    const bool named = !plan.recipes.empty() || !plan.facts.empty();
    Rounds rounds(*this, recipes_of(plan), std::move(turns),
                  named ? Rounds::Accounts::named : Rounds::Accounts::together, random);
    rounds.leave_out(plan.told);
    std::vector<Question> out;
    while (out.size() < plan.count) {
        forget_some();
        std::optional<Question> question = rounds.next();
        if (!question) break;
        question->strict = plan.strict;
        const std::uint64_t mark = hash(question->prompt.text, seed + out.size());
        question->id = question->recipe + "-" + hex8(mark);
        out.push_back(std::move(*question));
    }
    return out;
}

std::optional<Question> Writer::question(const CardId& card, std::string_view recipe,
                                         Random& random) const {
    forget_some();
    const std::optional<CardParts> parts = parts_of(card);
    const Fact* fact = parts ? base_->fact(parts->fact) : nullptr;
    const Recipe* asked = recipe_named(recipe);
    if (!fact || !asked) return std::nullopt;
    std::optional<Question> out = asked->make(*this, *fact, parts->side, random);
    if (out) out->id = out->recipe + "-" + hex8(hash(out->prompt.text, hash(card.text)));
    return out;
}

std::optional<Question> Writer::question(const CardId& card, Demand demand, Random& random) const {
    const std::span<const Recipe* const> all = all_recipes();
    const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
    for (const bool exact : {true, false})
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Recipe& recipe = *all[(first + i) % all.size()];
            if (recipe.scope != Scope::one) continue;
            const bool fits = recipe.demand == demand;
            if (fits != exact || recipe.offered == Offered::when_named) continue;
            std::optional<Question> out = question(card, recipe.name, random);
            if (out) return out;
        }
    return question(card, "flashcard", random);
}

std::vector<CardId> Writer::cards(const Plan& plan) const {
    std::vector<const Recipe*> recipes = recipes_of(plan);
    if (plan.recipes.empty()) recipes = {recipe_named("flashcard")};
    std::vector<CardId> out;
    for (const Fact& fact : base_->facts()) {
        if (!wanted(plan, fact)) continue;
        forget_some();
        for (const Side side : {Side::value, Side::subject}) {
            if (plan.side && *plan.side != side) continue;
            const bool any = std::any_of(recipes.begin(), recipes.end(), [&](const Recipe* recipe) {
                return can(*recipe, fact, side);
            });
            if (any) out.push_back(card_of(base_->id(), fact.id, side));
        }
    }
    return out;
}

}  // namespace recite
