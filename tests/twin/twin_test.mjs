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

  test(`${pack}: a seed makes the same questions`, async () => {
    for (const seed of [1, 2, 77, 4_000_000_000])
      await same(['generate', files[0], '--seed', String(seed), '--count', '400', '--format', 'json'], files);
  });

  test(`${pack}: answers get the same verdicts`, async () => {
    const asked = native(['generate', files[0], '--seed', '5', '--count', '300', '--format', 'json']);
    const typed = ['', '?', 'ten thousand', '10.000', 'Liang', '2015', 'Ganimede', '\u202ex', '梁文锋', '1/10', 'about 12 million yuan', 'not Jupiter'];
    const lines = asked.out.split('\n').filter(Boolean).map(line => JSON.parse(line)).flatMap((question, i) =>
      question.facts.map((fact, j) => ({ id: `${i}-${j}`, fact, response: typed[(i + j) % typed.length] })));
    await same(['grade', files[0]], files, lines.map(line => JSON.stringify(line)).join('\n') + '\n');
  });
}

test('a history is scheduled the same', async () => {
  let state = 7;
  const draw = count => { state = (state * 1103515245 + 12345) % 2147483648; return state % count; };
  const histories = Array.from({ length: 500 }, () => JSON.stringify({
    retention: 0.7 + draw(30) / 100,
    reviews: Array.from({ length: 1 + draw(40) }, () => ({ rating: 1 + draw(4), days: draw(3) === 0 ? 0 : draw(200) })),
  }));
  await same(['schedule'], [], histories.join('\n') + '\n');
});
