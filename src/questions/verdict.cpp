#include "questions/verdict.hpp"

#include <array>

namespace recite {

namespace {

struct Row {
    Why why;
    std::string_view name, meaning;
};

constexpr std::array<Row, why_count> rows{{
    {Why::same, "same", "It is the key."},
    {Why::alias, "alias", "It is another name or wording that the fact base gives."},
    {Why::notation, "notation", "It is the key, written in another way."},
    {Why::also_holds, "also-holds", "It is another value that holds as well."},
    {Why::self_judged, "self-judged", "The learner judged it."},
    {Why::slip, "slip", "One or two letters are off."},
    {Why::incomplete, "incomplete", "It is a part of the key, with nothing wrong."},
    {Why::which_one, "which-one", "The name fits two things, one of which is the key."},
    {Why::missing_unit, "missing-unit", "The amount is right, its unit or currency is missing."},
    {Why::qualifier, "qualifier", "The amount is right, but not as exact or bounded as was said."},
    {Why::other_account, "other-account", "Another source says so."},
    {Why::garbled, "garbled", "A source garbles it so."},
    {Why::extra, "extra", "All of it is there, and something wrong besides."},
    {Why::unconfirmed, "unconfirmed", "It is more exact than any source."},
    {Why::strict, "strict", "It differs in what the author holds to be important."},
    {Why::another_thing, "another-thing", "It is something else."},
    {Why::another_number, "another-number", "It is a different amount, year or date."},
    {Why::scale, "scale", "It is off by a power of ten."},
    {Why::wrong_unit, "wrong-unit", "The unit or currency is another one."},
    {Why::reversed, "reversed", "The bound or the order is turned round."},
    {Why::negated, "negated", "It says that the key is not so."},
    {Why::hedged, "hedged", "It gives several answers where one was asked for."},
    {Why::question_back, "question-back", "It only repeats the question."},
    {Why::too_long, "too-long", "It is longer than 2,000 characters."},
    {Why::different, "different", "It is nothing that the fact base knows."},
    {Why::pass, "pass", "It is no attempt."},
}};

}  // namespace

std::string_view name_of(Mark mark) {
    switch (mark) {
        case Mark::right:
            return "right";
        case Mark::almost:
            return "almost";
        case Mark::wrong:
            break;
    }
    return "wrong";
}

std::string_view name_of(Why why) {
    return rows[static_cast<std::size_t>(why)].name;
}

std::string_view meaning(Why why) {
    return rows[static_cast<std::size_t>(why)].meaning;
}

std::optional<Why> why_named(std::string_view name) {
    for (const Row& row : rows)
        if (row.name == name) return row.why;
    return std::nullopt;
}

}  // namespace recite
