#include "study/advice.hpp"

#include <utility>
#include <vector>

#include "base/number.hpp"
#include "base/text.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/state.hpp"

namespace recite::study {
namespace {

constexpr std::uint32_t answers_before_reminder = 100;
constexpr const char* advice_key = "advice";

std::string ago(std::int32_t days) {
    if (days <= 0) return "today";
    if (days == 1) return "yesterday";
    return counted(static_cast<std::size_t>(days), "day") + " ago";
}

bool tells_of_browser(const State& state) {
    return state.host.stores && state.host.evicts && !state.host.installed && !state.advice.browser;
}

bool tells_of_file(const State& state) {
    const FileStanding standing = state.file.standing;
    const bool wants = standing == FileStanding::asks || standing == FileStanding::failed;
    return wants && !state.advice.file;
}

Notice notice_of_file(const JournalFile& file) {
    const bool failed = file.standing == FileStanding::failed;
    Notice notice;
    notice.text =
        failed ? could_not_write(file)
               : "The browser asks for leave before Recite goes on writing to “" + file.name + "”.";
    notice.offers.push_back(
        offer(failed ? "Try it again" : "Allow it", KeepInFile{FileWish::allow}));
    notice.offers.push_back(offer("Later", Quiet{}));
    return notice;
}

}  // namespace

std::string write_advice(const Advice& advice) {
    return to_text(advice.quiet_until) + (advice.browser ? " told" : "");
}

Advice read_advice(std::string_view text) {
    const std::vector<std::string_view> parts = split(text, ' ');
    Advice advice;
    const double number = parse_number(parts[0]).value_or(0);
    if (number >= 0 && number < 4e9) advice.quiet_until = static_cast<std::uint32_t>(number);
    advice.browser = parts.size() > 1 && parts[1] == "told";
    return advice;
}

std::string could_not_write(const JournalFile& file) {
    return "Nothing could be written to “" + file.name + "”. " + file.problem +
           (file.problem.ends_with('.') ? "" : ".") + " All is still in this browser.";
}

std::string backup_text(const State& state) {
    const recite::History& history = state.keeping.state().history;
    if (history.answers == 0) return "There is nothing to save yet.";
    if (history.saved_at.ms == 0)
        return counted(history.answers_unsaved, "answer") + ", not saved as a file yet.";
    const Day saved = day_of(history.saved_at, moment_of(state).rule);
    std::string text = "Last saved as a file " + ago(moment_of(state).day().number - saved.number);
    return text + (history.answers_unsaved == 0
                       ? "; nothing new since."
                       : "; " + counted(history.answers_unsaved, "answer") + " since.");
}

std::optional<Notice> notice_of(const State& state) {
    const recite::History& history = state.keeping.state().history;
    if (history.answers == 0) return std::nullopt;
    Notice notice;
    if (tells_of_file(state)) return notice_of_file(state.file);
    if (tells_of_browser(state)) {
        notice.text =
            "This browser deletes what a site keeps after seven days without a visit. Put Recite "
            "on the home screen, or save your progress as a file now and then.";
        notice.offers.push_back(offer("Save as a file", Export{}));
        if (state.installable) notice.offers.push_back(offer("Install Recite", Install{}));
        notice.offers.push_back(offer("I will", Quiet{}));
        return notice;
    }
    const bool due = history.answers_unsaved >= answers_before_reminder &&
                     history.answers >= state.advice.quiet_until &&
                     state.file.standing != FileStanding::kept;
    if (!due) return std::nullopt;
    notice.text = "Your progress is in this browser alone. " + backup_text(state);
    notice.offers.push_back(offer("Save as a file", Export{}));
    notice.offers.push_back(offer("Later", Quiet{}));
    return notice;
}

void quieten(State& state) {
    if (tells_of_file(state)) {
        state.advice.file = true;
        return;
    }
    if (tells_of_browser(state)) {
        state.advice.browser = true;
    } else {
        const std::uint32_t answers = state.keeping.state().history.answers;
        state.advice.quiet_until = answers + answers_before_reminder;
    }
    state.effects.push_back(Store{advice_key, write_advice(state.advice)});
}

}  // namespace recite::study
