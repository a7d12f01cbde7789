#include "progress/spacing.hpp"

#include <algorithm>

namespace recite {

std::vector<QueueEntry> spaced(const std::vector<QueueEntry>& entries, const Deck& deck,
                               std::size_t apart) {
    std::vector<QueueEntry> left = entries;
    std::vector<QueueEntry> result;
    const auto is_near = [&](const QueueEntry& entry) {
        const std::string& subject = deck[entry.card].subject;
        const std::size_t from = result.size() > apart ? result.size() - apart : 0;
        return std::any_of(result.begin() + static_cast<std::ptrdiff_t>(from), result.end(),
                           [&](const QueueEntry& before) {
                               return !subject.empty() && deck[before.card].subject == subject;
                           });
    };
    while (!left.empty()) {
        auto next = std::find_if_not(left.begin(), left.end(), is_near);
        if (next == left.end()) next = left.begin();
        result.push_back(*next);
        left.erase(next);
    }
    return result;
}

}  // namespace recite
