#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <memory>

#include "base/text.hpp"
#include "facts/read.hpp"
#include "json/parse.hpp"
#include "questions/examine/examine.hpp"
#include "questions/quiz.hpp"
#include "support/examined_pack.hpp"

using namespace recite;
using namespace recite::tests;

namespace {

// What is asked at this place of the table.
struct Place {
    std::unique_ptr<ExaminedPack> pack;
    std::unique_ptr<Source> written;  // a hand-written question
    std::optional<Question> question;
    std::string reason;
};

void go_on(Place& place, std::string_view line) {
    const std::string rest(line.substr(2));
    if (line.starts_with("# ")) place.reason = rest;
    if (line.starts_with("= ")) place.pack = std::make_unique<ExaminedPack>(rest);
    if (!line.starts_with("? ")) return;
    Diagnostics found;
    place.written = std::make_unique<Source>("question", rest);
    const json::Document parsed = json::parse(*place.written, found);
    place.question = read_question(parsed.root(), *place.pack->base, found);
    CAPTURE(line);
    REQUIRE(place.question.has_value());
}

Verdict judged(const Place& place, std::string_view fact, const std::string& typed) {
    if (fact == "-") {
        const Response given = std::holds_alternative<forms::Number>(place.question->form)
                                   ? Response(forms::Number::Response{typed, {}, {}})
                                   : Response(forms::Fill::Response{{typed}});
        return grade(*place.pack->examiner, *place.question, given);
    }
    Asked asked;
    asked.side = fact.ends_with("/s") ? Side::subject : Side::value;
    if (asked.side == Side::subject) fact.remove_suffix(2);
    asked.fact = place.pack->base->fact(FactId(std::string(fact)));
    REQUIRE(asked.fact != nullptr);
    return place.pack->examiner->examine(asked, typed);
}

}  // namespace

TEST_CASE("the verdicts are those that a teacher gave before") {
    Place place;
    const std::string table = file_text("tests/questions/examine/verdicts.tsv");
    std::size_t rows = 0;
    for (const std::string_view line : split(table, '\n')) {
        if (line.empty()) continue;
        if (line.size() > 1 && line[1] == ' ' &&
            std::string_view("#=?").find(line[0]) != std::string_view::npos) {
            go_on(place, line);
            continue;
        }
        const std::vector<std::string_view> cells = split(line, '\t');
        REQUIRE(cells.size() == 3);
        const Verdict verdict = judged(place, cells[0], unescaped(cells[2]));
        const std::vector<std::string_view> fair = split(cells[1], '/');
        CAPTURE(place.reason, line, name_of(verdict.mark), verdict.said);
        CHECK(std::find(fair.begin(), fair.end(), name_of(verdict.mark)) != fair.end());
        rows += 1;
    }
    CHECK(rows > 6000);
}
