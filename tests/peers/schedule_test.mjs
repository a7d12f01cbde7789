// The schedule against the two reference implementations, on histories that nobody wrote down.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { FSRSBinding } from '@open-spaced-repetition/binding';
import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import { agree, random_cases } from './histories.mjs';

const recite = new URL('../../build/native/recite', import.meta.url).pathname;
const count = 10_000;

function answers(cases) {
  const input = cases.map((one) => JSON.stringify(one)).join('\n') + '\n';
  const run = spawnSync(recite, ['schedule'], { input, maxBuffer: 1 << 28, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  const lines = run.stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, cases.length);
  return lines;
}

function check_states(states, expected, where) {
  assert.equal(states.length, expected.length, where);
  for (const [i, state] of states.entries()) {
    const told = `${where}, review ${i + 1}: ${JSON.stringify(state)}, theirs ${JSON.stringify(expected[i])}`;
    assert.ok(agree(state.stability, expected[i].stability), told);
    assert.ok(agree(state.difficulty, expected[i].difficulty), told);
  }
}

test('10,000 random histories end as in ts-fsrs', () => {
  const cases = random_cases(1, count);
  for (const [i, answer] of answers(cases).entries()) {
    const { weights, retention, reviews } = cases[i];
    const theirs = new FSRSAlgorithm(
      generatorParameters({ w: weights, request_retention: retention }),
    );
    let state = null;
    const expected = reviews.map(({ rating, days }) => (state = theirs.next_state(state, days, rating)));
    const where = `history ${i}, ${JSON.stringify(cases[i])}`;
    check_states(answer.states, expected, where);
    assert.equal(answer.interval, theirs.next_interval(state.stability, 0), where);
  }
});

test('10,000 random histories end as in fsrs-rs', () => {
  const cases = random_cases(2, count);
  const buttons = [null, 'again', 'hard', 'good', 'easy'];
  for (const [i, answer] of answers(cases).entries()) {
    const { weights, retention, reviews } = cases[i];
    const theirs = new FSRSBinding(weights);
    let state = null;
    const expected = reviews.map(({ rating, days }) => {
      const next = theirs.nextStates(state?.memory, retention, days)[buttons[rating]];
      state = { memory: next.memory, interval: next.interval };
      return { stability: next.memory.stability, difficulty: next.memory.difficulty };
    });
    const where = `history ${i}, ${JSON.stringify(cases[i])}`;
    check_states(answer.states, expected, where);
    // Their interval is not yet whole and has single precision: a half may fall either way.
    const days = Math.min(Math.max(state.interval, 1), 36500);
    assert.ok(Math.abs(answer.interval - days) <= 0.5 + 1e-4 * Math.max(1, days), where);
  }
});
