#include "base/random.hpp"

#include "base/check.hpp"

namespace recite {

Random::Random(std::uint64_t seed) {
    next();
    state_ += seed;
    next();
}

std::uint32_t Random::next() {
    const std::uint64_t old = state_;
    state_ = old * 6364136223846793005ULL + 1442695040888963407ULL;
    const auto mixed = static_cast<std::uint32_t>(((old >> 18U) ^ old) >> 27U);
    const auto turn = static_cast<std::uint32_t>(old >> 59U);
    return (mixed >> turn) | (mixed << ((32U - turn) & 31U));
}

std::uint32_t Random::below(std::uint32_t count) {
    VERIFY(count > 0);
    const std::uint32_t uneven = (0U - count) % count;
    for (;;) {
        const std::uint32_t draw = next();
        if (draw >= uneven) return draw % count;
    }
}

double Random::unit() {
    return next() / 4294967296.0;
}

}  // namespace recite
