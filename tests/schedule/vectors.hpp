#pragma once

#include <array>
#include <vector>

#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "schedule/weights.hpp"

// Weights that the published vectors were made with.
namespace recite::vectors {

// fsrs-rs, inference.rs, test_next_states.
inline const std::vector<double> p19 = {.6845422,  1.6790825, 4.7349424,   10.042885, 7.4410233,
                                        .64219797, 1.071918,  .0025195254, 1.432437,  .1544,
                                        .8692766,  2.0696752, .0953,       .2975,     2.4691248,
                                        .19542035, 3.201072,  .18046261,   .121442534};

// ts-fsrs, long-term_scheduler.test.ts.
inline const std::vector<double> l19 = {.4197,  1.1869, 3.0412, 15.2441, 7.1434, .6477, 1.0007,
                                        .0674,  1.6597, .1712,  1.1178,  2.0225, .0904, .3025,
                                        2.1214, .2498,  2.9466, .4891,   .6468};

inline Weights weights_of(const std::vector<double>& given) {
    return read_weights(given).value();
}

// The tolerance that all comparisons with other implementations use.
inline bool agree(double a, double b) {
    const double size = b < 0 ? -b : b;
    const double difference = a < b ? b - a : a - b;
    return difference <= 1e-4 * (size > 1 ? size : 1);
}

}  // namespace recite::vectors
