// The program in two parts: what a first visit runs until the first question is there, and the rest.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { comparison, firstVisits } from "../../scripts/visits.mjs";
import { DESKTOP, open, outline, PHONE, press, settle } from "./browser.mjs";
import { serveSite, SITE } from "./site.mjs";

const top = new URL("../../", import.meta.url).pathname;
const QUESTION = "#/quiz/deepseek?seed=1";
const REST = "recite_rest.wasm";

// A page without waiting for all of the program.
async function visit(t, site, route = QUESTION, more = {}) {
    const page = await open(t, { address: "about:blank", waits: false, tolerant: true, ...more });
    await page.goto(site.address + route);
    await page.locator("#mirror").getByRole("heading", { level: 1 }).filter({ hasText: /[?_.]/ }).waitFor();
    return page;
}

// The parts of web/parts.js, which node takes for a module only under another name.
async function partsScript(t) {
    const folder = await mkdtemp(join(tmpdir(), "recite-"));
    t.after(() => rm(folder, { recursive: true }));
    await cp(join(SITE, "parts.js"), join(folder, "parts.mjs"));
    return import(join(folder, "parts.mjs"));
}

// What is in the memory of a module before it runs.
function memoryOf(bytes) {
    const module = new WebAssembly.Module(bytes);
    const imports = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
    return new Uint8Array(new WebAssembly.Instance(module, imports).exports.memory.buffer);
}

// A site whose first part lacks some of what it needs.
async function siteThatLacks(t) {
    const folder = await mkdtemp(join(tmpdir(), "recite-"));
    t.after(() => rm(folder, { recursive: true }));
    await cp(SITE, folder, { recursive: true });
    execFileSync("python3", ["-c", `
import json, pathlib, sys
sys.path.insert(0, "${top}scripts")
import parts
ran = parts.bits(json.loads(pathlib.Path("${top}build/web/recite.early.json").read_text())["ran"])
lacking = [one and at % 5000 < 4900 for at, one in enumerate(ran)]
cut = parts.cut(pathlib.Path("${top}build/web/recite.ordered.wasm").read_bytes(), lacking)
for name, part in zip(("recite.wasm", "${REST}"), cut):
    pathlib.Path("${folder}", name).write_bytes(part)
`]);
    return folder;
}

test("put back in, the rest makes the module that was cut", async t => {
    const { joined, markOf, restIn, sections } = await partsScript(t);
    const [first, rest, ordered] = await Promise.all(
        [join(SITE, "recite.wasm"), join(SITE, REST), join(top, "build/web/recite.ordered.wasm")].map(file => readFile(file)));
    const mark = markOf(new WebAssembly.Module(first));
    assert.ok(first.length < 0.8 * ordered.length, "a fifth and more comes later");
    const late = restIn(rest, mark);
    const whole = joined(first, late, { goesOn: false });
    const codeOf = module => Buffer.from([...sections(module)].find(([kind]) => kind === 10)[1]);
    assert.ok(codeOf(whole).equals(codeOf(ordered)));
    const [filled, wanted] = [whole, ordered].map(memoryOf);
    for (const { place, bytes } of late.data) filled.set(bytes, place);
    assert.ok(Buffer.from(filled).equals(Buffer.from(wanted)));
    const other = Uint8Array.from(mark, byte => byte ^ 1);
    assert.throws(() => restIn(rest, other), /another version/);
});

test("the first part leaves in memory what the whole program leaves there", () => {
    const [first, whole] = [join(SITE, "recite.wasm"), join(top, "build/web/recite.wasm")]
        .map(file => new WebAssembly.Module(readFileSync(file)));
    const doSame = comparison(first, whole);
    for (const [at, visit] of [...firstVisits(SITE, { seeds: 40 })].entries()) {
        if (at % 9 === 0) assert.ok(doSame(SITE, visit), `visit ${visit}`);
    }
});

test("the functions in their new order do what they did in the linker's", () => {
    const [ordered, linked] = ["recite.ordered.wasm", "recite.wasm"].map(name => readFileSync(join(top, "build/web", name)));
    const doSame = comparison(...[ordered, linked].map(bytes => new WebAssembly.Module(bytes)));
    for (const [at, visit] of [...firstVisits(SITE, { seeds: 40 })].entries()) {
        if (at % 20 === 0) assert.ok(doSame(SITE, visit), `visit ${visit}`);
    }
});

