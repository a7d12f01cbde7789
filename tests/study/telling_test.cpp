#include "study/telling.hpp"

#include <catch2/catch_test_macros.hpp>

namespace recite::study {
namespace {

struct Row {
    const char* said;
    Why why;
    const char* expected;
};

TEST_CASE("a reason says only what headline, answer and facts leave unsaid") {
    Question question;
    question.form = forms::Fill{{{"", ""}, {}}, {{{"Zihan Wang"}, {}, Side::value}}};
    question.why = "It was he who said so.";
    const Row rows[] = {
        {"Wrong. The answer is Zihan Wang.", Why::different, "It was he who said so."},
        {"Right.", Why::same, "It was he who said so."},
        {"Right: Zihan Wang.", Why::alias, "It was he who said so."},
        {"Almost: one letter is off, it is Zihan Wang. Counts as right.", Why::slip,
         "It was he who said so."},
        {"Right: Wang holds as well.", Why::also_holds, "Wang holds as well."},
        {"Almost: missing is a name. Counts half.", Why::incomplete, "Missing is a name."},
        {"Wrong: that says it is not so. The answer is Zihan Wang.", Why::negated,
         "It was he who said so."},
        {"Wrong: Liang is something else. The answer is Zihan Wang.", Why::another_thing,
         "Liang is something else."},
        {"Passed. The answer is Zihan Wang.", Why::pass, "It was he who said so."},
        {"", Why::different, "It was he who said so."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.said);
        Verdict verdict;
        verdict.said = row.said;
        verdict.why = row.why;
        CHECK(reason(question, verdict) == row.expected);
    }
}

TEST_CASE("a verdict that shows two facts gives no reason besides") {
    Question question;
    question.form = forms::Fill{{{"", ""}, {}}, {{{"2023"}, {}, Side::value}}};
    Verdict verdict;
    verdict.said =
        "Wrong: that fits another fact. High-Flyer was founded in 2015. The answer is 2023.";
    verdict.matched = Matched{"2015", FactId("high-flyer-founded")};
    verdict.facts = {FactId("deepseek-founded"), FactId("high-flyer-founded")};
    CHECK(reason(question, verdict).empty());
}

TEST_CASE("a question is called after what there is to do") {
    const forms::Fill::Blank blank{{"Zihan Wang"}, {}, Side::value};
    const auto kind = [](forms::Fill form, const char* recipe) {
        Question question;
        question.recipe = recipe;
        question.form = std::move(form);
        return kind_of(question);
    };
    CHECK(kind({{{"", ""}, {}}, {blank}}, "typed") == "Type the answer");
    CHECK(kind({{{"", ""}, {}}, {blank}}, "date") == "Type the date");
    CHECK(kind({{{"It was ", " who said so."}, {}}, {blank}}, "cloze") == "Fill the gap");
    CHECK(kind({{{"It was ", " in ", "."}, {}}, {blank, blank}}, "cloze") == "Fill the gaps");
    CHECK(kind({{{"It was ", "."}, {"Wang", "Li"}}, {blank}}, "cloze") == "Fill from the words");
}

}  // namespace
}  // namespace recite::study
