#include "facts/read.hpp"

#include <optional>
#include <utility>
#include <vector>

#include "facts/checks.hpp"
#include "facts/reading.hpp"
#include "json/parse.hpp"

namespace recite {
namespace {

void read_head(json::Object& root, FactBaseParts& parts, Diagnostics& diagnostics) {
    const auto format = root.number("format", json::Need::required);
    if (format && *format != 1)
        diagnostics.add({.check = "pack/unknown-format",
                         .where = root.node().find("format")->origin(),
                         .message = "this program reads format 1",
                         .help = "write \"format\": 1, or use a newer Recite"});
    const auto id = root.text("id", json::Need::required);
    if (id && reading::well_formed(*id, root.node().find("id")->origin(), diagnostics))
        parts.id = PackId(*id);
    parts.version = root.text("version").value_or("");
    parts.language = root.text("language").value_or("en");
    parts.licence = root.text("licence").value_or("");
    parts.as_of = root.text("as-of").value_or("");
    parts.title = reading::words(root, "title", diagnostics, json::Need::required);
    parts.strict = reading::strictness(root, diagnostics);
    if (const auto synonyms = root.object("synonyms")) {
        json::Object all(*synonyms, "'synonyms'", diagnostics);
        for (std::size_t i = 0; i < synonyms->size(); ++i) {
            const std::string word(synonyms->key(i));
            parts.synonyms.push_back({word, all.texts(synonyms->key(i))});
        }
    }
}

// What the document holds; none if it has no root or that is no object.
std::optional<FactBaseParts> parts_of(const json::Document& document, Diagnostics& diagnostics) {
    if (!document.has_root()) return std::nullopt;
    json::Object root(document.root(), "a fact base", diagnostics);
    FactBaseParts parts;
    if (!root.valid()) return std::nullopt;
    read_head(root, parts, diagnostics);
    reading::articles(root, parts, diagnostics);
    reading::entities(root, parts, diagnostics);
    reading::relations(root, parts, diagnostics);
    reading::topics(root, parts, diagnostics);
    std::vector<Fact> left_out = reading::facts(root, parts, diagnostics);
    reading::links(root, parts, diagnostics);
    reading::disputes(root, parts, diagnostics);
    root.finish();
    reading::resolve(parts, std::move(left_out), diagnostics);
    return parts;
}

}  // namespace

FactBase read_facts(const json::Document& document, Diagnostics& diagnostics) {
    std::optional<FactBaseParts> parts = parts_of(document, diagnostics);
    if (!parts) return FactBase();
    if (parts->facts.empty() && !diagnostics.has_errors())
        diagnostics.add({.severity = Severity::warning,
                         .check = "pack/no-facts",
                         .where = {&document.source(), {0, 1}},
                         .message = "this fact base holds no fact that can be used"});
    FactBase base(*std::move(parts));
    check_facts(base, diagnostics);
    return base;
}

FactBase read_facts(const Source& source, Diagnostics& diagnostics) {
    return read_facts(json::parse(source, diagnostics), diagnostics);
}

FactBase read_facts(const Source& source) {
    Diagnostics unheard;
    std::optional<FactBaseParts> parts = parts_of(json::parse(source, unheard), unheard);
    return parts ? FactBase(*std::move(parts)) : FactBase();
}

}  // namespace recite
