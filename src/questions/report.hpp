#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "json/node.hpp"
#include "questions/question.hpp"

namespace recite {

// What a learner holds against a question or its verdict.
enum class Complaint { right_too, key_wrong, unclear, not_in_source };

std::string_view name_of(Complaint complaint);  // "right-too", "key-wrong", ...
std::optional<Complaint> complaint_named(std::string_view name);

// A learner's report to the author of a pack.
struct Report {
    Complaint complaint = Complaint::right_too;
    PackId pack;
    FactId fact;  // the one asked; empty for a question that rests on none
    Side side = Side::value;
    std::vector<FactId> facts;          // all that the key rests on, the one asked first
    std::string prompt, key, response;  // as shown and as given
    bool operator==(const Report&) const = default;
};

// A report on a question, but for its key and response as texts.
Report report_on(const Question& question, Complaint complaint);

// One line of JSON: {"report", "pack", "fact", "side", "facts", "prompt", "key", "response"}.
std::string to_json(const Report& report);

// Empty if it is no report; then a diagnostic said why.
std::optional<Report> read_report(json::Node node, Diagnostics& found);

}  // namespace recite
