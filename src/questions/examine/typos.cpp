#include "questions/examine/typos.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"

namespace recite::examine {
namespace {

// What replacing costs: a consonant for another more than any two other edits.
std::size_t cost(char a, char b) {
    if (a == b) return 0;
    const bool sounds = is_vowel(a) || is_vowel(b) || a == 'y' || b == 'y';
    return sounds ? 1 : 3;
}

}  // namespace

bool may_be_slips(std::string_view meant, std::string_view given) {
    constexpr std::size_t stem = 5;  // letters; "analyses" for "analyst"
    if (meant.size() > stem && given.substr(0, stem) == meant.substr(0, stem)) return true;
    std::vector<std::size_t> before, last(given.size() + 1), now(given.size() + 1);
    for (std::size_t j = 0; j <= given.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= meant.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= given.size(); ++j) {
            now[j] = std::min(
                {last[j] + 1, now[j - 1] + 1, last[j - 1] + cost(meant[i - 1], given[j - 1])});
            const bool swapped =
                i > 1 && j > 1 && meant[i - 1] == given[j - 2] && meant[i - 2] == given[j - 1];
            if (swapped) now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before = last;
        std::swap(last, now);
    }
    return last[given.size()] <= 2;
}

}  // namespace recite::examine
