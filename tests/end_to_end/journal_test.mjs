// What the learner did is kept: over visits, by several tabs at once, through kills, clocks set back,
// journals of newer programs, and with a snapshot of it all. Read from the browser's own storage.
import assert from "node:assert/strict";
import { test } from "node:test";
import { activate, open, outline, settle } from "./browser.mjs";
import { QUIZ, allDifferent, answers, counts, idOf, quiz, records, skip, stored, visit, wholeNumbers } from "./journal.mjs";
import { journal } from "../peers/journal.mjs";

const KILLS = Number(process.env.KILLS ?? 20);

// Tells the test of each record that the page has confirmed.
async function watch(page, confirmed) {
    await page.exposeFunction("tellConfirmed", record => confirmed.push(record));
    await page.addInitScript(() => {
        const say = BroadcastChannel.prototype.postMessage;
        BroadcastChannel.prototype.postMessage = function (record) {
            tellConfirmed(record);
            return say.call(this, record);
        };
    });
}

test("an answer is in the journal, and is there on the next visit", async t => {
    const page = await open(t, { route: QUIZ });
    await skip(page);
    await stored(page, 2);
    const before = await records(page);
    assert.deepEqual(before.map(record => JSON.parse(record).kind), ["opened", "answered"]);
    await page.reload();
    await settle(page);
    await skip(page);
    await stored(page, 3);
    const after = await records(page);
    assert.deepEqual(after.slice(0, 2), before);
    assert.deepEqual([...wholeNumbers(after).keys()].length, 1, "the browser is one device");
});

test("two tabs live side by side, nothing is doubled or lost", async t => {
    const first = await open(t, { route: QUIZ });
    const site = first.url().split("#")[0];
    const second = await first.context().newPage();
    await visit(second, site, quiz(2));
    for (let turn = 0; turn < 2; turn++) await Promise.all([skip(first), skip(second)]);
    await stored(first, 6);
    const all = await records(first);
    allDifferent(all);
    assert.equal(answers(all).length, 4);
    assert.equal(wholeNumbers(all).size, 2, "each tab is a device of its own");
    // Each has heard of the other.
    for (const page of [first, second]) {
        await page.bringToFront();  // a tab that is not seen draws once a second
        await page.evaluate(() => location.hash = "#/progress");
        await settle(page);
        await counts(page, 4);
    }
    // What they wrote together is what the next visit finds.
    await second.close();
    await first.reload();
    await settle(first);
    await counts(first, 4);
    const third = await first.context().newPage();
    await visit(third, site, quiz(3));
    await skip(third);
    await stored(third, 7);
    assert.equal(wholeNumbers(await records(third)).size, 2, "a name that is free is taken up again");
});

