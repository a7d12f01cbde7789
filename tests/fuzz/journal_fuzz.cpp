// Any bytes are recovered as a journal: what is whole is kept, folds to a state, and is written as
// it was. Lines are read as they come and once more with a right check sum, which no fuzzer
// guesses.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/check.hpp"
#include "base/hash.hpp"
#include "progress/codec.hpp"
#include "progress/recover.hpp"
#include "progress/replay.hpp"

using namespace recite;

namespace {

std::string hex(std::uint64_t value) {
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4)
        digits += "0123456789abcdef"[(value >> shift) & 15U];
    return digits;
}

// Each line with the head that makes it whole.
std::string with_sums(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        out += std::string(line_start) + hex(hash(line)) + "\"," + std::string(line) + "\n";
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

void check(std::string_view bytes) {
    const Recovered found = recover(bytes);
    VERIFY(found.events.size() == found.lines.size());
    std::size_t last = 0;
    for (const Damage& damage : found.damage) {
        VERIFY(damage.offset >= last && damage.offset + damage.size <= bytes.size());
        last = damage.offset + damage.size;
    }
    VERIFY(found.damage.empty() == message(found.damage).empty());
    for (const Event& event : found.events) {
        const auto again = decode(encode(event));
        VERIFY(again);
        VERIFY(encode(*again) == encode(event));
    }
    replay(found.events);
    const std::string_view half = bytes.substr(0, bytes.size() / 2);
    VERIFY(merge(bytes, half) == merge(half, bytes));
    VERIFY(merge(bytes, bytes) == merge(bytes, {}));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(bytes, bytes + size);
    check(text);
    check(with_sums(text));
    return 0;
}
