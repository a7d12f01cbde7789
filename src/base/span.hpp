#pragma once

#include <cstdint>

namespace recite {

// A half-open range of bytes in one source.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool operator==(const Span&) const = default;
};

}  // namespace recite
