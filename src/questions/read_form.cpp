#include <array>
#include <cmath>
#include <cstdint>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/reading.hpp"
#include "questions/reading.hpp"

namespace recite::reading {
namespace {

using json::Kind;
using json::Need;
using json::Node;
using json::Object;

constexpr std::array<std::string_view, 6> forms_known = {"choose",  "fill",  "number",
                                                         "arrange", "match", "recall"};

// What belongs to one form or another; of a form that is unknown nothing more is said.
constexpr std::array<std::string_view, 16> keys_of_forms = {
    "options", "several", "key",      "reasons", "bank",  "tolerance", "unit", "range",
    "first",   "last",    "measured", "left",    "right", "writes",    "back", "points"};

// A list of whole numbers below `count`, each once; a single number is a list of one.
std::optional<std::vector<std::uint32_t>> indexes(Object& object, std::size_t count, bool distinct,
                                                  Diagnostics& diagnostics) {
    const std::optional<Node> key = object.take("key", Need::required);
    if (!key) return std::nullopt;
    std::vector<Node> items;
    if (key->kind() == Kind::number) items.push_back(*key);
    if (key->kind() == Kind::array)
        for (std::size_t i = 0; i < key->size(); ++i) items.push_back((*key)[i]);
    std::vector<std::uint32_t> out;
    for (const Node& item : items) {
        const bool whole = item.kind() == Kind::number && item.number() >= 0 &&
                           item.number() < static_cast<double>(count) &&
                           item.number() == std::floor(item.number());
        if (!whole) {
            bad_key(item.origin(),
                    "the key names places from 0, the first, to " +
                        to_text(static_cast<std::uint32_t>(count - 1)) + ", the last",
                    diagnostics);
            return std::nullopt;
        }
        const auto index = static_cast<std::uint32_t>(item.number());
        for (const std::uint32_t other : out)
            if (distinct && other == index) {
                bad_key(item.origin(), "the key names " + to_text(index) + " twice", diagnostics);
                return std::nullopt;
            }
        out.push_back(index);
    }
    if (!out.empty()) return out;
    bad_key(key->origin(), "the key is a list of places, counted from 0", diagnostics);
    return std::nullopt;
}

std::optional<std::vector<std::string>> options(Object& object, std::string_view key,
                                                std::size_t least, bool distinct,
                                                Diagnostics& diagnostics) {
    const std::optional<Node> written = object.take(key, Need::required);
    if (!written) return std::nullopt;
    std::vector<std::string> out;
    if (!json::expect(*written, Kind::array, "a list of options", diagnostics)) return std::nullopt;
    for (std::size_t i = 0; i < written->size(); ++i) {
        const Node item = (*written)[i];
        if (!json::expect(item, Kind::string, "an option", diagnostics)) return std::nullopt;
        std::string text(item.text());
        if (trim(text).empty())
            report("question/bad-options", item.origin(), "this one is empty",
                   "leave it out, or say what it says", diagnostics);
        for (const std::string& other : out)
            if (distinct && other == text && !trim(text).empty())
                report("question/bad-options", item.origin(), "option '" + text + "' stands twice",
                       {}, diagnostics);
        out.push_back(std::move(text));
    }
    if (out.size() >= least) return out;
    report("question/bad-options", written->origin(),
           "there must be at least " + to_text(static_cast<std::uint32_t>(least)) + " of them",
           "add what tempts and is wrong", diagnostics);
    return std::nullopt;
}

std::vector<forms::Choose::Reason> reasons(Object& object, std::size_t count,
                                           Diagnostics& diagnostics) {
    std::vector<forms::Choose::Reason> out;
    const std::optional<Node> written = object.array("reasons");
    if (!written) return out;
    for (std::size_t i = 0; i < written->size(); ++i) {
        Object one((*written)[i], "a reason", diagnostics);
        forms::Choose::Reason reason;
        reason.text = one.text("text").value_or("");
        for (std::string& fact : one.texts("facts")) reason.facts.emplace_back(std::move(fact));
        one.finish();
        out.push_back(std::move(reason));
    }
    if (!out.empty() && out.size() != count) {
        report("question/bad-options", written->origin(), "there must be one reason an option", {},
               diagnostics);
        out.clear();
    }
    return out;
}

// A form that cannot be used for a reason told already: nothing is said of its other keys.
std::optional<Form> dropped(Object& object, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) object.take(key);
    return std::nullopt;
}

std::optional<Form> choose(Object& object, Diagnostics& diagnostics) {
    forms::Choose out;
    auto texts = options(object, "options", 2, true, diagnostics);
    out.shown.several = object.boolean("several").value_or(false);
    if (!texts) return dropped(object, {"key", "reasons"});
    out.shown.options = *std::move(texts);
    auto key = indexes(object, out.shown.options.size(), true, diagnostics);
    out.reasons = reasons(object, out.shown.options.size(), diagnostics);
    if (!key) return std::nullopt;
    if (!out.shown.several && key->size() > 1) {
        bad_key(place_of(object.node(), "key"), "one option is right, unless \"several\" is true",
                diagnostics);
        return std::nullopt;
    }
    out.right = *std::move(key);
    return Form(std::move(out));
}

std::optional<Form> number(Object& object, Diagnostics& diagnostics) {
    forms::Number out;
    out.tolerance = object.number("tolerance").value_or(0);
    out.shown.unit = object.text("unit").value_or("");
    out.shown.range = object.boolean("range").value_or(false);
    const std::optional<Node> key = object.take("key", Need::required);
    if (!key) return std::nullopt;
    std::optional<Value> read;
    if (key->kind() == Kind::number)
        read = Value(Number{key->number(), {}, Bound::exactly});
    else
        read = value(*key, diagnostics);
    if (!read) return std::nullopt;
    const ValueKind kind = kind_of(*read);
    const bool figure = kind == ValueKind::number || kind == ValueKind::money ||
                        kind == ValueKind::ratio || kind == ValueKind::percent ||
                        kind == ValueKind::year;
    if (out.tolerance < 0) {
        bad_key(place_of(object.node(), "tolerance"), "a tolerance is 0 or more", diagnostics);
        return std::nullopt;
    }
    if (!figure) {
        bad_key(key->origin(), "the key is a number, money, a ratio, a percentage or a year",
                diagnostics);
        return std::nullopt;
    }
    out.value = *std::move(read);
    return Form(std::move(out));
}

std::optional<Form> arrange(Object& object, Diagnostics& diagnostics) {
    forms::Arrange out;
    auto texts = options(object, "options", 2, true, diagnostics);
    out.shown.first = object.text("first").value_or("");
    out.shown.last = object.text("last").value_or("");
    out.measured = object.texts("measured");
    if (!texts) return dropped(object, {"key"});
    out.shown.options = *std::move(texts);
    auto key = indexes(object, out.shown.options.size(), true, diagnostics);
    if (!key) return std::nullopt;
    if (key->size() != out.shown.options.size()) {
        bad_key(place_of(object.node(), "key"),
                "the key has to name each option once, in their order", diagnostics);
        return std::nullopt;
    }
    if (out.measured.size() != out.shown.options.size()) out.measured.clear();
    out.order = *std::move(key);
    return Form(std::move(out));
}

std::optional<Form> match(Object& object, Diagnostics& diagnostics) {
    forms::Match out;
    auto left = options(object, "left", 2, true, diagnostics);
    auto right = options(object, "right", 2, false, diagnostics);
    if (!left || !right) return dropped(object, {"key"});
    out.shown.left = *std::move(left);
    out.shown.right = *std::move(right);
    auto key = indexes(object, out.shown.right.size(), false, diagnostics);
    if (!key) return std::nullopt;
    if (key->size() != out.shown.left.size()) {
        bad_key(place_of(object.node(), "key"),
                "the key has to name a partner for each on the left", diagnostics);
        return std::nullopt;
    }
    out.right = *std::move(key);
    return Form(std::move(out));
}

std::optional<Form> recall(Object& object, Diagnostics& diagnostics) {
    forms::Recall out;
    out.shown.writes = object.boolean("writes").value_or(false);
    const std::optional<std::string> back = object.text("back", Need::required);
    out.back = back.value_or("");
    if (back && trim(*back).empty())
        report("words/empty", place_of(object.node(), "back"), "'back' is empty",
               "say what is to be remembered", diagnostics);
    if (const std::optional<Node> points = object.array("points"))
        for (std::size_t i = 0; i < points->size(); ++i) {
            Object one((*points)[i], "a point", diagnostics);
            forms::Recall::Point point;
            point.text = one.text("text", Need::required).value_or("");
            point.fact = FactId(one.text("fact").value_or(""));
            one.finish();
            out.points.push_back(std::move(point));
        }
    if (out.back.empty() && out.points.empty()) return std::nullopt;
    return Form(std::move(out));
}

}  // namespace

std::optional<Form> form(Object& object, const std::string& prompt, Diagnostics& diagnostics) {
    const std::string name = object.text("form", Need::required).value_or("");
    if (name == "choose") return choose(object, diagnostics);
    if (name == "fill") return fill(object, prompt, diagnostics);
    if (name == "number") return number(object, diagnostics);
    if (name == "arrange") return arrange(object, diagnostics);
    if (name == "match") return match(object, diagnostics);
    if (name == "recall") return recall(object, diagnostics);
    if (name.empty()) return std::nullopt;
    for (const std::string_view key : keys_of_forms) object.take(key);
    const std::string_view near =
        nearest(name, std::vector<std::string_view>(forms_known.begin(), forms_known.end()));
    report("question/unknown-form", place_of(object.node(), "form"),
           "there is no form '" + name + "'",
           near.empty() ? "forms are choose, fill, number, arrange, match and recall"
                        : did_you_mean(near),
           diagnostics);
    return std::nullopt;
}

}  // namespace recite::reading
