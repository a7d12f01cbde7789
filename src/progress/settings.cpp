#include "progress/settings.hpp"

#include <array>

#include "base/number.hpp"

namespace recite {
namespace {

std::int32_t whole(const Changed& change) {
    return static_cast<std::int32_t>(change.numbers[0]);
}

Limits& limits_of(Settings& settings, const PackId& pack) {
    if (pack.empty()) return settings.limits;
    return settings.pack_limits.try_emplace(pack, settings.limits).first->second;
}

Steps steps_of(const Changed& change) {
    Steps steps;
    for (const double seconds : change.numbers) steps.push_back(static_cast<std::int32_t>(seconds));
    return steps;
}

void set_weights(Settings& settings, const Changed& change) {
    const auto weights = read_weights(change.numbers);
    if (weights) settings.policy.weights = weights.value();
}

constexpr double any = 1e6;

constexpr std::array<SettingKind, 14> kinds = {{
    {"weights", "the weights of the forgetting curve, fitted to the learner", -any, any, 17, 21,
     false, set_weights},
    {"retention", "the chance of recall at which a card comes back", 0.7, 0.99, 1, 1, false,
     [](Settings& s, const Changed& c) { s.policy.retention = c.numbers[0]; }},
    {"max-interval", "the most days that a card may rest", 1, 36500, 1, 1, false,
     [](Settings& s, const Changed& c) { s.policy.max_interval = whole(c); }},
    {"learning-steps", "the waits in seconds of a new card within its first day", 1, 30 * 86400.0,
     0, 10, false, [](Settings& s, const Changed& c) { s.policy.learning = steps_of(c); }},
    {"relearning-steps", "the waits in seconds of a forgotten card", 1, 30 * 86400.0, 0, 10, false,
     [](Settings& s, const Changed& c) { s.policy.relearning = steps_of(c); }},
    {"fuzz", "whether due days are spread a little", 0, 1, 1, 1, false,
     [](Settings& s, const Changed& c) { s.policy.fuzz = c.numbers[0] != 0; }},
    {"new-a-day", "how many new cards a day may bring", 0, 9999, 1, 1, true,
     [](Settings& s, const Changed& c) { limits_of(s, c.pack).new_cards = whole(c); }},
    {"reviews-a-day", "how many reviews a day may bring", 0, 9999, 1, 1, true,
     [](Settings& s, const Changed& c) { limits_of(s, c.pack).reviews = whole(c); }},
    {"day-boundary", "the minutes after midnight at which the day turns", 0, 1439, 1, 1, false,
     [](Settings& s, const Changed& c) { s.boundary_minutes = whole(c); }},
    {"exam", "the day of an exam, counted from 1970-01-01; 0 for none", 0, 1e6, 1, 1, false,
     [](Settings& s, const Changed& c) { s.exam = Day{whole(c)}; }},
    {"minutes-a-day", "how long the learner means to study each day; 0 for as it comes", 0, 1440, 1,
     1, false, [](Settings& s, const Changed& c) { s.minutes_a_day = whole(c); }},
    {"four-buttons", "whether flashcards have four buttons", 0, 1, 1, 1, false,
     [](Settings& s, const Changed& c) { s.four_buttons = c.numbers[0] != 0; }},
    {"trivia", "whether side facts are learned too", 0, 1, 1, 1, false,
     [](Settings& s, const Changed& c) { s.trivia = c.numbers[0] != 0; }},
    {"same-day-moves", "whether answers after a day's first move the memory", 0, 1, 1, 1, false,
     [](Settings& s, const Changed& c) { s.policy.same_day_moves = c.numbers[0] != 0; }},
}};

}  // namespace

std::span<const SettingKind> setting_kinds() {
    return kinds;
}

const SettingKind* setting_named(std::string_view name) {
    for (const SettingKind& kind : kinds) {
        if (kind.name == name) return &kind;
    }
    return nullptr;
}

std::string objection(const Changed& change) {
    const SettingKind* kind = setting_named(change.name);
    if (kind == nullptr) return {};
    const std::size_t count = change.numbers.size();
    if (count < kind->least || count > kind->most) {
        return "'" + change.name + "' takes " + to_text(static_cast<std::uint64_t>(kind->least)) +
               (kind->most > kind->least ? " to " + to_text(static_cast<std::uint64_t>(kind->most))
                                         : std::string()) +
               " numbers";
    }
    for (const double number : change.numbers) {
        if (number < kind->low || number > kind->high) {
            return "'" + change.name + "' lies between " + to_text(kind->low) + " and " +
                   to_text(kind->high);
        }
    }
    if (change.name == "weights") {
        const auto weights = read_weights(change.numbers);
        if (!weights) return weights.error().message;
    }
    return {};
}

void apply(Settings& settings, const Changed& change) {
    const SettingKind* kind = setting_named(change.name);
    if (kind == nullptr) {
        settings.texts[change.name] = change.text;
        return;
    }
    if (objection(change).empty()) kind->set(settings, change);
}

}  // namespace recite
