#include "questions/quiz.hpp"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "json/parse.hpp"
#include "questions/sample.hpp"

using namespace recite;

namespace {

struct Read {
    Quiz quiz;
    std::vector<std::string> told;  // check and line:column
};

Read read(const std::string& text) {
    const Source source("a.quiz.json", text);
    Diagnostics found;
    const json::Document document = json::parse(source, found);
    Read out;
    if (document.has_root()) out.quiz = read_quiz(document.root(), samples::lakes(), found);
    for (const Diagnostic* one : found.sorted()) {
        const LineColumn at = source.place(one->where.span.begin);
        out.told.push_back(std::string(one->check) + " " + std::to_string(at.line) + ":" +
                           std::to_string(at.column));
    }
    return out;
}

std::string with(const std::string& entry) {
    return "{\"format\": 1, \"id\": \"q\", \"title\": \"Q\", \"questions\": [\n" + entry + "]}";
}

}  // namespace

TEST_CASE("a quiz plans, picks and asks by hand") {
    const Read read_one = read(R"({"format": 1, "id": "q", "title": "Lakes", "facts": "facts.json",
        "feedback": "end", "pass": 0.5, "minutes": 10, "certainty": true,
        "questions": [
            {"generate": {"count": 3, "topics": ["places"], "recipes": ["choice", "typed"]}},
            {"fact": "geneva-in", "recipe": "typed", "side": "value"},
            {"id": "own", "form": "choose", "prompt": "Where is Lake Geneva?",
             "options": ["Switzerland", "Ontario"], "key": [0], "facts": ["geneva-in"]}]})");
    CHECK(read_one.told.empty());
    REQUIRE(read_one.quiz.entries.size() == 3);
    CHECK(read_one.quiz.feedback == Feedback::end);
    CHECK(read_one.quiz.certainty);
    const Writer writer(samples::lakes());
    const std::vector<Question> questions = questions_of(read_one.quiz, writer, 1);
    REQUIRE(questions.size() == 5);
    CHECK(questions[3].recipe == "typed");
    CHECK(questions[4].cards.front().text == "lakes/q/own");
}

