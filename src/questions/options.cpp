#include "questions/options.hpp"

#include <algorithm>

#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/figures.hpp"
#include "questions/generate.hpp"
#include "questions/plain.hpp"
#include "questions/stem.hpp"

namespace recite {
namespace {

constexpr std::size_t most_looked_at = 40;  // facts or entities, however large the base

constexpr std::size_t enough = 9;  // candidates to choose from

struct Candidate {
    Option option;
    int nearness = 0;
    std::uint32_t chance = 0;
};

std::string_view class_of(const FactBase& base, const Value& answer) {
    const auto* id = std::get_if<EntityId>(&answer);
    const Entity* entity = id ? base.entity(*id) : nullptr;
    return entity ? std::string_view(entity->class_) : std::string_view();
}

// How far two texts are apart in length, in steps of a third of the longer one.
int length_steps(std::size_t a, std::size_t b) {
    const std::size_t longer = std::max(a, b);
    const std::size_t gap = longer - std::min(a, b);
    return longer == 0 ? 0 : static_cast<int>(gap * 3 / longer);
}

class Gathering {
public:
    Gathering(const Writer& writer, const Fact& fact, Side side, std::string_view stem)
        : writer_(writer),
          base_(writer.base()),
          fact_(fact),
          side_(side),
          stem_(plain(stem)),
          key_(answer_of(fact, side)),
          key_text_(answer_text(base_, key_)) {
        for (const std::string& wording : wordings(base_, fact, side))
            taken_.push_back(plain(wording));
    }

    // Takes an answer in if it is fit to be a wrong option.
    void offer(const Value& answer, int nearness, const Fact* proof, Random& random) {
        if (!same_kind(base_, key_, answer)) return;
        Candidate one;
        one.option.text = answer_text(base_, answer);
        const std::string text = plain(one.option.text);
        const bool seen = std::find(taken_.begin(), taken_.end(), text) != taken_.end();
        if (text.empty() || seen || has_words(stem_, text)) return;
        if (!known_wrong(base_, fact_, side_, answer)) return;
        for (const Candidate& other : found_)
            if (!apart(base_, other.option.answer, answer)) return;
        taken_.push_back(text);
        one.option.answer = answer;
        if (proof) one.option.reason = {standalone(base_, *proof), {proof->id}};
        one.nearness = nearness - length_steps(key_text_.size(), one.option.text.size());
        one.chance = random.below(4);
        found_.push_back(std::move(one));
    }

    void from_relation(Random& random) {
        const std::vector<const Fact*>& all = writer_.with_relation(fact_.relation);
        const std::size_t count = std::min(all.size(), most_looked_at);
        const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
        for (std::size_t i = 0; i < count; ++i) {
            if (found_.size() >= enough) return;
            const Fact& other = *all[(first + i) % all.size()];
            if (&other == &fact_) continue;
            const int nearness = other.topic == fact_.topic ? 6 : 5;
            if (side_ == Side::subject) {
                offer(Value(other.subject), nearness, &other, random);
            } else if (const auto* list = std::get_if<List>(&other.value)) {
                for (const Value& item : list->items) offer(item, nearness, &other, random);
            } else {
                offer(other.value, nearness, &other, random);
            }
        }
    }

    void from_class(Random& random) {
        if (side_ != Side::value || !std::holds_alternative<EntityId>(key_)) return;
        const std::vector<const Entity*>& all = writer_.of_class(class_of(base_, key_));
        if (all.empty()) return;
        const std::size_t count = std::min(all.size(), most_looked_at);
        const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
        for (std::size_t i = 0; i < count; ++i) {
            if (found_.size() >= enough) return;
            const Entity& other = *all[(first + i) % all.size()];
            const Fact* proof = writer_.known_of(other.id);
            const bool topical = proof && proof->topic == fact_.topic;
            offer(Value(other.id), topical ? 5 : 4, proof, random);
        }
    }

    // Texts that the relation itself calls wrong.
    void from_wrong_texts(Random& random) {
        if (side_ != Side::value || !std::holds_alternative<Text>(key_)) return;
        const Relation* relation = base_.relation(fact_.relation);
        if (!relation) return;
        for (const std::string& wrong : relation->wrong)
            offer(Value(Text{Words(wrong), {}}), 6, nullptr, random);
    }

