#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/number.hpp"
#include "base/render.hpp"
#include "base/source.hpp"
#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/pack.hpp"
#include "facts/checks.hpp"
#include "facts/read.hpp"
#include "json/parse.hpp"
#include "json/write.hpp"
#include "questions/quiz.hpp"

namespace recite::cli {
namespace {

// What lint has read so far; sources stay, since diagnostics point into them.
struct Desk {
    std::vector<std::unique_ptr<const Source>> sources;
    std::map<std::string, Pack> packs;       // fact bases that quizzes rest on, by path
    std::set<std::string> broken;            // those of which nothing could be read
    std::map<std::string, Origin> pack_ids;  // where each stands first
    std::map<std::pair<std::string, std::string>, Origin> quiz_ids;  // of one pack
    Diagnostics diagnostics;
    std::vector<Error> unreadable;
    std::string articles;  // folder with the articles; empty: none
    std::size_t files = 0;
};

bool is_schema(const std::string& path) {
    return path.ends_with(".schema.json");
}

// What is remembered is kept under these ids, so another file's may not be the same. A file that is
// named twice is no other.
template <class Key>
void claim(std::map<Key, Origin>& ids, const Key& key, const Origin& where, std::string_view check,
           const std::string& what, Desk& desk) {
    const auto [first, added] = ids.emplace(key, where);
    if (added || first->second.source->name() == where.source->name()) return;
    desk.diagnostics.add({.severity = Severity::warning,
                          .check = check,
                          .where = where,
                          .message = what + " is another file's, too",
                          .help = "what is remembered of both would be mixed",
                          .notes = {{first->second, "the other one"}}});
}

std::optional<Origin> place_of_id(const json::Node& root) {
    const auto id = root.find("id");
    if (!id || id->kind() != json::Kind::string) return std::nullopt;
    return id->origin();
}

void lint_facts(const Source& source, const json::Document& document, Desk& desk) {
    const FactBase base = read_facts(document, desk.diagnostics);
    if (const auto where = place_of_id(document.root()); where && !base.id().empty())
        claim(desk.pack_ids, base.id().text, *where, "pack/shared-id",
              "the pack's id '" + base.id().text + "'", desk);
    const ArticleTexts texts =
        desk.articles.empty() ? ArticleTexts() : load_articles(base, desk.articles);
    check_evidence(base, texts, desk.diagnostics);
    if (desk.articles.empty()) return;
    for (const Article& article : base.parts().articles)
        if (!article.file.empty() && !article.text && !texts.contains(article.id.text))
            desk.diagnostics.add(
                {.severity = Severity::advice,
                 .check = "source/not-found",
                 .where = article.origin,
                 .message = "'" + article.file + "' is not in the folder given",
                 .help = "its fingerprints in " + source.name() + " are unproven"});
}

// The fact base that a quiz names, read once for all its quizzes. What is wrong with it is said
// where it is linted itself. Null: the quiz stands alone.
const FactBase* base_of(const std::string& quiz, const json::Node& root, Desk& desk) {
    const auto named = root.find("facts");
    if (!named || named->kind() != json::Kind::string) return nullptr;
    const std::string path = beside(quiz, std::string(named->text()));
    auto at = desk.packs.find(path);
    if (at == desk.packs.end()) {
        Diagnostics unsaid;
        auto pack = load_pack(path, unsaid);
        if (!pack) {
            desk.diagnostics.add({.check = "quiz/no-facts",
                                  .where = named->origin(),
                                  .message = pack.error().message,
                                  .help = "a quiz without a fact base has no key 'facts'"});
            return nullptr;
        }
        at = desk.packs.emplace(path, std::move(pack).value()).first;
        if (unsaid.has_errors() && at->second.base.facts().empty()) desk.broken.insert(path);
    }
    if (desk.broken.contains(path)) {
        desk.diagnostics.add({.check = "quiz/no-facts",
                              .where = named->origin(),
                              .message = "no fact of '" + path + "' can be used",
                              .help = "mend that file first: recite lint " + path});
        return nullptr;
    }
    return &at->second.base;
}

void lint_quiz(const Source& source, const json::Document& document, Desk& desk) {
    static const FactBase none;
    const FactBase* base = base_of(source.name(), document.root(), desk);
    const auto named = document.root().find("facts");
    const bool named_in_vain = !base && named && named->kind() == json::Kind::string;
    if (named_in_vain) return;  // told; all else would follow from it
    const Quiz quiz = read_quiz(document.root(), base ? *base : none, desk.diagnostics);
    if (const auto where = place_of_id(document.root()))
        claim(desk.quiz_ids, std::pair{base ? base->id().text : std::string(), quiz.id.text},
              *where, "quiz/shared-id", "the quiz's id '" + quiz.id.text + "'", desk);
}

// A quiz is told from a fact base by its name, else by what it holds.
bool is_quiz(const std::string& path, const json::Node& root) {
    if (path.ends_with(".quiz.json")) return true;
    return root.find("questions").has_value() && !root.find("sources") && !root.find("entities");
}

void lint_file(const std::string& path, Desk& desk) {
    auto bytes = read_file(path);
    if (!bytes) {
        desk.unreadable.push_back(bytes.error());
        return;
    }
    ++desk.files;
    desk.sources.push_back(std::make_unique<const Source>(path, std::move(bytes).value()));
    const Source& source = *desk.sources.back();
    const json::Document document = json::parse(source, desk.diagnostics);
    if (!document.has_root()) return;
    if (is_quiz(path, document.root()))
        lint_quiz(source, document, desk);
    else
        lint_facts(source, document, desk);
}

void lint_path(const std::string& path, Desk& desk) {
    if (!is_folder(path)) {
        lint_file(path, desk);
        return;
    }
    const auto files = files_below(path, ".json");
    if (files.empty()) desk.unreadable.push_back(Error{"no .json file stands in '" + path + "'"});
    for (const std::string& file : files)
        if (!is_schema(file)) lint_file(file, desk);
}

std::string as_json(const Diagnostic& diagnostic) {
    json::Writer out;
    out.begin_object();
    if (diagnostic.where.source) {
        const LineColumn at = diagnostic.where.source->place(diagnostic.where.span.begin);
        out.member("file", diagnostic.where.source->name());
        out.member("line", static_cast<std::int64_t>(at.line));
        out.member("column", static_cast<std::int64_t>(at.column));
    }
    out.member("severity", name_of(diagnostic.severity)).member("check", diagnostic.check);
    out.member("message", diagnostic.message);
    if (!diagnostic.help.empty()) out.member("help", diagnostic.help);
    return out.end_object().take();
}

void print(const Desk& desk, bool json, Console& console) {
    if (json) {
        for (const Diagnostic* diagnostic : desk.diagnostics.sorted())
            console.out << as_json(*diagnostic) << "\n";
        return;
    }
    console.out << render(desk.diagnostics);
    if (desk.diagnostics.empty() && desk.unreadable.empty())
        console.out << to_text(desk.files) << (desk.files == 1 ? " file" : " files")
                    << ", no problems\n";
}

int lint(const Arguments& arguments, Console& console) {
    Desk desk;
    desk.articles = arguments.text("sources").value_or("");
    const std::string format = arguments.text("format").value_or("text");
    if (format != "text" && format != "json") {
        console.error << "recite: '--format' is text or json\n";
        return could_not_run;
    }
    if (!desk.articles.empty() && !is_folder(desk.articles)) {
        console.error << "recite: there is no folder '" << desk.articles << "'\n";
        return could_not_run;
    }
    for (const std::string& path : arguments.operands()) lint_path(path, desk);
    print(desk, format == "json", console);
    for (const Error& error : desk.unreadable) console.error << "recite: " << error.message << "\n";
    if (!desk.unreadable.empty()) return could_not_run;
    return desk.diagnostics.has_errors() ? problems : ok;
}

constexpr Option options[] = {
    {"sources", "DIR", "Recompute every fingerprint from the articles in this folder."},
    {"format", "text|json", "Print for people (text) or a JSON object a line."},
};

}  // namespace

extern const Command lint_command;
constinit const Command lint_command = {
    .name = "lint",
    .operands = "PATH...",
    .summary = "Check fact bases and quizzes: files, or folders with all below them.",
    .help =
        "Prints file:line:column: severity: sentence [check-name]; 'recite explain CHECK' says "
        "what a check guards.",
    .options = options,
    .least_operands = 1,
    .most_operands = 100000,
    .run = lint};

}  // namespace recite::cli
