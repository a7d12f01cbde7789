#include <algorithm>

#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/measure.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/recipes/peers.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t least_items = 3;
constexpr std::size_t most_items = 5;
constexpr std::size_t most_looked_at = 60;

struct Item {
    const Fact* fact = nullptr;
    std::string text;
    Measured at;
};

bool clear_of(const std::vector<Item>& items, const Item& item) {
    return std::all_of(items.begin(), items.end(), [&](const Item& other) {
        return (item.at.high < other.at.low || other.at.high < item.at.low) &&
               item.text != other.text && !(item.fact == other.fact);
    });
}

void add(const Writer& writer, const Fact& fact, std::string text, std::vector<Item>& items) {
    const std::optional<Measured> at = measure(fact.value);
    if (!at || text.empty() || !unconditional(writer, fact)) return;
    Item item{&fact, std::move(text), *at};
    if (clear_of(items, item)) items.push_back(std::move(item));
}

// Subjects of one relation by the size of its value.
std::vector<Item> by_size(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    std::vector<Item> out;
    add(writer, fact, answer_text(base, Value(fact.subject)), out);
    if (out.empty()) return out;
    for (const Fact* peer : peers(writer, fact, most_items + 3, random))
        if (out.size() < most_items)
            add(writer, *peer, answer_text(base, Value(peer->subject)), out);
    return out;
}

// Events of all relations by their date.
std::vector<Item> by_date(const Writer& writer, const Fact& fact, Random& random) {
    std::vector<Item> out;
    add(writer, fact, event_label(writer, fact), out);
    const std::vector<const Fact*>& all = writer.dated();
    if (out.empty() || all.empty()) return out;
    const std::size_t count = least_items + random.below(most_items - least_items + 1);
    const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
    std::vector<const Fact*> others;
    for (std::size_t i = 0; i < std::min(all.size(), most_looked_at); ++i)
        others.push_back(all[(first + i) % all.size()]);
    random.shuffle(others);
    for (const Fact* other : others)
        if (out.size() < count) add(writer, *other, event_label(writer, *other), out);
    return out;
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "An order is made from the side of the value.";
    if (!measure(fact.value)) return "Its value has no place in an order.";
    if (!unconditional(writer, fact))
        return "It holds by one account or at one date only, which an order cannot say.";
    return {};
}

struct Asked {
    std::vector<Item> items;
    std::string stem;
};

Asked ask(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    const Ends ends = ends_of(fact.value);
    Asked sizes;
    const std::string each = question_of_each(base, fact, random);
    if (!each.empty()) sizes.items = by_size(writer, fact, random);
    sizes.stem = each + " Put them in order, the " + ends.first + " first.";
    if (!is_time(fact.value)) return sizes;
    Asked events;
    events.items = by_date(writer, fact, random);
    events.stem = one_of({"Put these events in order, the earliest first.",
                          "In which order did these happen? Begin with the earliest."},
                         random);
    const bool both = sizes.items.size() >= least_items && events.items.size() >= least_items;
    if (both) return random.below(2) == 0 ? sizes : events;
    return events.items.size() >= least_items ? events : sizes;
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    Asked asked = ask(writer, fact, random);
    std::vector<Item>& items = asked.items;
    if (items.size() < least_items) return std::nullopt;
    const FactBase& base = writer.base();
    random.shuffle(items);
    forms::Arrange form;
    const Ends ends = ends_of(fact.value);
    form.shown.first = ends.first;
    form.shown.last = ends.last;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        form.shown.options.push_back(items[i].text);
        form.measured.push_back(show(base, items[i].fact->value));
        form.order.push_back(i);
    }
    std::sort(form.order.begin(), form.order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return items[a].at.low < items[b].at.low; });
    Question out = about_fact(writer, fact, side, order.name, asked.stem);
    for (const std::uint32_t i : form.order)
        add_fact(writer, *items[i].fact, side, Role::told, out);
    out.cards.clear();
    for (const std::uint32_t i : form.order)
        out.cards.push_back(card_of(base.id(), items[i].fact->id, side));
    out.why.clear();
    for (const std::uint32_t i : form.order)
        out.why += (out.why.empty() ? "" : " ") + standalone(writer, *items[i].fact);
    out.form = std::move(form);
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "Fewer than two other facts can be put in order with it.";
}

}  // namespace

constinit const Recipe order = {.name = "order",
                                .summary = "Put events or things in order.",
                                .form = "arrange",
                                .demand = Demand::recognition,
                                .offered = Offered::always,
                                .scope = Scope::several,
                                .objection = objection,
                                .make = make};

}  // namespace recite::recipes
