// The native program and the wasm module give the same bytes: for questions, verdicts, schedules and
// diagnostics, so that a seed means one thing everywhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { native, wasm } from './twin.mjs';

const packs = ['planets', 'deepseek'];

async function same(words, paths, input = '') {
  const [here, there] = [native(words, input), await wasm(words, paths, input)];
  assert.ok(here.out.length > 0, words.join(' '));
  assert.equal(there.out, here.out, words.join(' '));
  assert.equal(there.status, here.status);
}

for (const pack of packs) {
  const files = [`quizzes/${pack}/facts.json`];
  test(`${pack}: coverage and lint print the same`, async () => {
    await same(['coverage', `quizzes/${pack}/facts.json`], files);
    await same(['lint', `quizzes/${pack}/facts.json`], files);
  });
}
