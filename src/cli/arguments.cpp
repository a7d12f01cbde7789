#include "cli/arguments.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

namespace recite::cli {
namespace {

const Option* find(std::span<const Option> known, std::string_view name) {
    for (const Option& option : known)
        if (option.name == name) return &option;
    return nullptr;
}

Error unknown(std::string_view name, std::span<const Option> known) {
    std::vector<std::string_view> names;
    for (const Option& option : known) names.push_back(option.name);
    names.push_back("help");
    const std::string_view near = nearest(name, names);
    std::string said = "there is no option '--" + std::string(name) + "'";
    if (!near.empty()) said += "; did you mean '--" + std::string(near) + "'?";
    return Error{said};
}

}  // namespace

Result<Arguments> Arguments::read(std::span<const std::string_view> words,
                                  std::span<const Option> known) {
    Arguments read;
    bool options_end = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (options_end || word.size() < 2 || word[0] != '-') {
            read.operands_.push_back(std::string(word));
            continue;
        }
        if (word == "--") {
            options_end = true;
            continue;
        }
        if (!word.starts_with("--"))
            return Error{"options begin with two dashes; '" + std::string(word) + "' does not"};
        const std::size_t equals = word.find('=');
        const std::string_view name = word.substr(2, equals == word.npos ? word.npos : equals - 2);
        const Option* option = find(known, name);
        if (!option) return unknown(name, known);
        std::string value;
        if (equals != word.npos) {
            if (option->value.empty()) return Error{"'--" + std::string(name) + "' takes no value"};
            value = std::string(word.substr(equals + 1));
        } else if (!option->value.empty()) {
            if (i + 1 >= words.size())
                return Error{"'--" + std::string(name) +
                             "' needs a value: " + std::string(option->value)};
            value = std::string(words[++i]);
        }
        read.options_[std::string(name)] = value;
    }
    return read;
}

std::optional<std::string> Arguments::text(std::string_view option) const {
    const auto at = options_.find(option);
    if (at == options_.end()) return std::nullopt;
    return at->second;
}

Result<std::int64_t> Arguments::whole(std::string_view option, std::int64_t otherwise,
                                      std::int64_t least, std::int64_t most) const {
    const auto written = text(option);
    if (!written) return otherwise;
    bool good = !written->empty() && written->size() <= 18;
    for (const char byte : *written) good = good && byte >= '0' && byte <= '9';
    std::int64_t number = 0;
    if (good)
        for (const char byte : *written) number = number * 10 + (byte - '0');
    if (!good || number < least || number > most)
        return Error{"'--" + std::string(option) + "' takes a whole number from " + to_text(least) +
                     (most == INT64_MAX ? " on" : " to " + to_text(most)) + "; '" + *written +
                     "' is none"};
    return number;
}

}  // namespace recite::cli
