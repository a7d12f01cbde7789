#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "json/node.hpp"
#include "questions/complaint.hpp"
#include "questions/question.hpp"

namespace recite {

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
