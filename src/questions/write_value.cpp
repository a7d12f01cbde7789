#include "questions/write_value.hpp"

#include "base/number.hpp"
#include "base/overloaded.hpp"

namespace recite {
namespace {

void write_bound(json::Writer& out, Bound bound) {
    if (bound != Bound::exactly) out.member("is", name_of(bound));
}

std::string padded(int number) {
    return (number < 10 ? "0" : "") + to_text(number);
}

std::string iso(const Date& date) {
    std::string out;
    if (date.year) out = to_text(*date.year) + "-";
    out += padded(date.month);
    if (date.day) out += "-" + padded(*date.day);
    return out;
}

void write_words(json::Writer& out, const Words& words) {
    if (words.by_language.size() == 1 && words.by_language.front().first.empty()) {
        out.text(words.by_language.front().second);
        return;
    }
    out.begin_object();
    for (const auto& wording : words.by_language) out.member(wording.first, wording.second);
    out.end_object();
}

void write_list(json::Writer& out, const List& list) {
    out.begin_object().key("list").begin_array();
    for (const Value& item : list.items) write_value(out, item);
    out.end_array();
    if (list.ordered) out.member("ordered", true);
    out.end_object();
}

}  // namespace

void write_value(json::Writer& out, const Value& value) {
    const auto object = [&](const auto& members) {
        out.begin_object();
        members();
        out.end_object();
    };
    std::visit(
        Overloaded{[&](const EntityId& id) { out.text(id.text); },
                   [&](const Number& number) {
                       object([&] {
                           out.member("number", number.amount);
                           if (!number.unit.empty()) out.member("unit", number.unit);
                           write_bound(out, number.bound);
                       });
                   },
                   [&](const Money& money) {
                       object([&] {
                           out.member("money", money.amount).member("currency", money.currency);
                           write_bound(out, money.bound);
                       });
                   },
                   [&](const Ratio& ratio) {
                       object([&] {
                           out.key("ratio").begin_array();
                           out.number(ratio.part).number(ratio.whole).end_array();
                           write_bound(out, ratio.bound);
                       });
                   },
                   [&](const Percent& percent) {
                       object([&] {
                           out.member("percent", percent.percent);
                           write_bound(out, percent.bound);
                       });
                   },
                   [&](const Year& year) {
                       object([&] { out.member("year", static_cast<std::int64_t>(year.year)); });
                   },
                   [&](const Date& date) { object([&] { out.member("date", iso(date)); }); },
                   [&](const Text& text) {
                       object([&] {
                           out.key("text");
                           write_words(out, text.text);
                           if (!text.accept.empty()) out.member("accept", text.accept);
                       });
                   },
                   [&](const List& list) { write_list(out, list); }},
        value);
}

}  // namespace recite
