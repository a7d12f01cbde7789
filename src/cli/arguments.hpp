#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace recite::cli {

// An option that a command knows: "--seed N".
struct Option {
    std::string_view name;     // without the dashes
    std::string_view value;    // what follows it, as the help shows it; empty for a flag
    std::string_view meaning;  // one line
};

// What a command was told. Options may stand anywhere, as "--seed 7" or "--seed=7"; after "--" all
// are operands.
class Arguments {
public:
    // The words after the command's name. An unknown option is an error with a suggestion.
    static Result<Arguments> read(std::span<const std::string_view> words,
                                  std::span<const Option> known);

    const std::vector<std::string>& operands() const { return operands_; }

    bool has(std::string_view option) const { return options_.contains(option); }

    // The text of an option; the last wins.
    std::optional<std::string> text(std::string_view option) const;

    // A whole number from `least` to `most`; `otherwise` where the option is absent.
    Result<std::int64_t> whole(std::string_view option, std::int64_t otherwise,
                               std::int64_t least = 0, std::int64_t most = INT64_MAX) const;

private:
    std::vector<std::string> operands_;
    std::map<std::string, std::string, std::less<>> options_;
};

}  // namespace recite::cli
