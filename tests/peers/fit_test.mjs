// The fit against fsrs-rs's own, on made-up learners.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, listed, sizes } from './fits.mjs';

for (const [count, learners] of sizes) {
  test(`${count} reviews are fitted to no worse than fsrs-rs does, in twice its time at most`, async (t) => {
    const { loss, ms } = await compare(count, learners, (line) => t.diagnostic(line));
    t.diagnostic(`mean: ${listed(loss)}; ${ms.ours.toFixed(0)} ms against ${ms.theirs.toFixed(0)} ms`);
    assert.ok(loss.ours <= loss.theirs, 'log loss on later answers');
    assert.ok(ms.ours <= 2 * ms.theirs, 'processor time');
  });
}
