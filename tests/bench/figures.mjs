// Measures the packed site, the native program and its wasm form, and prints each figure beside the
// goal. Times are medians of runs that alternate between what is compared.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { serveSite } from "../end_to_end/site.mjs";
import { measureFits, measureJournal, measureMemory } from "./memory_figures.mjs";

const top = fileURLToPath(new URL("../../", import.meta.url));
const { chromium } = createRequire(top + "tests/end_to_end/package.json")("playwright-core");
const RUNS = Number(process.env.RUNS ?? 21);
const ROUTE = "#/quiz/deepseek?seed=1";
const ARGUMENTS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

const figures = [];

function figure(name, value, unit, goal, holds) {
    figures.push({ name, value, unit, goal, holds });
    const verdict = holds === undefined ? "" : holds ? "ok" : "MISSED";
    const shown = unit === "bytes" ? Math.round(value).toLocaleString("en") : Number(value.toPrecision(4)).toLocaleString("en");
    console.log(`${name.padEnd(52)} ${shown.padStart(12)} ${unit.padEnd(6)} ${(goal ? `goal ${goal}` : "").padEnd(24)} ${verdict}`);
}

function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// In the page: notes when the first question's heading is in the mirror and a frame has been drawn.
function watchForQuestion() {
    const look = () => {
        if (globalThis.drawnAt) return;
        const heading = [...document.querySelectorAll("#mirror h1, #mirror h2")].find(one => /[?_]/.test(one.textContent));
        if (heading && globalThis.recite?.drawn > 0) globalThis.drawnAt = performance.now();
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

// Opens an address in a fresh profile; { ms until it is drawn, bytes of all that had begun to arrive
// by then }.
async function firstDrawn(browser, site, route, watch) {
    const context = await browser.newContext({ viewport: { width: 1120, height: 760 }, serviceWorkers: "block" });
    const page = await context.newPage();
    if (watch) await page.addInitScript(watch);
    site.sent.length = 0;
    await page.goto(site.address + route);
    await page.waitForFunction(() => globalThis.drawnAt, null, { polling: 20 });
    const ms = await page.evaluate(() => globalThis.drawnAt);
    // A file is told of once it is there; what is not told of yet came later.
    const early = new Set(await page.evaluate(() => performance.getEntries()
        .filter(one => one.responseStart && one.responseStart <= globalThis.drawnAt)
        .map(one => new URL(one.name).pathname.slice(1))));
    const sent = site.sent.filter(one => one.path === "index.html" || early.has(one.path));
    const bytes = sent.reduce((sum, one) => sum + one.size, 0);
    const files = sent.map(one => `${one.path} ${one.size}`);
    await context.close();
    return { ms, bytes, files };
}

async function measureStart(browser) {
    const ours = await serveSite({ folder: top + "build/package" });
    const bare = await serveSite({ folder: top + "build/bench/bare" });
    const runs = { ours: [], bare: [] };
    for (let run = 0; run < RUNS; ++run) {
        runs.ours.push(await firstDrawn(browser, ours, ROUTE, watchForQuestion));
        runs.bare.push(await firstDrawn(browser, bare, "", null));
    }
    const bytes = median(runs.ours.map(run => run.bytes));  // the rest may begin to come in the same frame
    figure("transfer before the first question, gzip", bytes, "bytes", "< 230,000", bytes < 230000);
    figure("  the same of the bare page", runs.bare[0].bytes, "bytes");
    const [oursMs, bareMs] = [runs.ours, runs.bare].map(list => median(list.map(run => run.ms)));
    figure("time to the first question, median", oursMs, "ms");
    figure("  the same of the bare page's first frame", bareMs, "ms");
    figure("  ratio", oursMs / bareMs, "x", "<= 1.25", oursMs / bareMs <= 1.25);
    await Promise.all([ours.close(), bare.close()]);
    return runs.ours[0].files;
}

async function measureIdleness(browser) {
    const site = await serveSite({ folder: top + "build/package" });
    const page = await browser.newPage();
    await page.goto(site.address + ROUTE);
    await page.waitForFunction(() => globalThis.recite?.drawn > 0);
    await new Promise(done => setTimeout(done, 3000));
    const count = () => page.evaluate(() => [recite.frames, recite.timers]);
    const before = await count();
    await new Promise(done => setTimeout(done, 10000));
    const after = await count();
    figure("frames in 10 s of idleness", after[0] - before[0], "", "0", after[0] === before[0]);
    figure("timers in 10 s of idleness", after[1] - before[1], "", "0", after[1] === before[1]);
    await page.close();
    await site.close();
}

function run(program, ...words) {
    return JSON.parse(execFileSync(program, words, { cwd: top, encoding: "utf8" }));
}

function measurePrograms() {
    const frame = run("build/native/frame_bench", "build/site");
    figure("one frame: apply, draw, outline, native median", frame.frame_ms, "ms", "< 0.5", frame.frame_ms < 0.5);
    const asked = "quizzes/deepseek/facts.json";
    const made = run("build/native/question_bench", asked);
    const madeThere = run("node", "--no-experimental-fetch", "build/web/question_bench.js", asked);
    figure("questions a second, native median", made.questions_per_s, "", ">= 50,000", made.questions_per_s >= 50000);
    figure("  the same with nothing worked out before", made.first_per_s, "");
    figure("  the same, wasm median", madeThere.questions_per_s, "");
    const pack = "build/bench/facts.json";
    const here = run("build/native/pack_bench", pack);
    const there = run("node", "--no-experimental-fetch", "build/web/pack_bench.js", pack);
    for (const [where, told, goal] of [["native", here, 1500], ["wasm", there, 4000]]) {
        figure(`100,000 facts read, checked, indexed, ${where}`, told.read_ms, "ms", `< ${goal}`, told.read_ms < goal);
        figure(`  next question, ${where} median`, told.question_ms, "ms", "< 1", told.question_ms < 1);
        figure(`  memory, ${where}`, told.memory_bytes, "bytes", "< 400,000,000", told.memory_bytes < 4e8);
    }
}

function measureExaminer() {
    const pack = "quizzes/deepseek/facts.json";
    const here = run("build/native/examiner_bench", pack);
    const there = run("node", "--no-experimental-fetch", "build/web/examiner_bench.js", pack);
    const kinds = [
        ["keys", "the key itself"],
        ["said", "the key in a sentence"],
        ["names", "wrong names"],
        ["texts", "wrong wordings"],
        ["amounts", "wrong amounts"],
    ];
    for (const [where, told] of [["native", here], ["wasm", there]]) {
        for (const [kind, title] of kinds) {
            const rate = told[`${kind}_per_s`];
            const goal = where === "native" ? "> 100,000" : undefined;
            figure(`verdicts a second, ${title}, ${where}`, rate, "", goal, goal && rate > 100000);
        }
        figure(`  a megabyte judged, ${where}`, told.megabyte_ms, "ms", "< 20", told.megabyte_ms < 20);
    }
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });
const files = await measureStart(browser);
await measureIdleness(browser);
await measureJournal(browser, figure);
await browser.close();
measurePrograms();
measureExaminer();
measureMemory(figure);
await measureFits(figure);
mkdirSync(top + "build/bench", { recursive: true });
writeFileSync(top + "build/bench/figures.json", JSON.stringify({ figures, files }, null, 1) + "\n");
process.exitCode = figures.some(one => one.holds === false) ? 1 : 0;
