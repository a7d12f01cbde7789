#pragma once

#include <cmath>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/hash.hpp"
#include "base/random.hpp"
#include "questions/question.hpp"
#include "schedule/fsrs.hpp"

// How made-up learners remember. None of them can see the schedule.
namespace recite::tests {

// Chances on a day, for one card.
struct Chances {
    double recall = 0;     // of producing it
    double recognise = 0;  // of knowing it among options, without luck
};

class Mind {
public:
    virtual ~Mind() = default;
    virtual Chances chances(const CardId& card, int day) = 0;

    // The card was answered, and its answer seen.
    virtual void learn(const CardId& card, int day, bool right, bool typed) = 0;

    // How often the hand slips, and whether these two names are taken for each other.
    virtual double slips() const { return 0; }

    virtual std::optional<std::string> taken_for(const std::string&) const { return std::nullopt; }
};

// Forgets by halves. What FSRS knows nothing of: each card has an ease of its own that never shows
// until it is learned; a success grows the half-life the more, the nearer the card was to being
// lost; recognition is stronger than recall and teaches half as much; the other side of a fact
// profits; the hand slips once in seventy; two pairs of things are taken for each other.
// As with people, what is strong already gains less: by half-life^-saturation. (FSRS has the like
// for stability, w9, fitted to 0.17 give or take 0.09 over ten thousand people. With none at all, a
// memory that doubles for ever, FSRS cannot follow, since w9 ends at 0: tried, recall came out
// three to four points above what was asked for.)
class HalfLives : public Mind {
public:
    HalfLives(std::uint64_t seed, double saturation, std::map<std::string, std::string> confused)
        : seed_(seed), saturation_(saturation), confused_(std::move(confused)) {}

    Chances chances(const CardId& card, int day) override {
        const Trace& trace = trace_of(card);
        const double kept =
            trace.half_life == 0 ? 0 : std::exp2(-(day - trace.last_day) / trace.half_life);
        return {kept, 1 - (1 - kept) * (1 - kept)};
    }

    void learn(const CardId& card, int day, bool right, bool typed) override {
        Trace& trace = trace_of(card);
        if (trace.half_life == 0) {
            trace.half_life = 3 * trace.ease;
        } else if (day > trace.last_day) {
            const double kept = std::exp2(-(day - trace.last_day) / trace.half_life);
            const double gain = trace.ease * (0.6 + 4 * (1 - kept)) * (typed ? 1 : 0.5);
            const double growth = gain * std::pow(trace.half_life, -saturation_);
            trace.half_life = right ? trace.half_life * (1 + growth) : 1 + 0.4 * trace.half_life;
        }
        trace.last_day = day;
        Trace& other = trace_of(other_side(card));
        if (other.half_life > 0) other.half_life *= right ? 1.05 : 1.02;
    }

    double slips() const override { return 0.014; }

    std::optional<std::string> taken_for(const std::string& name) const override {
        const auto found = confused_.find(name);
        if (found == confused_.end()) return std::nullopt;
        return found->second;
    }

private:
    struct Trace {
        double half_life = 0;  // days; 0: never met
        double ease = 1;
        double last_day = 0;
    };

    static CardId other_side(const CardId& card) {
        const std::size_t slash = card.text.rfind('/');
        const bool value = card.text.substr(slash) == "/value";
        return CardId(card.text.substr(0, slash) + (value ? "/subject" : "/value"));
    }

    Trace& trace_of(const CardId& card) {
        const auto [place, is_new] = traces_.try_emplace(card);
        if (is_new) {
            Random random(hash(card.text, seed_));
            const double draw = random.unit();
            place->second.ease = 0.5 + draw;
        }
        return place->second;
    }

    std::uint64_t seed_;
    double saturation_;
    std::map<std::string, std::string> confused_;
    std::map<CardId, Trace> traces_;
};

// Remembers exactly as FSRS-6 has it, by weights of its own.
class PlainFsrs : public Mind {
public:
    explicit PlainFsrs(const Weights& weights) : fsrs_(weights) {}

    Chances chances(const CardId& card, int day) override {
        const auto found = cards_.find(card);
        if (found == cards_.end()) return {0.6, 0.6};
        const auto& [memory, last_day] = found->second;
        const double chance = fsrs_.recall_chance(day - last_day, memory.stability);
        return {chance, chance};
    }

    void learn(const CardId& card, int day, bool right, bool) override {
        const Rating rating = right ? Rating::good : Rating::again;
        const auto found = cards_.find(card);
        if (found == cards_.end()) {
            cards_[card] = {fsrs_.next(std::nullopt, 0, rating), day};
        } else if (day > found->second.second) {
            const double elapsed = day - found->second.second;
            found->second = {fsrs_.next(found->second.first, elapsed, rating), day};
        }
    }

private:
    Fsrs fsrs_;
    std::map<CardId, std::pair<Memory, int>> cards_;
};

}  // namespace recite::tests
