#include "schedule/fit.hpp"

#include <ctime>
#include <ostream>
#include <string>

#include "base/number.hpp"
#include "cli/command.hpp"
#include "cli/learner.hpp"
#include "json/write.hpp"
#include "progress/summary.hpp"

namespace recite::cli {
namespace {

// Held back to see whether what was learned from the earlier answers foretells the later ones.
constexpr double learned_share = 0.8;

struct Report {
    Weights weights{};
    std::uint32_t answers = 0;
    double old_loss = 0;  // on all answers
    double new_loss = 0;
    double old_later = 0;  // on the last fifth, with weights fitted to what came before
    double new_later = 0;
    bool has_later = false;
    double cpu_ms = 0;  // of the fit to all answers
};

double cpu_ms_since(std::clock_t start) {
    return static_cast<double>(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

Report report_on(const Histories& histories, const Weights& current) {
    Report report;
    const std::clock_t start = std::clock();
    Fit fit(histories);
    report.weights = fit.run();
    report.cpu_ms = cpu_ms_since(start);
    const Loss before = loss_of(current, histories, 0, all_days);
    report.answers = before.count;
    report.old_loss = before.mean();
    report.new_loss = loss_of(report.weights, histories, 0, all_days).mean();
    const std::int32_t day = histories.day_at(learned_share);
    report.has_later = objection(histories, day).empty();
    if (!report.has_later) return report;
    Fit earlier(histories, {.until = day});
    report.new_later = loss_of(earlier.run(), histories, day, all_days).mean();
    report.old_later = loss_of(current, histories, day, all_days).mean();
    return report;
}

void print_json(const Report& report, std::ostream& out) {
    json::Writer writer;
    writer.begin_object().key("weights").begin_array();
    for (const double weight : report.weights) writer.number(weight);
    writer.end_array().member("answers", std::int64_t{report.answers});
    writer.member("old_loss", report.old_loss).member("new_loss", report.new_loss);
    if (report.has_later) {
        writer.member("old_later_loss", report.old_later);
        writer.member("new_later_loss", report.new_later);
    }
    out << writer.member("cpu_ms", report.cpu_ms).end_object().str() << "\n";
}

void print_text(const Report& report, std::ostream& out) {
    out << "fitted to " << grouped(report.answers) << " answers by recall\n"
        << "log loss, less is better: " << grouped(report.old_loss, ",", 4) << " now, "
        << grouped(report.new_loss, ",", 4) << " with these weights\n";
    if (report.has_later) {
        out << "on the last fifth, fitted to what came before: "
            << grouped(report.old_later, ",", 4) << " now, " << grouped(report.new_later, ",", 4)
            << " then\n";
    }
    out << "weights:";
    for (const double weight : report.weights) out << " " << grouped(weight, "", 4);
    out << "\n";
}

int fit(const Arguments& arguments, Console& console) {
    const auto state = load_learner(arguments.operands()[0], console);
    if (!state) {
        console.error << "recite: " << state.error().message << "\n";
        return could_not_run;
    }
    const Histories all = histories(state.value());
    if (const std::string reason = objection(all); !reason.empty()) {
        console.error << "recite: too little to learn from: " << reason << "\n";
        return problems;
    }
    const Report report = report_on(all, state.value().settings.policy.weights);
    if (arguments.text("format").value_or("text") == "json") {
        print_json(report, console.out);
    } else {
        print_text(report, console.out);
    }
    return ok;
}

constexpr Option options[] = {
    {"format", "text|json", "Print for people (text) or one JSON object."},
};

}  // namespace

extern const Command fit_command;
constinit const Command fit_command = {
    .name = "fit",
    .operands = "JOURNAL",
    .summary = "Fit the 21 weights of the forgetting curve to a learner's journal.",
    .help = "Prints the log loss of the weights in use and of the new ones; changes nothing.",
    .options = options,
    .least_operands = 1,
    .most_operands = 1,
    .run = fit};

}  // namespace recite::cli