test("a tab that begins while another writes misses nothing", async t => {
    const first = await open(t, { route: QUIZ });
    const site = first.url().split("#")[0];
    const second = await first.context().newPage();
    const going = second.goto(site + "#/progress");
    await first.bringToFront();
    for (let turn = 0; turn < 2; turn++) await skip(first);
    await going;
    await settle(second);
    await stored(first, 6);
    await second.bringToFront();
    await second.waitForFunction(() => /today"\s+cell "2"/.test(recite.outline()), null, { timeout: 5000 });
});

test(`no confirmed answer is missing after ${KILLS} kills at random moments`, { timeout: 60000 + KILLS * 15000 }, async t => {
    const first = await open(t, { route: QUIZ, tolerant: true });
    const site = first.url().split("#")[0];
    const context = first.context();
    await first.close();
    const confirmed = [];
    for (let kill = 0; kill < KILLS; kill++) {
        const page = await context.newPage();
        await watch(page, confirmed);
        await visit(page, site, quiz(kill));
        const session = await context.newCDPSession(page);
        const ended = new Promise(done => setTimeout(done, 100 + Math.random() * 900));
        let running = true;
        const work = (async () => {
            while (running) await skip(page);
        })().catch(() => {});
        await ended;
        const crashed = new Promise(done => page.once("crash", done));
        session.send("Page.crash").catch(() => {});
        await crashed;
        running = false;
        await page.close();
        await work;
    }
    const page = await context.newPage();
    await visit(page, site, "/progress");
    const all = await records(page);
    allDifferent(all);
    wholeNumbers(all);
    const there = new Set(all);
    assert.ok(confirmed.length >= KILLS, `${confirmed.length} events were confirmed`);
    assert.deepEqual(confirmed.filter(record => !there.has(record)), []);
    await counts(page, answers(all).length);
});

test("a clock set back loses nothing", async t => {
    const first = await open(t, { route: QUIZ });
    await skip(first);
    await stored(first, 2);
    const second = await first.context().newPage();
    await second.addInitScript(`(() => {
        const now = Date.now;
        Date.now = () => now() - 40 * 24 * 3600 * 1000;
    })()`);
    await first.close();
    await visit(second, first.url().split("#")[0], quiz(2));
    await skip(second);
    await stored(second, 3);
    const all = await records(second);
    wholeNumbers(all);
    assert.equal(answers(all).length, 2);
    await second.evaluate(() => location.hash = "#/progress");
    await settle(second);
    await counts(second, 1, "what was answered in what is now the future is not told yet");
});

test("an older version keeps what a newer one wrote, and works beside it", async t => {
    const first = await open(t, { route: QUIZ });
    await skip(first);
    await stored(first, 2);
    const site = first.url().split("#")[0];
    const context = first.context();
    // A newer program: another version of the database, a store and a kind of event of its own.
    const foreign = await first.evaluate(async () => {
        const old = (await new Promise(done => {
            const request = indexedDB.open("recite");
            request.onsuccess = () => {
                const all = request.result.transaction("journal").objectStore("journal").getAll();
                all.onsuccess = () => {
                    request.result.close();
                    done(all.result);
                };
            };
        }));
        let sum = 14695981039346656037n;
        const rest = `"kind":"painted","id":["newer",1],"at":1800000000000,"day":20833,"offset":0,"colour":"blue"}`;
        for (const byte of new TextEncoder().encode(rest)) sum = ((sum ^ BigInt(byte)) * 1099511628211n) & (2n ** 64n - 1n);
        const line = `{"sum":"${sum.toString(16).padStart(16, "0")}",` + rest;
        await new Promise((done, fail) => {
            const request = indexedDB.open("recite", 7);
            request.onerror = () => fail(request.error);
            request.onupgradeneeded = () => request.result.createObjectStore("newer");
            request.onsuccess = () => {
                const change = request.result.transaction("journal", "readwrite");
                change.objectStore("journal").add(line);
                change.oncomplete = () => {
                    request.result.close();
                    done();
                };
            };
        });
        return { line, old };
    });
    await first.close();
    const page = await context.newPage();
    await visit(page, site, quiz(2));
    await skip(page);
    await stored(page, 4);
    const all = await records(page);
    assert.deepEqual(all.slice(0, 3), [...foreign.old, foreign.line]);
    assert.equal(answers(all).length, 2);
    assert.doesNotMatch(await outline(page), /forgets everything|could not be read/);
});

test("after all is deleted, other tabs begin anew and numbers are not given out again", async t => {
    const first = await open(t, { route: QUIZ });
    await skip(first);
    await stored(first, 2);
    const before = await records(first);
    const second = await first.context().newPage();
    await visit(second, first.url().split("#")[0], "/progress");
    await first.bringToFront();
    await first.evaluate(() => location.hash = "#/data");
    await settle(first);
    const reloaded = second.waitForNavigation();
    await activate(first, "button", "Delete everything");
    await activate(first, "button", "Delete it all");
    await reloaded;
    await settle(second);
    assert.deepEqual(await records(second), []);
    await visit(first, first.url().split("#")[0]);
    await first.reload();
    await settle(first);
    await skip(first);
    await stored(first, 2);
    const after = await records(first);
    assert.equal(new Set([...before, ...after].map(idOf)).size, before.length + after.length);
});

// What the browser keeps under a name, or puts it there.
const small = (page, name, value) => page.evaluate(([key, content]) => new Promise(done => {
    const request = indexedDB.open("recite");
    request.onsuccess = () => {
        const store = request.result.transaction("small", "readwrite").objectStore("small");
        if (content) store.put(new Uint8Array(content), key);
        const found = store.get(key);
        found.onsuccess = () => {
            request.result.close();
            done(found.result ? [...found.result] : null);
        };
    };
}), [name, value]);

test("a snapshot spares the next visit the journal, and a spoilt one is thrown away", async t => {
    const today = Math.floor(Date.now() / 86_400_000) - 20000;  // as journal() counts days
    const cards = Array.from({ length: 60 }, () => Array.from({ length: 10 }, (_, n) => ({ rating: 3, day: today - 30 + n * 2 })));
    const lines = journal(cards).trimEnd().split("\n");
    const first = await open(t, { route: QUIZ });
    await first.evaluate(async records => {
        const database = await new Promise(done => {
            const request = indexedDB.open("recite");
            request.onsuccess = () => done(request.result);
        });
        const change = database.transaction("journal", "readwrite");
        for (const record of records) change.objectStore("journal").add(record);
        await new Promise(done => change.oncomplete = done);
        database.close();
    }, lines);
    const again = async (wanted, message) => {
        await first.goto("about:blank");
        await visit(first, site, "/progress");
        await counts(first, wanted, message);
    };
    const site = first.url().split("#")[0];
    const whole = 600;
    await again(whole);
    const kept = await small(first, "snapshot");
    assert.ok(kept?.length > 1000, "it is kept");
    await again(whole, "opened on the snapshot");
    await visit(first, site, quiz(3));
    await skip(first);
    await stored(first, lines.length + 2);
    await again(whole + 1, "what came behind the snapshot counts, too");
    kept[kept.length - 20] ^= 1;
    await small(first, "snapshot", kept);
    await again(whole + 1, "opened on the journal");
    assert.notDeepEqual(await small(first, "snapshot"), kept);
});
