#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "questions/generate.hpp"

namespace recite {

// A fact and the side it may be asked from.
struct Turn {
    const Fact* fact = nullptr;
    Side side = Side::value;
};

// Goes through facts and recipes so that each fact has its turn once a round and no question tells
// what another one asks.
class Rounds {
public:
    // `accounts` says whether a fact whose accounts differ may be asked as one of them tells it;
    // where not, only recipes that show the difference ask it.
    enum class Accounts { named, together };
    Rounds(const Writer& writer, std::vector<const Recipe*> recipes, std::vector<Turn> turns,
           Accounts accounts, Random& random);

    // Facts that count as told in every round.
    void leave_out(const std::vector<FactId>& facts);

    // Empty only if no recipe can ask any of the facts.
    std::optional<Question> next();

private:
    // The turns that one recipe has left: those before `used` were had in this round.
    struct Deck {
        const Recipe* recipe = nullptr;
        std::uint64_t print = 0;  // of the recipe's name
        std::vector<std::uint32_t> turns;
        std::size_t used = 0;
        bool opened = false;
    };

    enum class Fresh { pattern, any };  // whether relation, side and recipe must be new together

    std::optional<Question> next_of_round(Fresh fresh);
    std::optional<Question> draw(Deck& deck, Fresh fresh);
    bool may_ask(const Recipe& recipe, const Turn& turn) const;
    std::optional<Question> make(const Recipe& recipe, const Turn& turn);
    bool tells_again(const Question& question) const;
    void remember(const Deck& deck, const Turn& turn, const Question& question);
    std::uint64_t pattern_of(const Deck& deck, const Turn& turn) const;

    const Writer& writer_;
    const FactBase& base_;
    Random& random_;
    Accounts accounts_;
    std::vector<Turn> turns_;
    std::vector<std::uint32_t> all_turns_;  // their numbers, as a deck begins with them
    std::vector<Deck> decks_;
    std::size_t next_deck_ = 0;
    std::unordered_set<const Fact*> left_out_;
    std::unordered_set<const Fact*> told_;        // in this round, with their like
    std::unordered_set<std::uint64_t> patterns_;  // recipe, relation and side
    std::unordered_set<std::uint64_t> stems_;     // recipe and prompt, in this round
    std::unordered_set<std::uint64_t> asked_;     // whole questions, in all rounds
};

// The low half of a hash in hexadecimal.
std::string hex8(std::uint64_t hash);

}  // namespace recite
