#include "cli/adopt.hpp"

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/fold.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/files.hpp"
#include "facts/sayable.hpp"
#include "json/parse.hpp"
#include "json/write.hpp"

namespace recite::cli {
namespace {

struct Edit {
    std::size_t at = 0;
    std::string text;
};

// What stands between a line's beginning and `at`, if it is white space alone.
std::optional<std::string> indentation(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && text[begin - 1] != '\n') --begin;
    const std::string_view before = text.substr(begin, at - begin);
    if (before.find_first_not_of(" \t") != std::string_view::npos) return std::nullopt;
    return std::string(before);
}

// One more text at the end of a list, on a line of its own where the last one has one.
Edit into_list(std::string_view text, json::Node list, const std::string& word) {
    if (list.size() == 0) return {list.span().begin + 1U, word};
    const json::Node last = list[list.size() - 1];
    const auto indent = indentation(text, last.span().begin);
    return {last.span().end, (indent ? ",\n" + *indent : ", ") + word};
}

// One more member at the end of an object that is not empty, written as the others are.
Edit into_object(std::string_view text, json::Node object, const std::string& member) {
    const std::size_t last = object.size() - 1;
    const auto indent = indentation(text, object.key_origin(last).span.begin);
    return {object[last].span().end, (indent ? ",\n" + *indent : ", ") + member};
}

bool holds(json::Node list, std::string_view word) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].kind() == json::Kind::string && list[i].text() == word) return true;
    return false;
}

Result<Edit> add_wording(std::string_view text, json::Node object, const std::string& key,
                         const std::string& word) {
    const auto list = object.find(key);
    if (!list) return into_object(text, object, "\"" + key + "\": [" + json::quoted(word) + "]");
    if (list->kind() != json::Kind::array) return Error{"'" + key + "' is no list"};
    if (holds(*list, word)) return Error{"'" + word + "' is among the wordings already"};
    return into_list(text, *list, json::quoted(word));
}

std::optional<json::Node> fact_of(json::Node root, std::string_view id) {
    const auto facts = root.find("facts");
    if (!facts || facts->kind() != json::Kind::array) return std::nullopt;
    for (std::size_t i = 0; i < facts->size(); ++i) {
        const auto its = (*facts)[i].find("id");
        if (its && its->kind() == json::Kind::string && its->text() == id) return (*facts)[i];
    }
    return std::nullopt;
}

std::optional<json::Node> entity_of(json::Node root, std::string_view id) {
    for (const std::string_view where : {"entities", "others"})
        if (const auto entities = root.find(where))
            if (const auto entity = entities->find(id);
                entity && entity->kind() == json::Kind::object && entity->size() > 0)
                return entity;
    return std::nullopt;
}

// The names that an entity bears: its own, by language too, its aliases, those of other scripts.
std::vector<std::string> names_of(json::Node entity) {
    std::vector<std::string> out;
    for (const std::string_view key : {"name", "aliases", "also"}) {
        const auto names = entity.find(key);
        if (!names) continue;
        if (names->kind() == json::Kind::string) out.emplace_back(names->text());
        if (names->kind() != json::Kind::array && names->kind() != json::Kind::object) continue;
        for (std::size_t i = 0; i < names->size(); ++i)
            if ((*names)[i].kind() == json::Kind::string) out.emplace_back((*names)[i].text());
    }
    return out;
}

// The id of the entity that bears this name already; empty where none does.
std::string_view bearer(json::Node root, std::string_view name) {
    for (const std::string_view where : {"entities", "others"}) {
        const auto entities = root.find(where);
        if (!entities || entities->kind() != json::Kind::object) continue;
        for (std::size_t i = 0; i < entities->size(); ++i) {
            if ((*entities)[i].kind() != json::Kind::object) continue;
            for (const std::string& other : names_of((*entities)[i]))
                if (fold(other) == fold(name)) return entities->key(i);
        }
    }
    return {};
}

Result<Edit> edit_of(std::string_view text, json::Node root, const Report& report) {
    const std::string word = squeeze(report.response);
    if (!says_something(word)) return Error{"the report holds no answer in letters or figures"};
    const auto fact = fact_of(root, report.fact.text);
    if (!fact) return Error{"fact '" + report.fact.text + "' is unknown"};
    const auto value = fact->find(report.side == Side::value ? "value" : "subject");
    if (!value) return Error{"fact '" + report.fact.text + "' has no value"};
    if (value->kind() == json::Kind::string) {
        const auto entity = entity_of(root, value->text());
        if (!entity) return Error{"'" + std::string(value->text()) + "' is unknown"};
        const std::string_view other = bearer(root, word);
        if (other == value->text()) return Error{"'" + word + "' is among the wordings already"};
        if (!other.empty())
            return Error{"'" + word + "' is a name of '" + std::string(other) + "' already"};
        return add_wording(text, *entity, "aliases", word);
    }
    if (value->find("text")) return add_wording(text, *value, "accept", word);
    return add_wording(text, *fact, "accept", word);
}

}  // namespace

Result<std::string> adopted(const Source& facts, const Report& report) {
    if (report.complaint != Complaint::right_too)
        return Error{"only a report 'right-too' can be adopted; this one says '" +
                     std::string(name_of(report.complaint)) + "'"};
    Diagnostics found;
    const json::Document document = json::parse(facts, found);
    if (!document.has_root()) return Error{facts.name() + " is not JSON; run lint"};
    const auto id = document.root().find("id");
    if (!id || id->kind() != json::Kind::string || id->text() != report.pack.text)
        return Error{"the report is on pack '" + report.pack.text + "'"};
    const auto edit = edit_of(facts.text(), document.root(), report);
    if (!edit) return edit.error();
    std::string out(facts.text());
    return out.insert(edit.value().at, edit.value().text);
}

namespace {

int adopt(const Arguments& arguments, Console& console) {
    const auto fail = [&](const std::string& why) {
        console.error << why << "\n";
        return could_not_run;
    };
    const auto report_text = read_file(arguments.operands()[0]);
    if (!report_text) return fail(report_text.error().message);
    const std::string path = facts_path(arguments.operands()[1]);
    const auto facts_text = read_file(path);
    if (!facts_text) return fail(facts_text.error().message);
    const Source report_source(arguments.operands()[0], report_text.value());
    Diagnostics found;
    const json::Document document = json::parse(report_source, found);
    const auto report =
        document.has_root() ? read_report(document.root(), found) : std::optional<Report>();
    if (!report) return fail(arguments.operands()[0] + ": this is no report");
    const auto mended = adopted(Source(path, facts_text.value()), *report);
    if (!mended) return fail(mended.error().message);
    const auto written = write_file(path, mended.value());
    if (!written) return fail(written.error().message);
    console.out << "'" << squeeze(report->response) << "' is now right for fact '"
                << report->fact.text << "'.\n";
    return ok;
}

}  // namespace

extern const Command adopt_command;
constinit const Command adopt_command = {
    .name = "adopt",
    .operands = "REPORT PACK",
    .summary = "Make an answer that a learner reported one more right wording in PACK.",
    .help =
        "REPORT is the JSON that a learner sends: {\"report\": \"right-too\", \"pack\", "
        "\"fact\", \"side\", \"response\", ...}.\nThe facts.json is edited in place and keeps "
        "its formatting.",
    .options = {},
    .least_operands = 2,
    .most_operands = 2,
    .run = adopt};

}  // namespace recite::cli