TEST_CASE("what is wrong with a quiz is told with its place") {
    struct Row {
        std::string entry;
        std::vector<std::string> told;
    };

    const std::vector<Row> rows = {
        {R"({"generate": {"recipes": ["chioce"]}})", {"quiz/unknown-recipe 2:27"}},
        {R"({"generate": {"topics": ["place"]}})", {"quiz/unknown-topic 2:26"}},
        {R"({"generate": {"count": 0}})", {"quiz/bad-count 2:24"}},
        {R"({"generate": {"weight": "heavy"}})", {"quiz/bad-weight 2:25"}},
        {R"({"fact": "no-such-fact"})", {"quiz/unknown-fact 2:10"}},
        {R"({"fact": "geneva-in", "recipe": "year"})", {"quiz/objection 2:33"}},
        {R"({"fact": "geneva-in", "side": "left"})", {"quiz/bad-side 2:31"}},
        {R"({"ask": "what?"})", {"quiz/unknown-entry 2:1"}},
        {R"({"prompt": "P?", "form": "chose", "options": ["a", "b"], "key": 0})",
         {"question/unknown-form 2:26"}},
        {R"({"prompt": "P?", "form": "choose", "options": ["a", "b"], "key": [2]})",
         {"question/bad-key 2:67"}},
        {R"({"prompt": "P?", "form": "choose", "options": ["a"], "key": [0]})",
         {"question/bad-options 2:47"}},
        {R"({"prompt": "P?", "form": "arrange", "options": ["a", "b"], "key": [0]})",
         {"question/bad-key 2:67"}},
        {R"({"prompt": "P?", "form": "match", "left": ["a", "b"], "right": ["c", "d"], "key": [0]})",
         {"question/bad-key 2:83"}},
        {R"({"prompt": "P?", "form": "fill", "key": [[]]})", {"question/bad-key 2:42"}},
        {R"({"prompt": "P?", "form": "recall", "back": "b"})", {"question/unproven 2:1"}},
        {R"({"prompt": "When?", "form": "number", "key": {"year": 1999}, "facts": ["baikal-surveyed"]})",
         {"question/key-contradicts-facts 2:46"}},
        {R"({"prompt": "When?", "form": "number", "key": {"year": 1890}, "facts": ["baikal-surveyed"]})",
         {}},
        {R"({"prompt": "P?", "form": "recall", "back": "b", "facts": ["nothing"]})",
         {"question/unknown-fact 2:59"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.entry);
        std::vector<std::string> told = read(with(row.entry)).told;
        std::vector<std::string> expected = row.told;
        std::sort(told.begin(), told.end());
        std::sort(expected.begin(), expected.end());
        CHECK(told == expected);
    }
}

TEST_CASE("a generated line is read back as the question that it was") {
    const Writer writer(samples::lakes());
    Plan plan;
    plan.count = 300;
    for (const Recipe* recipe : all_recipes()) plan.recipes.emplace_back(recipe->name);
    for (const Question& question : writer.questions(plan, 5)) {
        const std::string line = to_json(question);
        const Source source("line", line);
        Diagnostics found;
        const json::Document document = json::parse(source, found);
        REQUIRE(document.has_root());
        const std::optional<Question> back =
            read_question(document.root(), samples::lakes(), found);
        CAPTURE(line);
        REQUIRE(back);
        CHECK(found.empty());
        CHECK(to_json(*back) == line);
        if (question.recipe == "correct") continue;
        CHECK(back->form == question.form);
    }
}

TEST_CASE("a response is read by the form that it answers") {
    forms::Choose form;
    form.shown.options = {"One", "Two"};
    Question question;
    question.form = form;
    const auto given = [&](const std::string& text) {
        const Source source("r", text);
        Diagnostics found;
        const json::Document document = json::parse(source, found);
        return read_response(document.root(), question);
    };
    CHECK(given("1") == Response(forms::Choose::Response{{1}}));
    CHECK(given("\"two\"") == Response(forms::Choose::Response{{1}}));
    CHECK(given("[0, 1]") == Response(forms::Choose::Response{{0, 1}}));
    CHECK(given("\"\"") == Response(forms::Choose::Response{}));
    CHECK(!given("2"));
    CHECK(!given("-1"));
    CHECK(!given("0.5"));
    CHECK(!given("\"three\""));
    question.form = forms::Recall{};
    CHECK(given("\"good\""));
    CHECK(!given("\"great\""));
}

TEST_CASE("a quiz says how strict it is, as a fact base does") {
    const Read one = read(R"({"format": 1, "id": "q", "title": "Q",
        "strict": {"case": "counts", "accents": "shown"},
        "questions": [{"fact": "geneva-in"}]})");
    CHECK(one.told.empty());
    CHECK(one.quiz.strict.case_ == Strict::counts);
    CHECK(one.quiz.strict.accents == Strict::shown);
    CHECK(!one.quiz.strict.spelling);
}

TEST_CASE("a key in another unit, within its tolerance or on several facts contradicts nothing") {
    const auto told = [](const std::string& key, const std::string& facts) {
        return read(with(R"({"id": "a", "form": "number", "prompt": "How deep?", "key": )" + key +
                         R"(, "facts": [)" + facts + "]}"))
            .told;
    };
    CHECK(told(R"({"number": 0.31, "unit": "km"})", R"("geneva-depth")").empty());
    CHECK(told(R"({"number": 300, "unit": "m"}, "tolerance": 10)", R"("geneva-depth")").empty());
    CHECK(told(R"({"number": 0.3, "unit": "km"}, "tolerance": 0.01)", R"("geneva-depth")").empty());
    CHECK(told(R"({"number": 300, "unit": "m"})", R"("geneva-depth")").size() == 1);
    CHECK(told(R"({"number": 310, "unit": "kg"})", R"("geneva-depth")").size() == 1);
    CHECK(told(R"({"number": 620, "unit": "m"})", R"("geneva-depth", "geneva-in")").empty());
}

TEST_CASE("a question for what is not so has another key than the fact") {
    const std::string entry = R"({"id": "a", "form": "choose", "facts": ["geneva-in"],
        "options": ["Switzerland", "Ontario"], "key": [1], "prompt": ")";
    CHECK(read(with(entry + R"(Where does it not lie?"})")).told.empty());
    CHECK(read(with(entry + R"(Where does it lie?"})")).told.size() == 1);
}
