#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "progress/history.hpp"
#include "study/state.hpp"
#include "year/minds.hpp"

namespace recite::tests {

constexpr int first_day = 20000;
constexpr int days_of_year = 365;
constexpr int days_away = 14;        // the missed fortnight
constexpr int first_day_away = 140;  // of the year

// What a year comes to.
struct Findings {
    std::uint32_t examined = 0;       // cards asked in examinations
    std::uint32_t recalled = 0;       // of these, typed rightly
    double foretold = 0;              // of these: the sum of the chances that the schedule foretold
    std::uint32_t met = 0;            // cards in study by the end
    std::uint32_t most_in_a_day = 0;  // answers

    double share() const { return static_cast<double>(recalled) / examined; }
};

// A learner who studies a pack through the program's own sessions, every day of a year but for a
// fortnight. What is measured is what was asked for: the chance of recall at which a card comes
// back. So once the year is half over, each day begins with an examination that is held back from
// everybody: the cards that fall due that day are asked to be typed, and neither the journal nor
// the learner's mind hears of it. (Over all cards, due or not, recall is far higher by nature; over
// a day's own answers, drill and second tries would count.)
class Year {
public:
    Year(std::unique_ptr<Mind> mind, std::uint64_t seed, double retention);

    Findings run();

    const recite::State& state() const { return state_.keeping.state(); }

private:
    void study(int day);
    void sit_through(int day);
    void answer(int day);
    void examine(int day, Findings& findings);
    void fit(int day);
    bool knows(const CardId& card, const Question& question, int day);
    Response said(const Question& question, bool known);
    void set_clock(int day, std::int64_t minute);

    std::unique_ptr<Mind> mind_;
    Random random_;
    study::State state_;
};

}  // namespace recite::tests
