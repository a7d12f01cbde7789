#include <cmath>
#include <cstdint>
#include <utility>

#include "facts/reading.hpp"

namespace recite::reading {
namespace {

using json::Need;
using json::Node;
using json::Object;

Weight weight_of(Object& object, Diagnostics& diagnostics) {
    const auto word = object.text("weight");
    if (!word || *word == "useful") return Weight::useful;
    if (*word == "core") return Weight::core;
    if (*word == "trivia") return Weight::trivia;
    diagnostics.add({.check = "fact/unknown-weight",
                     .where = object.node().find("weight")->origin(),
                     .message = "'" + *word + "' is no weight",
                     .help = "write \"core\", \"useful\" or \"trivia\""});
    return Weight::useful;
}

bool is_print(std::string_view print) {
    if (print.size() != 8) return false;
    for (const char byte : print)
        if (!(byte >= '0' && byte <= '9') && !(byte >= 'a' && byte <= 'f')) return false;
    return true;
}

std::vector<FactId> fact_ids(const std::vector<std::string>& names) {
    std::vector<FactId> ids;
    ids.reserve(names.size());
    for (const std::string& name : names) ids.push_back(FactId(name));
    return ids;
}

// Reads all that can be read of a fact, so that every mistake in it is told at once. Returns
// whether it is whole.
bool fact(Object& object, Fact& made, Diagnostics& diagnostics) {
    const Node node = object.node();
    made.origin = node.origin();
    const auto id = object.text("id", Need::required);
    const auto subject = object.text("subject", Need::required);
    const auto relation = object.text("relation", Need::required);
    const auto written = object.take("value", Need::required);
    const auto read = written ? value(*written, diagnostics) : std::nullopt;
    made.topic = TopicId(object.text("topic").value_or(""));
    made.weight = weight_of(object, diagnostics);
    made.evidence = evidence(object, diagnostics);
    made.say = words(object, "say", diagnostics);
    made.note = words(object, "note", diagnostics);
    made.as_of = object.text("as-of").value_or("");
    made.according_to = EntityId(object.text("according-to").value_or(""));
    made.formerly = fact_ids(object.texts("formerly"));
    made.accept = object.texts("accept");
    made.tolerance = object.number("tolerance").value_or(0);
    made.strict = strictness(object, diagnostics);
    object.finish();
    if (made.tolerance < 0)
        diagnostics.add({.check = "fact/bad-tolerance",
                         .where = object.node().find("tolerance")->origin(),
                         .message = "a tolerance is 0 or more"});
    const bool good_id = id && well_formed(*id, node.find("id")->origin(), diagnostics);
    made.id = FactId(id.value_or(""));
    made.subject = EntityId(subject.value_or(""));
    made.relation = RelationId(relation.value_or(""));
    if (read) made.value = *read;
    return good_id && subject && relation && read;
}

std::optional<DisputeKind> dispute_kind(std::string_view word) {
    if (word == "contradict") return DisputeKind::contradict;
    if (word == "differ") return DisputeKind::differ;
    if (word == "claim") return DisputeKind::claim;
    if (word == "same-name") return DisputeKind::same_name;
    if (word == "garbled") return DisputeKind::garbled;
    return std::nullopt;
}

}  // namespace

std::vector<Evidence> evidence(Object& object, Diagnostics& diagnostics) {
    std::vector<Evidence> out;
    const auto list = object.array("evidence");
    if (!list) return out;
    for (std::size_t i = 0; i < list->size(); ++i) {
        Object item((*list)[i], "a piece of evidence", diagnostics);
        const auto source = item.text("source", Need::required);
        const auto sentence = item.number("sentence", Need::required);
        const auto print = item.text("print");
        item.finish();
        if (!source || !sentence) continue;
        if (*sentence < 1 || *sentence > 1e6 || *sentence != std::floor(*sentence)) {
            diagnostics.add({.check = "evidence/bad-sentence",
                             .where = (*list)[i].find("sentence")->origin(),
                             .message = "sentences are counted from 1"});
            continue;
        }
        if (!print || !is_print(*print))
            diagnostics.add(
                {.severity = print ? Severity::error : Severity::warning,
                 .check = "evidence/no-print",
                 .where = print ? (*list)[i].find("print")->origin() : (*list)[i].origin(),
                 .message = "the fingerprint is eight digits of 0-9 and a-f",
                 .help = "recite lint --sources DIR says what it must be"});
        out.push_back({.source = SourceId(*source),
                       .sentence = static_cast<std::uint32_t>(*sentence),
                       .print = print.value_or(""),
                       .origin = (*list)[i].origin()});
    }
    return out;
}

std::vector<Fact> facts(Object& root, FactBaseParts& parts, Diagnostics& diagnostics) {
    std::vector<Fact> left_out;
    const auto list = root.array("facts");
    if (!list) return left_out;
    parts.facts.reserve(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        Object object((*list)[i], "a fact", diagnostics);
        if (!object.valid()) continue;
        Fact made;
        auto& place = fact(object, made, diagnostics) ? parts.facts : left_out;
        place.push_back(std::move(made));
    }
    return left_out;
}

void links(Object& root, FactBaseParts& parts, Diagnostics& diagnostics) {
    const auto list = root.array("links");
    if (!list) return;
    for (std::size_t i = 0; i < list->size(); ++i) {
        Object object((*list)[i], "a link", diagnostics);
        Link made;
        made.origin = (*list)[i].origin();
        made.from = FactId(object.text("from", Need::required).value_or(""));
        made.how = object.text("how", Need::required).value_or("");
        made.to = FactId(object.text("to", Need::required).value_or(""));
        made.evidence = evidence(object, diagnostics);
        object.finish();
        if (!made.from.empty() && !made.how.empty() && !made.to.empty())
            parts.links.push_back(std::move(made));
    }
}

void disputes(Object& root, FactBaseParts& parts, Diagnostics& diagnostics) {
    const auto list = root.array("disputes");
    if (!list) return;
    for (std::size_t i = 0; i < list->size(); ++i) {
        Object object((*list)[i], "a dispute", diagnostics);
        Dispute made;
        made.origin = (*list)[i].origin();
        made.id = DisputeId(object.text("id", Need::required).value_or(""));
        made.facts = fact_ids(object.texts("facts"));
        const auto word = object.text("kind", Need::required);
        made.ask = words(object, "ask", diagnostics);
        made.note = words(object, "note", diagnostics);
        object.finish();
        const auto kind = word ? dispute_kind(*word) : std::nullopt;
        if (word && !kind)
            diagnostics.add({.check = "dispute/unknown-kind",
                             .where = (*list)[i].find("kind")->origin(),
                             .message = "'" + *word + "' is no kind of dispute",
                             .help = "use contradict, differ, claim, same-name or garbled"});
        if (!kind || made.id.empty()) continue;
        made.kind = *kind;
        parts.disputes.push_back(std::move(made));
    }
}

}  // namespace recite::reading
