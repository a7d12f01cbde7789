#include "questions/tally.hpp"

#include <algorithm>

namespace recite {
namespace {

constexpr double least_expected = 5;  // in each place, for the statistic to mean anything
constexpr double beyond_chance = 25;  // of it, for up to eight places
constexpr std::size_t least_offers = 50;
constexpr std::size_t one_in = 10;  // of all questions

// How far counts are from an even spread. Source: Pearson 1900, the chi-squared statistic.
double unevenness(const std::vector<std::size_t>& counts, double expected) {
    double out = 0;
    for (const std::size_t count : counts) {
        const double gap = static_cast<double>(count) - expected;
        out += gap * gap / expected;
    }
    return out;
}

}  // namespace

void Tally::add(const forms::Choose& form) {
    const std::vector<std::string>& options = form.shown.options;
    if (form.shown.several) return;
    ++choices_;
    if (options.front() == "True") return;
    std::vector<std::size_t>& places = places_[options.size()];
    places.resize(options.size());
    ++places[form.right.front()];
    for (std::uint32_t i = 0; i < options.size(); ++i) {
        Use& use = uses_[options[i]];
        (i == form.right.front() ? use.right : use.wrong) += 1;
    }
}

std::vector<Tally::Favoured> Tally::favoured() const {
    std::vector<Favoured> out;
    for (const auto& [size, places] : places_) {
        std::size_t all = 0;
        for (const std::size_t count : places) all += count;
        const double expected = static_cast<double>(all) / static_cast<double>(size);
        if (expected < least_expected || unevenness(places, expected) <= beyond_chance) continue;
        const auto most = std::max_element(places.begin(), places.end());
        out.push_back({all, size, *most, static_cast<std::size_t>(most - places.begin()) + 1});
    }
    return out;
}

std::size_t Tally::offered_in_vain(const std::string& text) const {
    const auto at = uses_.find(text);
    if (at == uses_.end() || at->second.right > 0) return 0;
    const std::size_t wrong = at->second.wrong;
    return wrong < least_offers || wrong * one_in < choices_ ? 0 : wrong;
}

}  // namespace recite
