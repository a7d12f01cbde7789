#include <string>

#include "base/number.hpp"
#include "cli/command.hpp"
#include "cli/json_lines.hpp"
#include "cli/pack.hpp"
#include "json/write.hpp"
#include "questions/examine/examine.hpp"
#include "questions/quiz.hpp"
#include "questions/verdict.hpp"

#include <ostream>

namespace recite::cli {
namespace {

std::string written_line(json::Node line, const Verdict& verdict) {
    json::Writer out;
    out.begin_object();
    if (const auto id = line.find("id")) {
        out.key("id");
        if (id->kind() == json::Kind::string)
            out.text(id->text());
        else if (id->kind() == json::Kind::number)
            out.number(id->number());
        else
            out.null();
    }
    out.member("verdict", name_of(verdict.mark)).member("credit", verdict.credit);
    out.member("why", name_of(verdict.why)).key("matched");
    if (verdict.matched && !verdict.matched->fact.empty())
        out.begin_object()
            .member("text", verdict.matched->text)
            .member("fact", verdict.matched->fact.text)
            .end_object();
    else
        out.null();
    return out.member("said", verdict.said).end_object().take();
}

// What was typed; a list is typed as its items with commas.
Result<std::string> typed_in(json::Node response) {
    if (response.kind() == json::Kind::string) return std::string(response.text());
    if (response.kind() == json::Kind::number) return to_text(response.number());
    if (response.kind() == json::Kind::null) return std::string();
    if (response.kind() != json::Kind::array)
        return Error{"'response' is neither a text nor a list"};
    std::string out;
    for (std::size_t i = 0; i < response.size(); ++i) {
        auto item = typed_in(response[i]);
        if (!item) return item;
        out += (i > 0 ? ", " : "") + item.value();
    }
    return out;
}

Result<std::string> grade_typed(const Examiner& examiner, json::Node line, json::Node response) {
    const auto id = line.find("fact");
    if (!id || id->kind() != json::Kind::string)
        return Error{"the line has neither 'fact' nor 'question'"};
    Asked asked{.fact = examiner.base().fact(FactId(std::string(id->text())))};
    if (asked.fact == nullptr) return Error{"fact '" + std::string(id->text()) + "' is unknown"};
    if (const auto side = line.find("side")) {
        const auto named =
            side->kind() == json::Kind::string ? side_named(side->text()) : std::nullopt;
        if (!named) return Error{"'side' is neither \"value\" nor \"subject\""};
        asked.side = *named;
    }
    const auto typed = typed_in(response);
    if (!typed) return typed.error();
    return written_line(line, examiner.examine(asked, typed.value()));
}

// A line of generate, or a hand-written question, with what was answered to it.
Result<std::string> grade_question(const Examiner& examiner, json::Node line, json::Node written,
                                   json::Node response) {
    Diagnostics found;
    const std::optional<Question> question = read_question(written, examiner.base(), found);
    for (const Diagnostic* one : found.sorted())
        if (one->severity == Severity::error) return Error{"'question': " + one->message};
    if (!question) return Error{"'question' is no question"};
    const std::optional<Response> given = read_response(response, *question);
    if (!given) return Error{"'response' does not answer this form of question"};
    return written_line(line, grade(examiner, *question, *given));
}

Result<std::string> grade_line(const Examiner& examiner, json::Node line) {
    const auto response = line.find("response");
    if (!response) return Error{"the line has no 'response'"};
    if (const auto written = line.find("question"))
        return grade_question(examiner, line, *written, *response);
    return grade_typed(examiner, line, *response);
}

int run_grade(const Arguments& arguments, Console& console) {
    Diagnostics diagnostics;
    const auto pack = load_facts(arguments.operands()[0], diagnostics, console.error);
    if (!pack) {
        console.error << pack.error().message << "\n";
        return could_not_run;
    }
    const Examiner examiner(pack.value().base);
    return answer_lines(console, [&](json::Node line) { return grade_line(examiner, line); });
}

}  // namespace

extern const Command grade_command;
constinit const Command grade_command = {
    .name = "grade",
    .operands = "PACK",
    .summary = "Judge answers, JSON lines in and out.",
    .help =
        "In: {\"id\", \"fact\", \"side\"?, \"response\"}, asked as typed; or {\"id\", "
        "\"question\": a "
        "line of generate or a hand-written question, \"response\"}.\n"
        "Out: {\"id\", \"verdict\": \"right|almost|wrong\", \"credit\": 0..1, \"why\", "
        "\"matched\": "
        "{\"text\", \"fact\"} or null, \"said\"}, or {\"id\", \"error\"}.",
    .options = {},
    .least_operands = 1,
    .most_operands = 1,
    .run = run_grade};

}  // namespace recite::cli
