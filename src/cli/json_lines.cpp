#include "cli/json_lines.hpp"

#include <istream>
#include <ostream>

#include "base/number.hpp"
#include "base/text.hpp"
#include "json/parse.hpp"
#include "json/write.hpp"

namespace recite::cli {
namespace {

std::string refusal(const std::string& message, std::string_view id_json) {
    json::Writer out;
    out.begin_object();
    if (!id_json.empty()) out.key("id").raw(id_json);
    return out.member("error", message).end_object().take();
}

}  // namespace

int answer_lines(Console& console, const std::function<Result<std::string>(json::Node)>& answer) {
    int status = ok;
    std::string line;
    while (std::getline(console.in, line)) {
        if (trim(line).empty()) continue;
        const Source source("line", line);
        Diagnostics diagnostics;
        const json::Document document = json::parse(source, diagnostics);
        std::string id;
        Result<std::string> answered = Error{"the line is not a JSON object"};
        if (diagnostics.has_errors()) {
            const Diagnostic& first = *diagnostics.sorted().front();
            const LineColumn place = source.place(first.where.span.begin);
            answered = Error{"column " + to_text(place.column) + ": " + first.message};
        } else if (document.root().kind() == json::Kind::object) {
            if (const auto node = document.root().find("id")) {
                id =
                    source.text().substr(node->span().begin, node->span().end - node->span().begin);
            }
            answered = answer(document.root());
        }
        if (!answered) status = problems;
        console.out << (answered ? answered.value() : refusal(answered.error().message, id))
                    << "\n";
    }
    return status;
}

}  // namespace recite::cli
