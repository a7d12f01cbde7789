#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace recite {

// A text that a learner sees: one wording for all, or one per language.
struct Words {
    std::vector<std::pair<std::string, std::string>>
        by_language;  // language tag ("" for all), text

    Words() = default;

    explicit Words(std::string text) { by_language.push_back({"", std::move(text)}); }

    bool empty() const { return by_language.empty(); }

    // The wording for a language, else the one for all, else the first; empty if there is none.
    std::string_view in(std::string_view language) const;

    bool operator==(const Words&) const = default;
};

}  // namespace recite
