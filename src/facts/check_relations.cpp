#include <string>
#include <string_view>

#include "base/text.hpp"
#include "facts/checks.hpp"
#include "facts/written.hpp"

namespace recite {
namespace {

// What an unknown placeholder of a template was meant to be: "did you mean {subject}?", or nothing.
std::string meant(std::string_view unfilled) {
    const std::size_t open = unfilled.find('{');
    const std::size_t close = unfilled.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) return {};
    const std::string_view name = unfilled.substr(open + 1, close - open - 1);
    const std::string_view near = nearest(name, {"subject", "value", "class"});
    return near.empty() ? std::string() : "did you mean {" + std::string(near) + "}?";
}

void check_template(const Words& words, std::string_view must, std::string_view must_not,
                    const Relation& relation, Diagnostics& diagnostics) {
    for (const auto& [language, text] : words.by_language) {
        std::string rest = replace_all(text, "{subject}", "");
        rest = replace_all(replace_all(rest, "{value}", ""), "{class}", "");
        const auto report = [&, &said = text](std::string_view check, Severity severity,
                                              const std::string& why) {
            diagnostics.add({.severity = severity,
                             .check = check,
                             .where = written_after(relation.origin, said),
                             .message = "in " + quoted(said) + " " + why,
                             .help = meant(rest)});
        };
        if (rest.find('{') != std::string::npos || rest.find('}') != std::string::npos)
            report("relation/unknown-placeholder", Severity::error,
                   "only {subject}, {value} and {class} are filled in");
        if (!must_not.empty() && text.find(must_not) != std::string::npos)
            report("relation/answer-in-question", Severity::error,
                   std::string(must_not) + " is what is asked for");
        if (!must.empty() && text.find(must) == std::string::npos)
            report("relation/no-subject", Severity::warning, std::string(must) + " is missing");
    }
}

void check_states(const Words& words, const Relation& relation, Diagnostics& diagnostics) {
    for (const auto& [language, text] : words.by_language)
        if (text.find("{value}") == std::string::npos)
            diagnostics.add({.severity = Severity::warning,
                             .check = "relation/no-value",
                             .where = written_after(relation.origin, text),
                             .message = "in " + quoted(text) + " {value} is missing",
                             .help = "a statement says what is so of its subject"});
}

}  // namespace

void check_relations(const FactBase& base, bool whole, Diagnostics& diagnostics) {
    for (const Relation& relation : base.parts().relations) {
        for (const Words& words : relation.ask)
            check_template(words, "{subject}", "{value}", relation, diagnostics);
        for (const Words& words : relation.ask_subject)
            check_template(words, "{value}", "{subject}", relation, diagnostics);
        for (const Words& words : relation.state)
            check_template(words, "{subject}", {}, relation, diagnostics);
        for (const Words& words : relation.state) check_states(words, relation, diagnostics);
        if (whole && base.with_relation(relation.id).empty())
            diagnostics.add({.severity = Severity::warning,
                             .check = "relation/unused",
                             .where = relation.origin,
                             .message = "no fact uses the relation " + quoted(relation.id.text)});
    }
}

}  // namespace recite
