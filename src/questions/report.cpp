#include "questions/report.hpp"

#include <array>
#include <utility>

#include "json/reader.hpp"
#include "json/write.hpp"

namespace recite {

namespace {

constexpr std::array<std::pair<Complaint, std::string_view>, 4> names{{
    {Complaint::right_too, "right-too"},
    {Complaint::key_wrong, "key-wrong"},
    {Complaint::unclear, "unclear"},
    {Complaint::not_in_source, "not-in-source"},
}};

}  // namespace

std::string_view name_of(Complaint complaint) {
    return names[static_cast<std::size_t>(complaint)].second;
}

std::optional<Complaint> complaint_named(std::string_view name) {
    for (const auto& [complaint, its] : names)
        if (its == name) return complaint;
    return std::nullopt;
}

Report report_on(const Question& question, Complaint complaint) {
    Report out;
    out.complaint = complaint;
    out.facts = question.facts;
    out.prompt = question.prompt.text;
    if (question.cards.empty()) return out;
    const std::string& card = question.cards.front().text;
    out.pack = PackId(card.substr(0, card.find('/')));
    const std::optional<CardParts> parts = parts_of(question.cards.front());
    if (!parts) return out;
    out.fact = parts->fact;
    out.side = parts->side;
    return out;
}

std::string to_json(const Report& report) {
    json::Writer out;
    out.begin_object()
        .member("report", name_of(report.complaint))
        .member("pack", report.pack.text)
        .member("fact", report.fact.text)
        .member("side", name_of(report.side))
        .key("facts")
        .begin_array();
    for (const FactId& fact : report.facts) out.text(fact.text);
    out.end_array()
        .member("prompt", report.prompt)
        .member("key", report.key)
        .member("response", report.response)
        .end_object();
    return out.take();
}

std::optional<Report> read_report(json::Node node, Diagnostics& found) {
    json::Object object(node, "a report", found);
    const auto complaint = object.text("report", json::Need::required);
    const auto pack = object.text("pack", json::Need::required);
    const auto fact = object.text("fact", json::Need::required);
    const auto response = object.text("response", json::Need::required);
    const auto side = side_named(object.text("side").value_or("value"));
    Report out;
    out.prompt = object.text("prompt").value_or("");
    out.key = object.text("key").value_or("");
    for (std::string& id : object.texts("facts")) out.facts.emplace_back(std::move(id));
    object.finish();
    const auto named = complaint ? complaint_named(*complaint) : std::nullopt;
    if (!named || !pack || !fact || !response || !side) {
        if (!found.has_errors())
            found.add({.severity = Severity::error,
                       .check = "report/unknown-word",
                       .where = node.origin(),
                       .message = "'report' or 'side' of the report is none that is known"});
        return std::nullopt;
    }
    out.complaint = *named;
    out.pack = PackId(*pack);
    out.fact = FactId(*fact);
    out.side = *side;
    out.response = *response;
    return out;
}

}  // namespace recite
