#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace recite {

// PCG32: the same draws from the same seed on every compiler and library.
// Source: O'Neill 2014, PCG-XSH-RR 64/32. Draw once per statement: the order of evaluation within
// an expression differs between compilers.
class Random {
public:
    explicit Random(std::uint64_t seed);

    std::uint32_t next();

    // Even draw from [0, count). `count` is at least 1.
    std::uint32_t below(std::uint32_t count);

    // A draw from [0, 1) with 32 bits.
    double unit();

    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t left = items.size(); left > 1; --left) {
            const std::uint32_t other = below(static_cast<std::uint32_t>(left));
            std::swap(items[left - 1], items[other]);
        }
    }

    // Up to `count` of the items, each at most once, in a random order.
    template <class T>
    std::vector<T> sample(std::vector<T> items, std::size_t count) {
        shuffle(items);
        if (items.size() > count) items.resize(count);
        return items;
    }

private:
    std::uint64_t state_ = 0;
};

}  // namespace recite
