// Random histories and weights, the same on every run.

export const defaults = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

// mulberry32: numbers in [0, 1) from a seed.
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// The defaults, each changed by up to 30 %. Below 0.1 the references disagree on w0 to w3.
export function random_weights(draw) {
  return defaults.map((weight, i) => {
    const changed = weight * (0.7 + 0.6 * draw());
    return i < 4 ? Math.max(changed, 0.1) : changed;
  });
}

// 1 to 20 reviews, a fifth of them on the day of the one before, the others up to a year later.
export function random_history(draw) {
  const count = 1 + Math.floor(draw() * 20);
  const reviews = [];
  for (let i = 0; i < count; ++i) {
    const rating = 1 + Math.floor(draw() * 4);
    const same_day = draw() < 0.2;
    const days = Math.floor(Math.exp(draw() * Math.log(366)));
    reviews.push({ rating, days: i === 0 || same_day ? 0 : days });
  }
  return reviews;
}

export function random_cases(seed, count) {
  const draw = random(seed);
  return Array.from({ length: count }, () => ({
    weights: random_weights(draw),
    retention: Math.round(700 + draw() * 270) / 1000,
    reviews: random_history(draw),
  }));
}

export const agree = (a, b) => Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(b));
