#include "facts/words.hpp"

namespace recite {

std::string_view Words::in(std::string_view language) const {
    std::string_view for_all;
    for (const auto& [tag, text] : by_language) {
        if (tag == language) return text;
        if (tag.empty()) for_all = text;
    }
    if (!for_all.empty() || by_language.empty()) return for_all;
    return by_language.front().second;
}

}  // namespace recite
