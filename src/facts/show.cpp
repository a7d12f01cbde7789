#include "facts/show.hpp"

#include <array>
#include <cmath>

#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "facts/unit.hpp"

namespace recite {
namespace {

// The few words that a value needs around it, per language.
struct Phrases {
    std::array<std::string_view, 6> bounds;
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 3> large;  // 10^6, 10^9, 10^12
    std::string_view also;
    std::string_view thousands;
    std::string_view point;
    std::string_view after_day;
};

constexpr Phrases english = {{"", "about ", "at least ", "over ", "at most ", "under "},
                             {"January", "February", "March", "April", "May", "June", "July",
                              "August", "September", "October", "November", "December"},
                             {"million", "billion", "trillion"},
                             "and",
                             ",",
                             ".",
                             ""};
constexpr Phrases german = {{"", "etwa ", "mindestens ", "über ", "höchstens ", "unter "},
                            {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
                             "September", "Oktober", "November", "Dezember"},
                            {"Millionen", "Milliarden", "Billionen"},
                            "und",
                            ".",
                            ",",
                            "."};

const Phrases& phrases(std::string_view language) {
    return language.starts_with("de") ? german : english;
}

// "9.109 × 10⁻³¹", of what would be a row of zeros.
std::string with_power(double amount, const Phrases& words) {
    constexpr std::string_view raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    int power = static_cast<int>(std::floor(std::log10(std::fabs(amount))));
    double figures = amount / std::pow(10.0, power);
    figures = std::round(figures * 1e6) / 1e6;
    if (std::fabs(figures) >= 10) {
        figures /= 10;
        ++power;
    }
    std::string text = to_text(figures);
    if (const std::size_t point = text.find('.'); point != std::string::npos)
        text.replace(point, 1, words.point);
    text += " × 10";
    if (power < 0) text += "⁻";
    for (const char digit : to_text(static_cast<std::int64_t>(std::abs(power))))
        text += raised[digit - '0'];
    return text;
}

std::string figure(double amount, const Phrases& words) {
    const double size = std::fabs(amount);
    if (size >= 1e18 || (size > 0 && size < 1e-5)) return with_power(amount, words);
    std::string text = grouped(amount, words.thousands);
    if (words.point == ".") return text;
    const std::size_t point = text.find_last_of('.');
    const bool fraction = amount != std::floor(amount);
    if (fraction && point != std::string::npos) text.replace(point, 1, words.point);
    return text;
}

// From a million on in words where that loses nothing: "100 billion", "1.4 million".
std::string large_figure(double amount, const Phrases& words) {
    for (std::size_t power = words.large.size(); power-- > 0;) {
        const double unit = std::pow(1000.0, static_cast<double>(power + 2));
        const double in_units = amount / unit;
        const double thousandths = in_units * 1000;
        if (std::fabs(amount) < unit || std::fabs(in_units) >= 1e6) continue;
        if (std::fabs(thousandths - std::round(thousandths)) > 1e-6) break;
        return figure(std::round(thousandths) / 1000, words) + " " +
               std::string(words.large[power]);
    }
    return figure(amount, words);
}

std::string_view bound_word(Bound bound, const Phrases& words) {
    return words.bounds[static_cast<std::size_t>(bound)];
}

std::string show_money(const Money& money, const Phrases& words) {
    const std::string amount = large_figure(money.amount, words);
    const std::string bound(bound_word(money.bound, words));
    if (money.currency == "USD") return bound + "$" + amount;
    if (money.currency == "EUR") return bound + "€" + amount;
    if (money.currency == "GBP") return bound + "£" + amount;
    const std::string name = money.currency == "CNY" ? "yuan" : money.currency;
    return bound + amount + " " + name;
}

std::string show_ratio(const Ratio& ratio, const Phrases& words, std::string_view language) {
    constexpr std::array<std::pair<int, std::string_view>, 11> parts = {{{2, "half"},
                                                                         {3, "third"},
                                                                         {4, "quarter"},
                                                                         {5, "fifth"},
                                                                         {6, "sixth"},
                                                                         {7, "seventh"},
                                                                         {8, "eighth"},
                                                                         {9, "ninth"},
                                                                         {10, "tenth"},
                                                                         {100, "hundredth"},
                                                                         {1000, "thousandth"}}};
    const std::string bound(bound_word(ratio.bound, words));
    if (ratio.part == 1 && !language.starts_with("de"))
        for (const auto& [whole, name] : parts)
            if (ratio.whole == whole) return bound + "one-" + std::string(name);
    return bound + figure(ratio.part, words) + "/" + figure(ratio.whole, words);
}

std::string show_text(const FactBase& base, const Text& text, std::string_view language) {
    return std::string(text.text.in(language.empty() ? base.language() : language));
}

}  // namespace

std::string name_of(const FactBase& base, const EntityId& id, std::string_view language) {
    const Entity* entity = base.entity(id);
    if (entity && !entity->name.empty())
        return std::string(entity->name.in(language.empty() ? base.language() : language));
    const Article* article = base.article(SourceId(id.text));
    if (article) return std::string(article->label.in(language));
    return id.text;
}

std::string name_in_sentence(const FactBase& base, const EntityId& id, std::string_view language) {
    const Entity* entity = base.entity(id);
    const std::string name = name_of(base, id, language);
    return entity && !entity->article.empty() ? entity->article + " " + name : name;
}

std::string show(const Date& date, std::string_view language) {
    const Phrases& words = phrases(language);
    std::string out;
    if (date.day) out = to_text(*date.day) + std::string(words.after_day) + " ";
    const int month = date.month < 1 ? 1 : date.month > 12 ? 12 : date.month;
    out += words.months[static_cast<std::size_t>(month - 1)];
    if (date.year) out += " " + to_text(*date.year);
    return out;
}

std::string show(const FactBase& base, const Value& value, std::string_view language) {
    const std::string_view tongue = language.empty() ? base.language() : language;
    const Phrases& words = phrases(tongue);
    const auto of_number = [&](const Number& number) {
        const std::string unit = counted_unit(number.unit, number.amount, tongue);
        const bool tight = unit == "%" || unit == "°";
        const std::string amount = number.amount >= 1e6 ? large_figure(number.amount, words)
                                                        : figure(number.amount, words);
        return std::string(bound_word(number.bound, words)) + amount +
               (unit.empty() || tight ? "" : " ") + unit;
    };
    const auto of_list = [&](const List& list) {
        std::vector<std::string> parts;
        for (const Value& item : list.items) parts.push_back(show(base, item, language));
        return join_words(parts, words.also);
    };
    const auto of_year = [](const Year& year) {
        return year.year < 0 ? to_text(-year.year) + " BC" : to_text(year.year);
    };
    const auto of_percent = [&](const Percent& percent) {
        return std::string(bound_word(percent.bound, words)) + figure(percent.percent, words) + "%";
    };
    return std::visit(
        Overloaded{[&](const EntityId& id) { return name_of(base, id, language); }, of_number,
                   [&](const Money& money) { return show_money(money, words); },
                   [&](const Ratio& ratio) { return show_ratio(ratio, words, tongue); }, of_percent,
                   of_year, [&](const Date& date) { return show(date, tongue); },
                   [&](const Text& text) { return show_text(base, text, language); }, of_list},
        value);
}

std::string value_in_sentence(const FactBase& base, const Value& value, std::string_view language) {
    if (const auto* entity = std::get_if<EntityId>(&value))
        return name_in_sentence(base, *entity, language);
    const auto* list = std::get_if<List>(&value);
    if (list == nullptr) return show(base, value, language);
    std::vector<std::string> parts;
    for (const Value& item : list->items) parts.push_back(value_in_sentence(base, item, language));
    return join_words(parts, phrases(language.empty() ? base.language() : language).also);
}

std::string fill(const FactBase& base, std::string_view text, const Fact& fact,
                 std::string_view language) {
    const Entity* subject = base.entity(fact.subject);
    const std::string name = name_in_sentence(base, fact.subject, language);
    const std::string value = value_in_sentence(base, fact.value, language);
    std::string out = replace_all(text, "{subject}", "\x01");
    out = replace_all(out, "{value}", "\x02");
    out = replace_all(out, "{class}", subject ? subject->class_ : std::string());
    const bool begins_with_article =
        (out.starts_with("\x01") && subject && !subject->article.empty()) ||
        out.starts_with("\x02");
    const bool of_value = out.starts_with("\x02");
    out = replace_all(out, "\x01", name);
    out = replace_all(out, "\x02", value);
    const Entity* named = of_value && std::holds_alternative<EntityId>(fact.value)
                              ? base.entity(std::get<EntityId>(fact.value))
                              : nullptr;
    const bool raise = begins_with_article && !out.empty() && out[0] >= 'a' && out[0] <= 'z' &&
                       (!of_value || !named || !named->article.empty());
    if (raise) out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

std::string statement(const FactBase& base, const Fact& fact, std::string_view language) {
    if (!fact.say.empty())
        return std::string(fact.say.in(language.empty() ? base.language() : language));
    const Relation* relation = base.relation(fact.relation);
    if (relation && !relation->state.empty())
        return fill(base, relation->state.front().in(language.empty() ? base.language() : language),
                    fact, language);
    return name_of(base, fact.subject, language) + ": " + show(base, fact.value, language);
}

}  // namespace recite
