#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace recite {

// A place in a text as an editor counts it: both from 1, columns in code points.
struct LineColumn {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    bool operator==(const LineColumn&) const = default;
};

// A named text that knows where its lines begin. At most 4 GiB.
class Source {
public:
    Source(std::string name, std::string text);

    const std::string& name() const { return name_; }

    std::string_view text() const { return text_; }

    // The place of a byte; a byte past the end stands just after the last one.
    LineColumn place(std::uint32_t byte) const;

    // A line without its line end, lines counted from 1; empty if there is no such line.
    std::string_view line(std::uint32_t number) const;

private:
    std::string name_;
    std::string text_;
    std::vector<std::uint32_t> line_starts_;
};

}  // namespace recite
