// Fits of our own and of fsrs-rs to the same made-up learners: log loss on later answers, and
// processor time.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FSRSBindingItem, FSRSBindingReview, computeParameters } from '@open-spaced-repetition/binding';
import { FSRSAlgorithm, forgetting_curve, generatorParameters } from 'ts-fsrs';
import { defaults, random, random_weights } from './histories.mjs';
import { journal } from './journal.mjs';

const recite = new URL('../../build/native/recite', import.meta.url).pathname;
const days = 730;
const split = 500; // what comes later is not learned from

const model = (weights) => new FSRSAlgorithm(generatorParameters({ w: weights }));

// Cards of a learner who forgets as `truth` says, planned by the defaults, more or less kept to.
function cards_of(truth, count, draw) {
  const learner = model(truth);
  const planner = model(defaults);
  const cards = [];
  for (let reviews = 0; reviews < count; ) {
    const card = [];
    let memory = null;
    let planned = null;
    let day = Math.floor(draw() * 400);
    let last = day;
    while (day < days && card.length < 14) {
      const elapsed = day - last;
      const chance = memory ? forgetting_curve(truth, elapsed, memory.stability) : 0.7;
      const [luck, ease] = [draw(), draw()];
      const rating = luck > chance ? 1 : ease < 0.15 ? 2 : ease < 0.9 ? 3 : 4;
      card.push({ rating, elapsed, day });
      memory = learner.next_state(memory, elapsed, rating);
      planned = planner.next_state(planned, elapsed, rating);
      last = day;
      day += Math.max(1, Math.round(planned.stability * (0.7 + 0.8 * draw())));
    }
    cards.push(card);
    reviews += card.length;
  }
  return cards;
}

function ours(cards) {
  const folder = mkdtempSync(join(tmpdir(), 'recite-'));
  const path = join(folder, 'journal');
  writeFileSync(path, journal(cards));
  const run = spawnSync(recite, ['fit', path, '--format', 'json'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  assert.equal(run.status, 0, run.stderr);
  const report = JSON.parse(run.stdout);
  return { weights: report.weights, ms: report.cpu_ms };
}

async function theirs(cards) {
  const items = [];
  for (const card of cards) {
    const reviews = [];
    for (const { rating, elapsed } of card) {
      reviews.push(new FSRSBindingReview(rating, elapsed));
      if (reviews.length > 1) items.push(new FSRSBindingItem([...reviews]));
    }
  }
  const before = process.cpuUsage();
  const weights = await computeParameters(items, { enableShortTerm: true });
  const used = process.cpuUsage(before);
  return { weights, ms: (used.user + used.system) / 1000 };
}

// Mean log loss on answers from `from` on.
function loss(weights, cards, from) {
  const used = model(weights);
  let [sum, count] = [0, 0];
  for (const card of cards) {
    let memory = null;
    for (const { rating, elapsed, day } of card) {
      if (memory && elapsed > 0 && day >= from) {
        const chance = Math.min(0.9999, Math.max(0.0001, forgetting_curve(weights, elapsed, memory.stability)));
        sum -= Math.log(rating > 1 ? chance : 1 - chance);
        ++count;
      }
      memory = used.next_state(memory, elapsed, rating);
    }
  }
  return sum / count;
}

// How many learners there are for so many reviews: the fewer reviews, the more learners, since a few
// hundred later answers are a coarse measure.
export const sizes = [[1000, 24], [10_000, 6], [50_000, 3]];

// Means over the learners: { loss: { ours, theirs, defaults, truth }, ms: { ours, theirs } }. `tell`
// is given a line for each learner.
export async function compare(count, learners, tell = () => {}) {
  const means = { loss: { ours: 0, theirs: 0, defaults: 0, truth: 0 }, ms: { ours: 0, theirs: 0 } };
  for (let seed = 1; seed <= learners; ++seed) {
    const draw = random(seed * 1000 + count);
    const truth = random_weights(draw);
    const cards = cards_of(truth, count, draw);
    const earlier = cards.map((card) => card.filter(({ day }) => day < split)).filter((card) => card.length > 0);
    const mine = ours(earlier);
    const other = await theirs(earlier);
    const row = { ours: loss(mine.weights, cards, split), theirs: loss(other.weights, cards, split),
                  defaults: loss(defaults, cards, split), truth: loss(truth, cards, split) };
    for (const key of Object.keys(row)) means.loss[key] += row[key] / learners;
    means.ms.ours += mine.ms / learners;
    means.ms.theirs += other.ms / learners;
    tell(`learner ${seed}: ${listed(row)}; ${mine.ms.toFixed(0)} ms against ${other.ms.toFixed(0)} ms`);
  }
  return means;
}

export function listed(losses) {
  return Object.entries(losses).map(([name, value]) => `${name} ${value.toFixed(5)}`).join(', ');
}
