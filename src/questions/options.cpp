#include "questions/options.hpp"

#include <algorithm>

#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/figures.hpp"
#include "questions/generate.hpp"
#include "questions/plain.hpp"

namespace recite {
namespace {

constexpr std::size_t enough = 9;  // candidates to choose from

// "By 2021" leaves every later year true, "since" and "until" every one between.
bool bounds_time(const FactBase& base, const Fact& fact) {
    const Relation* relation = base.relation(fact.relation);
    if (!relation) return false;
    for (const Words& words : relation->state) {
        const std::string_view wording = words.in(base.language());
        for (const std::string_view bound : {"y {value}", "ince {value}", "ntil {value}"})
            if (wording.find(bound) != std::string_view::npos) return true;
    }
    return false;
}

bool is_figure(const Value& value) {
    return !std::holds_alternative<EntityId>(value) && !std::holds_alternative<Text>(value) &&
           !std::holds_alternative<List>(value);
}

// Rivals that may serve for one question, until there are enough.
class Gathering {
public:
    Gathering(const FactBase& base, std::string_view stem) : base_(base), stem_(plain(stem)) {}

    // Takes a rival in unless the stem tells it, or it cannot stand beside one taken before. It
    // has to outlive this.
    void offer(const Rival& rival, Random& random) {
        if (has_words(stem_, rival.plain_text)) return;
        for (const Candidate& other : found_)
            if (other.rival->plain_text == rival.plain_text || !apart(base_, *other.rival, rival))
                return;
        found_.push_back({&rival, rival.nearness * 2 + static_cast<int>(random.below(4))});
    }

    // Offers those from the fact or entity at `first` on, round the end.
    void offer_round(const std::vector<Rival>& rivals, std::size_t first, Random& random) {
        std::size_t begin = 0;
        while (begin < rivals.size() && rivals[begin].place < first) ++begin;
        for (std::size_t i = 0; i < rivals.size(); ++i) {
            const Rival& one = rivals[(begin + i) % rivals.size()];
            const bool next = i == 0 || rivals[(begin + i - 1) % rivals.size()].place != one.place;
            if (next && found_.size() >= enough) return;
            offer(one, random);
        }
    }

    std::vector<Option> best(const Writer& writer, std::size_t most, Random& random) {
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
        if (found_.size() > most) found_.resize(most);
        random.shuffle(found_);
        std::vector<Option> out;
        for (const Candidate& one : found_) {
            Option option{one.rival->text, one.rival->answer, {}};
            if (const Fact* proof = one.rival->proof)
                option.reason = {writer.facet(*proof, Side::value).standalone(), {proof->id}};
            out.push_back(std::move(option));
        }
        return out;
    }

private:
    struct Candidate {
        const Rival* rival = nullptr;
        int score = 0;
    };

    const FactBase& base_;
    std::string stem_;
    std::vector<Candidate> found_;
};

std::vector<Option> wrong_figures(const Writer& writer, const Facet& facet, std::string_view stem,
                                  std::size_t most, Random& random) {
    const Value& key = facet.fact().value;
    const bool time = std::holds_alternative<Year>(key) || std::holds_alternative<Date>(key);
    if (time && bounds_time(writer.base(), facet.fact())) return {};
    std::vector<Rival> rivals;
    for (const Value& value : figures_like(key, most, writer.last_month(), random))
        if (std::optional<Rival> one = rival(facet, writer, value, 5, nullptr))
            rivals.push_back(*std::move(one));
    Gathering gathering(writer.base(), stem);
    for (const Rival& one : rivals) gathering.offer(one, random);
    return gathering.best(writer, most, random);
}

}  // namespace

std::vector<Option> wrong_options(const Writer& writer, const Fact& fact, Side side,
                                  std::string_view stem, std::size_t most, Random& random) {
    const Facet& facet = writer.facet(fact, side);
    if (side == Side::value && is_figure(fact.value))
        return wrong_figures(writer, facet, stem, most, random);
    Gathering gathering(writer.base(), stem);
    const std::size_t facts = writer.with_relation(fact.relation).size();
    std::size_t first = random.below(static_cast<std::uint32_t>(facts));
    const bool few_facts = facts <= most_looked_at;
    const std::vector<Rival> drawn_facts =
        few_facts ? std::vector<Rival>() : rivals_of_relation(facet, writer, first, most_looked_at);
    gathering.offer_round(few_facts ? facet.rivals().of_relation : drawn_facts,
                          few_facts ? first : 0, random);
    const Value key = answer_of(fact, side);
    const std::size_t things = side == Side::value && std::holds_alternative<EntityId>(key)
                                   ? writer.of_class(class_of(writer.base(), key)).size()
                                   : 0;
    std::vector<Rival> drawn_things;
    if (things > 0) {
        first = random.below(static_cast<std::uint32_t>(things));
        const bool few = things <= most_looked_at;
        if (!few) drawn_things = rivals_of_class(facet, writer, first, most_looked_at);
        gathering.offer_round(few ? facet.rivals().of_class : drawn_things, few ? first : 0,
                              random);
    }
    for (const Rival& one : facet.rivals().in_words) gathering.offer(one, random);
    return gathering.best(writer, most, random);
}

bool length_tells(std::string_view right, const std::vector<Option>& wrong) {
    std::size_t longest = 0;
    for (const Option& option : wrong) longest = std::max(longest, option.text.size());
    return right.size() > 20 && right.size() * 2 > longest * 3;
}

Option right_option(const Writer& writer, const Fact& fact, Side side) {
    Option out;
    out.answer = answer_of(fact, side);
    out.text = answer_text(writer.base(), out.answer);
    out.reason = {writer.facet(fact, Side::value).standalone(), {fact.id}};
    return out;
}

forms::Choose choose_from(Option right, std::vector<Option> wrong, Random& random) {
    forms::Choose out;
    const auto place = random.below(static_cast<std::uint32_t>(wrong.size() + 1));
    wrong.insert(wrong.begin() + static_cast<std::ptrdiff_t>(place), std::move(right));
    out.right = {place};
    for (Option& option : wrong) {
        out.shown.options.push_back(std::move(option.text));
        out.reasons.push_back(std::move(option.reason));
    }
    return out;
}

}  // namespace recite
