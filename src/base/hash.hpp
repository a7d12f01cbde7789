#pragma once

#include <cstdint>
#include <string_view>

namespace recite {

// FNV-1a, 64 bits, over bytes: fixed for all time, since fingerprints and seeds rest on it.
// Source: Fowler, Noll, Vo; offset basis and prime as published. `seed` chains calls.
constexpr std::uint64_t hash(std::string_view bytes, std::uint64_t seed = 14695981039346656037ULL) {
    std::uint64_t value = seed;
    for (const char byte : bytes) {
        value ^= static_cast<unsigned char>(byte);
        value *= 1099511628211ULL;
    }
    return value;
}

}  // namespace recite
