// What remembering costs: the schedule beside ts-fsrs, the journal and the queue, the fit beside
// fsrs-rs, and the journal in a browser. Each function is given `figure(name, value, unit, goal,
// holds)` to tell with.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { serveSite } from "../end_to_end/site.mjs";
import { journal } from "../peers/journal.mjs";

const top = fileURLToPath(new URL("../../", import.meta.url));
const ROUTE = "#/quiz/deepseek?seed=1&count=100";
const RUNS = 5;
const APPENDS = 60;
const EVENTS = 100_000;

function run(program, ...words) {
    return JSON.parse(execFileSync(program, words, { cwd: top, encoding: "utf8" }));
}

function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// ts-fsrs on the same sort of histories as memory_bench's; moves a second.
function movesOfPeer() {
    const { FSRSAlgorithm, generatorParameters } = createRequire(top + "tests/peers/package.json")("ts-fsrs");
    const peer = new FSRSAlgorithm(generatorParameters({}));
    const [cards, reviews] = [10000, 20];
    let draw = 1;
    const begin = performance.now();
    for (let card = 0; card < cards; ++card) {
        let state = null;
        for (let i = 0; i < reviews; ++i) {
            draw = (Math.imul(draw, 1664525) + 1013904223) >>> 0;
            state = peer.next_state(state, 1 + (draw >>> 8) % 60, 1 + (draw >>> 16) % 4);
        }
    }
    return (cards * reviews * 1000) / (performance.now() - begin);
}

export function measureMemory(figure) {
    movesOfPeer();  // warms it up
    const peer = movesOfPeer();
    figure("memory moves a second, ts-fsrs", peer, "");
    const here = run("build/native/memory_bench");
    const there = run("node", "--no-experimental-fetch", "build/web/memory_bench.js");
    for (const [where, told, times, decode, fold] of [["native", here, 5, 3000, 1000], ["wasm", there, 3, 8000, 2500]]) {
        figure(`memory moves a second, ${where}`, told.moves_per_s, "", `>= ${times} x ts-fsrs`, told.moves_per_s >= times * peer);
        figure(`  1,000,000 answers decoded, ${where}`, told.decode_ms, "ms", `< ${decode}`, told.decode_ms < decode);
        figure(`  1,000,000 answers folded, ${where}`, told.fold_ms, "ms", `< ${fold}`, told.fold_ms < fold);
        figure(`  queue of 100,000 cards, ${where}`, told.queue_ms, "ms", "< 20", told.queue_ms < 20);
    }
}

export async function measureFits(figure) {
    const { compare, sizes } = await import("../peers/fits.mjs");
    for (const [count, learners] of sizes) {
        const { loss, ms } = await compare(count, learners);
        const reviews = count.toLocaleString("en");
        figure(`fit to ${reviews} reviews, processor time`, ms.ours, "ms", `<= 2 x ${ms.theirs.toFixed(0)}, fsrs-rs`, ms.ours <= 2 * ms.theirs);
        figure("  log loss on later answers", loss.ours, "", `<= ${loss.theirs.toFixed(5)}, fsrs-rs`, loss.ours <= loss.theirs);
    }
}

// In the page: notes how long each record takes from being handed over until it is durable.
function timeAppends() {
    globalThis.appendTimes = [];
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...values) {
        const begin = performance.now();
        this.transaction.addEventListener("complete", () => appendTimes.push(performance.now() - begin));
        return add.apply(this, values);
    };
}

async function measureAppends(browser, site, figure) {
    const page = await browser.newPage();
    await page.addInitScript(timeAppends);
    await page.goto(site.address + ROUTE);
    await page.waitForFunction(() => recite.ready);
    for (let i = 0; i < APPENDS; ++i) {
        await page.getByRole("button", { name: "Skip", exact: true }).dispatchEvent("click");
        await page.getByRole("button", { name: "Next", exact: true }).dispatchEvent("click");
    }
    await page.waitForFunction(count => appendTimes.length >= count, APPENDS);
    const ms = median(await page.evaluate(() => appendTimes));
    figure("append of an answer until it is durable, median", ms, "ms", "< 20", ms < 20);
    await page.close();
}

// Answers on 2,000 cards over some years.
function largeJournal() {
    const cards = [];
    for (let card = 0; card < EVENTS / 50; ++card) {
        const reviews = [];
        for (let i = 0; i < 50; ++i) reviews.push({ rating: (card + i) % 9 ? 3 : 1, day: (card % 700) + i * 9 });
        cards.push(reviews);
    }
    return journal(cards).trimEnd().split("\n");
}

async function fill(page, records) {
    await page.evaluate(() => globalThis.filling = new Promise(done => {
        const request = indexedDB.open("recite");
        request.onsuccess = () => done(request.result);
    }));
    for (let from = 0; from < records.length; from += 5000) {
        await page.evaluate(async part => {
            const change = (await filling).transaction("journal", "readwrite");
            for (const record of part) change.objectStore("journal").add(record);
            await new Promise(done => change.oncomplete = done);
        }, records.slice(from, from + 5000));
    }
    await page.evaluate(async () => (await filling).close());
}

// From navigation to the first drawn frame; each a page of its own in the same profile.
async function openingTimes(context, site) {
    const times = [];
    for (let i = 0; i < RUNS; ++i) {
        const page = await context.newPage();
        await page.goto(site.address + "#/progress");
        await page.waitForFunction(() => recite.ready && recite.drawn > 0, null, { polling: 5 });
        times.push(await page.evaluate(() => performance.now()));
        await page.waitForTimeout(3000);
        await page.close();
    }
    return times;
}

async function measureOpening(browser, site, figure) {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const empty = median(await openingTimes(context, site));
    const page = await context.newPage();
    await page.goto(site.address);
    await page.waitForFunction(() => recite.ready);
    await fill(page, largeJournal());
    await page.close();
    const [first, ...later] = await openingTimes(context, site);
    figure("opening with an empty journal, median", empty, "ms");
    figure(`opening with ${EVENTS.toLocaleString("en")} events, no snapshot`, first, "ms", `< 1500 more`, first - empty < 1500);
    const ms = median(later);
    figure("  the same with a snapshot, median", ms, "ms", "< 300 more", ms - empty < 300);
    await context.close();
}

export async function measureJournal(browser, figure) {
    const site = await serveSite({ folder: top + "build/package" });
    await measureAppends(browser, site, figure);
    await measureOpening(browser, site, figure);
    await site.close();
}
