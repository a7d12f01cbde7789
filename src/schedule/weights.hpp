#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "base/result.hpp"

namespace recite {

// The 21 weights of FSRS-6, w0 to w20.
using Weights = std::array<double, 21>;

// What a learner starts with. Source: FSRS-6, fitted to some 350 million reviews.
inline constexpr Weights default_weights = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                            0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

struct Range {
    double low = 0;
    double high = 0;
};

// Where each weight may lie. w17 and w18 may be bound closer, see `clipped`.
inline constexpr std::array<Range, 21> weight_ranges = {{
    {0.001, 100},  {0.001, 100},  {0.001, 100}, {0.001, 100}, {1, 10},      {0.001, 4},
    {0.001, 4},    {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5},
    {0.001, 0.25}, {0.001, 0.9},  {0, 4},       {0, 1},       {1, 6},       {0, 2},
    {0, 2},        {0, 0.8},      {0.1, 0.8},
}};

// The least w19 that a fit may end with, so that same-day answers keep wearing off. Weights that
// were given may lie under it: those padded from FSRS-4.5 and FSRS-5 have 0 there.
constexpr double fitted_w19_min = 0.01;

// Each weight brought into its range. With several relearning steps w17 and w18 are bound so that
// a lapse followed by those steps cannot end above where it began.
// Source: fsrs-rs, parameter_clipper.
Weights clipped(const Weights& weights, std::size_t relearning_steps = 1);

// Weights as written by a person or another program: 21 of FSRS-6, 19 of FSRS-5 or 17 of FSRS-4.5,
// all finite. The older ones are migrated, then all are clipped. Else says what is wrong.
// Source: fsrs-rs, check_and_fill_parameters.
Result<Weights> read_weights(std::span<const double> given, std::size_t relearning_steps = 1);

}  // namespace recite