test("a first part without data that it needs is found out", async t => {
    const whole = await readFile(join(top, "build/web/recite.wasm"));
    const lacking = Buffer.from(whole);
    const text = lacking.indexOf("Try five questions");
    assert.ok(text > 0);
    lacking.fill(0, text, text + 8);
    const visit = [...firstVisits(SITE, { seeds: 40 })][0];
    const [first, all] = [lacking, whole].map(bytes => new WebAssembly.Module(bytes));
    assert.equal(comparison(first, all)(SITE, visit), false);
    assert.equal(comparison(all, all)(SITE, visit), true);
});

test("a question is there before the rest of the program, and what is pressed meanwhile is done when it comes", async t => {
    let come = null;
    const waiting = new Promise(done => come = done);
    const site = await serveSite({ before: async path => path === REST && waiting });
    t.after(site.close);
    const page = await visit(t, site);
    assert.equal(await page.evaluate(() => recite.ready), false);
    const asked = await page.title();
    await page.getByRole("button", { name: "Skip", exact: true }).dispatchEvent("click");
    await page.setViewportSize({ width: 700, height: 900 });
    assert.equal(await page.title(), asked);
    assert.ok(!site.sent.some(one => one.path === REST));
    come();
    await settle(page);
    await page.getByRole("region", { name: "Verdict" }).waitFor();
    assert.deepEqual(page.errors, []);
});

test("the first part alone is enough for a first visit, at home or with a question", async t => {
    const site = await serveSite({ before: path => path === REST && new Promise(() => {}) });
    t.after(site.close);
    const windows = [{ viewport: DESKTOP }, { viewport: PHONE, dpr: 3, hasTouch: true }, { viewport: { width: 1500, height: 950 }, dpr: 1.5, colorScheme: "dark" }];
    for (const [at, window] of windows.entries()) {
        for (const route of ["", `#/quiz/deepseek?seed=${10 + at}`, `#/quiz/planets?seed=${at}`]) {
            const page = await visit(t, site, route, window);
            assert.equal(await page.getByRole("main").count(), 1, route);
            assert.ok(await page.evaluate(() => recite.drawn > 0));
        }
    }
});

test("a first part that lacks something begins again as a whole", async t => {
    const site = await serveSite({ folder: await siteThatLacks(t) });
    t.after(site.close);
    const page = await visit(t, site);
    await settle(page);
    await press(page, "button", "Skip");
    assert.match(await outline(page), /region "Verdict"/);
    assert.equal(await page.locator("#failure").isVisible(), false);
});

test("a rest that does not come is asked for again when the learner acts, and missed only then", async t => {
    let there = false;
    const site = await serveSite({ before: path => assert.ok(there || path !== REST) });
    t.after(site.close);
    const page = await visit(t, site);
    await page.waitForTimeout(200);
    assert.equal(await page.locator("#failure").isVisible(), false);
    there = true;
    await page.keyboard.press("Escape");
    await settle(page);
    const without = await serveSite({ before: path => assert.ok(path !== REST) });
    t.after(without.close);
    const lost = await visit(t, without);
    await lost.keyboard.press("Escape");
    await lost.locator("#failure").waitFor();
    assert.match(await lost.locator("#reason").textContent(), /not there/);
});

// A host may have the JSON alone, or answer with some page of its own for what is not there.
const WITHOUT_COLUMNS = {
    "are not there": { status: 404, body: "" },
    "come as some other page": { status: 200, contentType: "text/html", body: "<!doctype html><p>Not here" },
};
for (const [name, answer] of Object.entries(WITHOUT_COLUMNS)) {
    test(`where columns ${name} the same question comes from the JSON`, async t => {
        const site = await serveSite();
        t.after(() => site.close());
        const heading = page => page.locator("#mirror").getByRole("heading", { level: 1 }).textContent();
        const usual = await heading(await visit(t, site));
        const page = await open(t, { address: "about:blank", waits: false, tolerant: true });
        await page.route("**/*.columns.txt", route => route.fulfill(answer));
        await page.goto(site.address + QUESTION);
        await settle(page);
        assert.equal(await heading(page), usual);
    });
}
