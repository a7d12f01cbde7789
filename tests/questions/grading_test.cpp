#include <catch2/catch_test_macros.hpp>

#include "questions/examine/examine.hpp"
#include "questions/quiz.hpp"
#include "questions/sample.hpp"

using namespace recite;

namespace {

const Examiner& examiner() {
    static const Examiner one(samples::lakes());
    return one;
}

const Writer& writer() {
    static const Writer one(samples::lakes());
    return one;
}

std::vector<Question> of_all_recipes(std::uint64_t seed) {
    Plan plan;
    plan.count = 40;
    for (const Recipe* recipe : all_recipes()) plan.recipes.emplace_back(recipe->name);
    return writer().questions(plan, seed);
}

forms::Choose choose() {
    forms::Choose out;
    out.shown.options = {"one", "two", "three", "four"};
    out.shown.several = true;
    out.right = {0, 2};
    return out;
}

std::string outcome(const Form& form, const Response& response) {
    Question question;
    question.form = form;
    const Verdict verdict = grade(examiner(), question, response);
    return std::string(name_of(verdict.mark)) + " " + std::to_string(verdict.credit).substr(0, 4);
}

}  // namespace

TEST_CASE("the key is right") {
    for (std::uint64_t seed = 0; seed < 25; ++seed)
        for (const Question& question : of_all_recipes(seed)) {
            CAPTURE(seed, to_json(question));
            const Verdict verdict = grade(examiner(), question, key_of(question));
            CAPTURE(verdict.said);
            CHECK(verdict.mark == Mark::right);
            CHECK(verdict.credit == 1);
        }
}

TEST_CASE("every wrong option is wrong, and typed it is wrong too") {
    for (std::uint64_t seed = 0; seed < 25; ++seed)
        for (const Question& question : of_all_recipes(seed)) {
            const auto* form = std::get_if<forms::Choose>(&question.form);
            if (!form || form->shown.several) continue;
            for (std::uint32_t i = 0; i < form->shown.options.size(); ++i) {
                if (i == form->right.front()) continue;
                CAPTURE(seed, to_json(question), form->shown.options[i]);
                const Verdict verdict =
                    grade(examiner(), question, forms::Choose::Response{.picked = {i}});
                CHECK(verdict.mark == Mark::wrong);
                CHECK(verdict.credit == 0);
                if (question.recipe != "choice") continue;
                const CardParts card = *parts_of(question.cards.front());
                const Asked asked{.fact = samples::lakes().fact(card.fact),
                                  .side = card.side,
                                  .prompt = question.prompt.text};
                CHECK(examiner().examine(asked, form->shown.options[i]).mark == Mark::wrong);
            }
        }
}

TEST_CASE("nothing given is a pass") {
    for (const Question& question : of_all_recipes(1)) {
        CAPTURE(to_json(question));
        const Verdict verdict = grade(examiner(), question, blank(question.form));
        CHECK(verdict.mark == Mark::wrong);
        CHECK(verdict.credit == 0);
        CHECK(verdict.why == Why::pass);
    }
}

TEST_CASE("several picks share the credit") {
    struct Row {
        std::vector<std::uint32_t> picked;
        std::string expected;
    };

    const std::vector<Row> rows = {{{0, 2}, "right 1.00"},
                                   {{0}, "almost 0.50"},
                                   {{0, 2, 1}, "almost 0.50"},
                                   {{1}, "wrong 0.00"},
                                   {{0, 1, 2, 3}, "wrong 0.00"}};
    for (const Row& row : rows) {
        CAPTURE(row.picked);
        CHECK(outcome(choose(), forms::Choose::Response{row.picked}) == row.expected);
    }
}

TEST_CASE("an order earns what it has right") {
    forms::Arrange form;
    form.shown.options = {"a", "b", "c", "d"};
    form.order = {0, 1, 2, 3};
    CHECK(outcome(form, forms::Arrange::Response{{0, 1, 2, 3}}) == "right 1.00");
    CHECK(outcome(form, forms::Arrange::Response{{0, 1, 3, 2}}) == "almost 0.83");
    CHECK(outcome(form, forms::Arrange::Response{{3, 2, 1, 0}}) == "wrong 0.00");
    CHECK(outcome(form, forms::Arrange::Response{{0, 0, 1, 2}}) == "wrong 0.00");
    CHECK(outcome(form, forms::Arrange::Response{{0, 1}}) == "wrong 0.00");
}

TEST_CASE("pairs earn their share") {
    forms::Match form;
    form.shown.left = {"a", "b", "c"};
    form.shown.right = {"x", "y", "z"};
    form.right = {2, 1, 0};
    CHECK(outcome(form, forms::Match::Response{{2, 1, 0}}) == "right 1.00");
    CHECK(outcome(form, forms::Match::Response{{2, 1, std::nullopt}}) == "almost 0.66");
    CHECK(outcome(form, forms::Match::Response{{0, 1, 2}}) == "wrong 0.00");
    CHECK(outcome(form, forms::Match::Response{{9, 9, 9}}) == "wrong 0.00");
}

TEST_CASE("a range is right when it holds the value, and wide ones earn less") {
    forms::Number form;
    form.shown.range = true;
    form.value = Number{100, "", Bound::exactly};
    CHECK(outcome(form, forms::Number::Response{"", "95", "105"}) == "right 1.00");
    CHECK(outcome(form, forms::Number::Response{"", "50", "105"}) == "right 1.00");
    CHECK(outcome(form, forms::Number::Response{"", "0", "900"}) == "almost 0.10");
    CHECK(outcome(form, forms::Number::Response{"", "101", "105"}) == "wrong 0.00");
    CHECK(outcome(form, forms::Number::Response{"", "105", "95"}) == "right 1.00");
    CHECK(outcome(form, forms::Number::Response{"", "", "95"}) == "wrong 0.00");
}

TEST_CASE("a range of years or percent is measured in years and points") {
    forms::Number form;
    form.shown.range = true;
    form.value = Year{2015};
    CHECK(outcome(form, forms::Number::Response{"", "2013", "2016"}) == "right 1.00");
    CHECK(outcome(form, forms::Number::Response{"", "1950", "2030"}) == "almost 0.21");
    CHECK(outcome(form, forms::Number::Response{"", "1900", "2100"}) == "wrong 0.00");
    form.value = Percent{71, Bound::exactly};
    CHECK(outcome(form, forms::Number::Response{"", "65", "75"}) == "right 1.00");
    CHECK(outcome(form, forms::Number::Response{"", "0", "100"}) == "wrong 0.00");
}

TEST_CASE("a flashcard is what the learner says") {
    forms::Recall form;
    form.back = "so";
    for (const auto& [said, expected] :
         std::vector<std::pair<std::string, std::string>>{{"again", "wrong 0.00"},
                                                          {"hard", "right 1.00"},
                                                          {"good", "right 1.00"},
                                                          {"easy", "right 1.00"}}) {
        forms::Recall::Response given;
        given.recalled = forms::recalled_named(said);
        CHECK(outcome(form, given) == expected);
    }
}