    // "By 2021" leaves every later year true, "since" and "until" every one between.
    bool bounds_time() const {
        const Relation* relation = base_.relation(fact_.relation);
        if (!relation) return false;
        for (const Words& words : relation->state) {
            const std::string_view wording = words.in(base_.language());
            for (const std::string_view bound : {"y {value}", "ince {value}", "ntil {value}"})
                if (wording.find(bound) != std::string_view::npos) return true;
        }
        return false;
    }

    void from_figures(std::size_t most, Random& random) {
        if (side_ != Side::value) return;
        const bool time = std::holds_alternative<Year>(key_) || std::holds_alternative<Date>(key_);
        if (time && bounds_time()) return;
        const std::vector<Value> made = figures_like(key_, most, writer_.last_month(), random);
        for (const Value& value : made) offer(value, 5, nullptr, random);
    }

    bool is_figure() const {
        return !std::holds_alternative<EntityId>(key_) && !std::holds_alternative<Text>(key_) &&
               !std::holds_alternative<List>(key_);
    }

    std::vector<Option> best(std::size_t most, Random& random) {
        std::stable_sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) {
            return a.nearness * 2 + static_cast<int>(a.chance) >
                   b.nearness * 2 + static_cast<int>(b.chance);
        });
        if (found_.size() > most) found_.resize(most);
        std::vector<Option> out;
        for (Candidate& one : found_) out.push_back(std::move(one.option));
        random.shuffle(out);
        return out;
    }

private:
    const Writer& writer_;
    const FactBase& base_;
    const Fact& fact_;
    Side side_;
    std::string stem_;
    Value key_;
    std::string key_text_;
    std::vector<std::string> taken_;
    std::vector<Candidate> found_;
};

}  // namespace

bool same_kind(const FactBase& base, const Value& key, const Value& other) {
    if (key.index() != other.index()) return false;
    if (std::holds_alternative<EntityId>(key)) return class_of(base, key) == class_of(base, other);
    if (const auto* a = std::get_if<Number>(&key)) {
        const auto& b = std::get<Number>(other);
        return a->unit == b.unit && a->bound == b.bound && b.amount > a->amount / 20 &&
               b.amount < a->amount * 20;
    }
    if (const auto* a = std::get_if<Money>(&key)) {
        const auto& b = std::get<Money>(other);
        return a->currency == b.currency && a->bound == b.bound && b.amount > a->amount / 20 &&
               b.amount < a->amount * 20;
    }
    if (const auto* a = std::get_if<Ratio>(&key)) return a->bound == std::get<Ratio>(other).bound;
    if (const auto* a = std::get_if<Percent>(&key))
        return a->bound == std::get<Percent>(other).bound;
    if (const auto* a = std::get_if<Year>(&key)) {
        const int years = a->year - std::get<Year>(other).year;
        return years > -40 && years < 40;
    }
    if (const auto* a = std::get_if<Date>(&key)) {
        const auto& b = std::get<Date>(other);
        return a->year.has_value() == b.year.has_value() && a->day.has_value() == b.day.has_value();
    }
    return std::holds_alternative<Text>(key);
}

std::vector<Option> wrong_options(const Writer& writer, const Fact& fact, Side side,
                                  std::string_view stem, std::size_t most, Random& random) {
    Gathering gathering(writer, fact, side, stem);
    if (side == Side::value && gathering.is_figure()) {
        gathering.from_figures(most, random);
        return gathering.best(most, random);
    }
    gathering.from_relation(random);
    gathering.from_class(random);
    gathering.from_wrong_texts(random);
    return gathering.best(most, random);
}

bool length_tells(std::string_view right, const std::vector<Option>& wrong) {
    std::size_t longest = 0;
    for (const Option& option : wrong) longest = std::max(longest, option.text.size());
    return right.size() > 20 && right.size() * 2 > longest * 3;
}

Option right_option(const FactBase& base, const Fact& fact, Side side) {
    Option out;
    out.answer = answer_of(fact, side);
    out.text = answer_text(base, out.answer);
    out.reason = {standalone(base, fact), {fact.id}};
    return out;
}

forms::Choose choose_from(Option right, std::vector<Option> wrong, Random& random) {
    forms::Choose out;
    const auto place = random.below(static_cast<std::uint32_t>(wrong.size() + 1));
    wrong.insert(wrong.begin() + place, std::move(right));
    out.right = {place};
    for (Option& option : wrong) {
        out.shown.options.push_back(std::move(option.text));
        out.reasons.push_back(std::move(option.reason));
    }
    return out;
}

}  // namespace recite
