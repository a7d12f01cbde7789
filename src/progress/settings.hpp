#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "progress/event.hpp"
#include "schedule/scheduler.hpp"

namespace recite {

// How many cards a day may bring.
struct Limits {
    std::int32_t new_cards = 10;  // a day's start that grows to some 80 reviews a day within months
    std::int32_t reviews = 200;
    bool operator==(const Limits&) const = default;
};

// What the learner has set, the latest of each.
struct Settings {
    Policy policy;
    Limits limits;
    std::map<PackId, Limits> pack_limits;      // where a pack has its own
    std::int32_t boundary_minutes = 4 * 60;    // after local midnight, when the learner's day turns
    Day exam;                                  // 0: none
    std::int32_t minutes_a_day = 0;            // the learner's goal; 0: none
    bool four_buttons = false;                 // of flashcards; else two
    bool trivia = false;                       // whether facts of weight "trivia" are learned
    std::map<std::string, std::string> texts;  // what is only shown, by name
    bool operator==(const Settings&) const = default;
};

// One setting that events may change.
struct SettingKind {
    std::string_view name;
    std::string_view meaning;  // one sentence, for people
    double low = 0;            // bounds of each number
    double high = 0;
    std::size_t least = 1;  // how many numbers
    std::size_t most = 1;
    bool per_pack = false;
    void (*set)(Settings&, const Changed&) = nullptr;
};

std::span<const SettingKind> setting_kinds();
const SettingKind* setting_named(std::string_view name);

// Why a change is refused: a number out of bounds, or too many; empty when it is good. Names that
// are not known are texts to be kept.
std::string objection(const Changed& change);

// Sets it; a change with an objection is passed over.
void apply(Settings& settings, const Changed& change);

}  // namespace recite
