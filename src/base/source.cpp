#include "base/source.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/utf8.hpp"

namespace recite {

Source::Source(std::string name, std::string text)
    : name_(std::move(name)), text_(std::move(text)) {
    line_starts_.push_back(0);
    std::size_t at = text_.find('\n');
    while (at != std::string::npos) {
        line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
        at = text_.find('\n', at + 1);
    }
}

LineColumn Source::place(std::uint32_t byte) const {
    byte = std::min(byte, static_cast<std::uint32_t>(text_.size()));
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), byte);
    const auto index = static_cast<std::uint32_t>(after - line_starts_.begin() - 1);
    const std::uint32_t start = line_starts_[index];
    const auto before = utf8::count(std::string_view(text_).substr(start, byte - start));
    return LineColumn{index + 1, static_cast<std::uint32_t>(before + 1)};
}

std::string_view Source::line(std::uint32_t number) const {
    if (number == 0 || number > line_starts_.size()) return {};
    const std::uint32_t start = line_starts_[number - 1];
    const std::size_t end = number < line_starts_.size() ? line_starts_[number] - 1 : text_.size();
    std::string_view line = std::string_view(text_).substr(start, end - start);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

}  // namespace recite
