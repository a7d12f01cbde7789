#include "study/draft.hpp"

#include <algorithm>
#include <utility>

#include "base/diagnostic.hpp"
#include "base/number.hpp"
#include "base/source.hpp"
#include "json/parse.hpp"
#include "json/write.hpp"
#include "study/hint.hpp"

namespace recite::study {
namespace {

void write_step(json::Writer& out, const Step& step) {
    out.begin_object();
    out.member("id", step.question.id);
    out.member("fingerprint", to_text(step.question.fingerprint));
    out.key("given").raw(response_json(step.draft));
    out.member("checked", step.verdict.has_value());
    out.member("passed", step.verdict && step.verdict->why == Why::pass);
    out.member("hints", static_cast<std::int64_t>(step.hints));
    out.member("options", step.options_shown);
    out.member("certainty", static_cast<std::int64_t>(step.certainty));
    out.member("spent", step.spent_ms);
    out.member("device", step.events.empty() ? std::string() : step.events[0].device);
    out.key("events").begin_array();
    for (const EventId& event : step.events) out.number(static_cast<std::int64_t>(event.number));
    out.end_array();
    out.end_object();
}

std::string text_of(const json::Node& node, std::string_view key) {
    const std::optional<json::Node> found = node.find(key);
    const bool text = found && found->kind() == json::Kind::string;
    return text ? std::string(found->text()) : std::string();
}

std::int64_t whole_of(const json::Node& node, std::string_view key) {
    const std::optional<json::Node> found = node.find(key);
    const bool number = found && found->kind() == json::Kind::number;
    if (!number || !(found->number() >= 0 && found->number() < 1e15)) return 0;
    return static_cast<std::int64_t>(found->number());
}

// The number of an event; 0, which none has, where there is none.
std::uint32_t number_at(const json::Node& list, std::size_t at) {
    const bool number = list[at].kind() == json::Kind::number;
    const bool fits = number && list[at].number() >= 0 && list[at].number() < 4e9;
    return fits ? static_cast<std::uint32_t>(list[at].number()) : 0;
}

bool flag_of(const json::Node& node, std::string_view key) {
    const std::optional<json::Node> found = node.find(key);
    return found && found->kind() == json::Kind::boolean && found->boolean();
}

void restore(Step& step, const json::Node& saved, const Means& means) {
    if (to_text(step.question.fingerprint) != text_of(saved, "fingerprint")) {
        step.changed = true;
        return;
    }
    if (flag_of(saved, "options")) {
        if (std::optional<Question> options = with_options(means.writer, step.question)) {
            step.question = std::move(*options);
            step.options_shown = true;
        }
    }
    if (const std::optional<json::Node> given = saved.find("given"))
        step.draft = read_response(*given, step.question.form);
    step.hints = static_cast<int>(std::min<std::int64_t>(9, whole_of(saved, "hints")));
    step.certainty =
        static_cast<Certainty>(std::min<std::int64_t>(3, whole_of(saved, "certainty")));
    step.spent_ms = whole_of(saved, "spent");
    const std::optional<json::Node> events = saved.find("events");
    for (std::size_t at = 0; events && at < events->size(); ++at)
        step.events.push_back({text_of(saved, "device"), number_at(*events, at)});
    if (!flag_of(saved, "checked")) return;
    step.verdict = grade(means.examiner, step.question, step.draft);
    if (flag_of(saved, "passed")) step.verdict->why = Why::pass;
}

Timer read_timer(const json::Node& root, Instant now) {
    Timer timer;
    timer.limited = flag_of(root, "limited");
    timer.running = flag_of(root, "running");
    timer.left_ms = whole_of(root, "left");
    timer.extended_ms = whole_of(root, "extended");
    timer.was_paused = flag_of(root, "paused");
    timer.was_switched_off = flag_of(root, "off");
    timer.since = now;
    return timer;
}

// A draft as JSON; the source lives as long.
struct Opened {
    Source source;
    Diagnostics ignored;
    json::Document document;

    explicit Opened(std::string_view text)
        : source("draft", std::string(text)), document(json::parse(source, ignored)) {}
};

}  // namespace

std::string write_draft(const Session& session, std::string_view version, Instant now) {
    json::Writer out;
    out.begin_object().member("format", std::int64_t{1}).member("route", session.route);
    out.member("version", version);
    out.member("at", static_cast<std::int64_t>(session.at));
    out.member("limited", session.timer.limited).member("running", session.timer.running);
    out.member("left", left_ms(session.timer, now)).member("extended", session.timer.extended_ms);
    out.member("paused", session.timer.was_paused).member("off", session.timer.was_switched_off);
    out.key("steps").begin_array();
    for (const Step& step : session.steps) write_step(out, step);
    return out.end_array().end_object().take();
}

std::string route_of_draft(std::string_view text) {
    const Opened opened(text);
    return opened.document.has_root() ? text_of(opened.document.root(), "route") : std::string();
}

std::string place_of_draft(std::string_view text) {
    const Opened opened(text);
    if (!opened.document.has_root()) return {};
    const json::Node root = opened.document.root();
    const std::optional<json::Node> steps = root.find("steps");
    if (!steps || steps->size() == 0) return {};
    return "question " + to_text(whole_of(root, "at") + 1) + " of " +
           to_text(static_cast<std::uint64_t>(steps->size()));
}

bool resume_draft(std::string_view text, const Means& means, Session& session, Instant now) {
    const Opened opened(text);
    if (!opened.document.has_root()) return false;
    const json::Node root = opened.document.root();
    const std::optional<json::Node> saved = root.find("steps");
    if (text_of(root, "route") != session.route || !saved || saved->size() == 0) return false;
    std::vector<Step> steps;
    for (std::size_t at = 0; at < saved->size(); ++at) {
        const std::string id = text_of((*saved)[at], "id");
        const auto same = std::find_if(session.steps.begin(), session.steps.end(),
                                       [&](const Step& step) { return step.question.id == id; });
        if (same == session.steps.end()) return false;
        steps.push_back(*same);
        restore(steps.back(), (*saved)[at], means);
    }
    session.steps = std::move(steps);
    session.at = std::min(static_cast<std::size_t>(whole_of(root, "at")), session.steps.size() - 1);
    session.timer = read_timer(root, now);
    session.shown_at = now;
    return true;
}

}  // namespace recite::study
