#include "progress/confusion.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace recite {
namespace {

constexpr std::uint32_t settling_answers = 3;

// Which way round happened more often, and both together.
MixedUp joined(const std::string& a, const std::string& b, const Confusion& ab,
               const Confusion& ba) {
    const bool first = ab.times >= ba.times;
    MixedUp pair;
    pair.one = first ? a : b;
    pair.other = first ? b : a;
    pair.times = ab.times + ba.times;
    const bool later = ba.times > 0 && (ab.times == 0 || ba.last_day > ab.last_day);
    pair.last_day = later ? ba.last_day : ab.last_day;
    pair.card = later ? ba.card : ab.card;
    return pair;
}

}  // namespace

std::vector<ConfusedPair> confused_pairs(const History& history, std::uint32_t at_least) {
    std::vector<ConfusedPair> pairs;
    for (const auto& [names, confusion] : history.confusions) {
        if (confusion.times >= at_least) pairs.push_back({names.first, names.second, confusion});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const ConfusedPair& a, const ConfusedPair& b) {
        return a.confusion.times > b.confusion.times;
    });
    return pairs;
}

std::vector<MixedUp> mixed_up(const State& state, std::uint32_t at_least) {
    const auto& all = state.history.confusions;
    std::vector<MixedUp> pairs;
    for (const auto& [names, confusion] : all) {
        const auto back = all.find({names.second, names.first});
        if (back != all.end() && names.second < names.first) continue;  // joined already
        const Confusion none;
        MixedUp pair =
            joined(names.first, names.second, confusion, back == all.end() ? none : back->second);
        if (pair.times < at_least) continue;
        const CardRecord* card = state.find(pair.card);
        pair.settled = card != nullptr && card->told_apart >= settling_answers;
        pairs.push_back(std::move(pair));
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const MixedUp& a, const MixedUp& b) {
        return a.settled != b.settled ? b.settled : a.times > b.times;
    });
    return pairs;
}

}  // namespace recite
