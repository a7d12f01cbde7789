// What the browser's storage refuses is told and not lost: writes that fail, a full disk, no storage
// at all, one that is slow or never opens. And it keeps the contract of every store.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { activate, open, outline, settle } from "./browser.mjs";
import { QUIZ, allDifferent, answers, counts, records, skip, stored, wholeNumbers } from "./journal.mjs";

for (let failing = 1; failing <= 4; failing++) {
    test(`when write ${failing} fails it is told, and tried again it is there`, async t => {
        const page = await open(t, {
            route: QUIZ, scripts: [`(() => {
                const add = IDBObjectStore.prototype.add;
                let left = ${failing};
                IDBObjectStore.prototype.add = function (...values) {
                    if (--left === 0) throw new DOMException("The disk is full.", "QuotaExceededError");
                    return add.apply(this, values);
                };
            })()`],
        });
        await skip(page);
        await skip(page);
        await skip(page);
        await settle(page);
        assert.match(await outline(page), /The disk is full/);
        await activate(page, "button", "Try again");
        await stored(page, 4);
        const all = await records(page);
        assert.equal(answers(all).length, 3);
        allDifferent(all);
        wholeNumbers(all);
        assert.doesNotMatch(await outline(page), /The disk is full/);
    });
}

// A full disk as browsers tell of it: the write is taken, and the transaction fails at its end.
const FULL = `(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...values) {
        const request = add.apply(this, values);
        if (globalThis.full) request.onsuccess = () => this.transaction.abort();
        return request;
    };
    Object.defineProperty(IDBTransaction.prototype, "error", {
        get: () => new DOMException("There is no room left.", "QuotaExceededError"),
    });
})()`;

test("with the quota full the learner is told, can go on, and loses nothing once there is room", async t => {
    const page = await open(t, { route: QUIZ, scripts: [FULL] });
    await skip(page);
    await stored(page, 2);
    await page.evaluate(() => globalThis.full = true);
    await skip(page);
    await page.getByRole("button", { name: "Try again" }).waitFor();
    await skip(page);
    assert.match(await outline(page), /There is no room left[\s\S]*heading 1/, "the quiz goes on");
    assert.equal((await records(page)).length, 2);
    await page.evaluate(() => globalThis.full = false);
    await activate(page, "button", "Try again");
    await stored(page, 4);
    const all = await records(page);
    assert.equal(answers(all).length, 3);
    wholeNumbers(all);
});

// Runs steps of the store's contract on web/storage.js, with a program that only notes what it is
// told. `expected` is what each `expect` finds.
function runContract(steps) {
    const records = [];
    const toldOf = new Map();
    const memory = new WebAssembly.Memory({ initial: 1 });
    const program = {
        memory,
        page_transfer: () => 0,
        page_stored: (token, safe) => toldOf.get(token)(safe),
    };
    let round = 0;
    let token = 0;
    async function reopen() {
        const fresh = `?round=${++round}`;  // a module of its own, as in another visit
        const { attach } = await import(new URL("program.js", location.href).href);
        const storage = await import(new URL("storage.js" + fresh, location.href).href);
        attach(program);
        const { works, records: slices } = await storage.openStorage();
        const found = slices.flatMap(({ bytes }) => new TextDecoder().decode(bytes).split("\n"));
        if (!works) throw new Error("the storage does not open");
        return { storage, found };
    }
    function append(storage, text) {
        const bytes = new TextEncoder().encode(text);
        new Uint8Array(memory.buffer).set(bytes, 1024);
        return new Promise(done => {
            toldOf.set(++token, done);
            storage.storageImports.web_append(1024, bytes.length, token);
        });
    }
    const record = number => `{"sum":"${String(number).padStart(16, "0")}","kind":"made"}`;
    return (async () => {
        let { storage } = await reopen();
        for (const [step, ...numbers] of steps) {
            if (step === "reopen") ({ storage } = await reopen());
            if (step === "append" && !await append(storage, record(numbers[0]))) throw new Error("not safe");
            if (step === "interrupt") {
                const add = IDBObjectStore.prototype.add;
                IDBObjectStore.prototype.add = function (...values) {
                    const request = add.apply(this, values);
                    request.onsuccess = () => this.transaction.abort();
                    return request;
                };
                const safe = await append(storage, record(numbers[0]));
                IDBObjectStore.prototype.add = add;
                if (safe) throw new Error("what was cut off is called safe");
            }
            if (step === "expect") records.push((await reopen()).found);
        }
        return records;
    })();
}

test("the browser's storage keeps the contract of every store", async t => {
    const text = await readFile(new URL("../progress/journal_contract.txt", import.meta.url), "utf8");
    const steps = text.split("\n").filter(line => line && !line.startsWith("#")).map(line => line.split(" "));
    const page = await open(t);
    const bare = await page.context().newPage();
    await bare.goto(page.url().split("#")[0] + "packs.json");
    const found = await bare.evaluate(runContract, steps);
    const expected = steps.filter(([step]) => step === "expect").map(([, ...numbers]) =>
        numbers.map(number => `{"sum":"${number.padStart(16, "0")}","kind":"made"}`));
    assert.ok(expected.length > 3);
    assert.deepEqual(found, expected);
});

const WITHOUT = {
    "no IndexedDB": "Object.defineProperty(globalThis, 'indexedDB', { value: undefined })",
    "an IndexedDB that refuses": "IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError') }",
};
for (const [name, script] of Object.entries(WITHOUT)) {
    test(`a private window with ${name} works, and says that it will forget`, async t => {
        const page = await open(t, { route: QUIZ, scripts: [script] });
        await skip(page);
        assert.match(await outline(page), /forgets everything/);
        await page.evaluate(() => location.hash = "#/progress");
        await settle(page);
        await counts(page, 1);
    });
}

// A storage that opens so late, or when globalThis.release() is called.
const opensLate = ms => `(() => {
    const open = IDBFactory.prototype.open;
    let first = true;
    IDBFactory.prototype.open = function (...values) {
        if (!first) return open.apply(this, values);
        first = false;
        const late = {};
        const go = globalThis.release = () => {
            const request = open.apply(indexedDB, values);
            request.onupgradeneeded = event => late.onupgradeneeded?.(event);
            request.onsuccess = event => late.onsuccess?.(event);
            request.onerror = event => late.onerror?.(event);
            Object.defineProperty(late, "result", { get: () => request.result });
        };
        if (${ms}) setTimeout(go, ${ms});
        return late;
    };
})()`;

const SHORT_PATIENCE = `(() => {
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = (work, ms, ...more) => wait(work, ms === 20000 ? 300 : ms, ...more);
})()`;

test("a slow machine is waited for, and the page says what it waits for", async t => {
    const first = await open(t, { route: QUIZ });
    await skip(first);
    await stored(first, 2);
    const second = await first.context().newPage();
    await second.addInitScript(opensLate(4500));
    await second.goto(first.url().split("#")[0] + "#/progress");
    await second.getByText("Still opening what this browser keeps").waitFor();
    await settle(second);
    await counts(second, 1);
    assert.doesNotMatch(await outline(second), /forgets everything/);
});

test("a first visit does not wait for its storage, and what is answered meanwhile is kept", async t => {
    const page = await open(t, { route: QUIZ, scripts: [opensLate(0)] });
    await skip(page);
    await page.evaluate(() => globalThis.release());
    await stored(page, 2);
    assert.equal(answers(await records(page)).length, 1);
    assert.doesNotMatch(await outline(page), /forgets everything/);
});

test("what is kept is found, and written by the same device, though the note of the last visit is lost", async t => {
    const first = await open(t, { route: QUIZ });
    await skip(first);
    await stored(first, 2);
    const context = first.context();
    const site = first.url().split("#")[0];
    await first.evaluate(() => localStorage.clear());
    await first.close();
    const second = await context.newPage();
    let loads = 0;
    second.on("load", () => ++loads);
    await second.addInitScript(opensLate(1500));
    await second.goto(site + "#" + QUIZ);
    while (loads < 2) await second.waitForTimeout(50);
    await settle(second);
    await skip(second);
    await stored(second, 3);
    assert.equal(wholeNumbers(await records(second)).size, 1, "of one device");
});

test("on a first visit a storage that never opens is told with the first answer", async t => {
    const page = await open(t, { route: QUIZ, scripts: [SHORT_PATIENCE, opensLate(0)] });
    await skip(page);
    await page.getByText("This browser keeps nothing for this page").first().waitFor({ state: "attached" });
});

test("a storage that never opens is given up, and what comes late changes nothing", async t => {
    const page = await open(t, {
        route: QUIZ, scripts: [`localStorage.setItem("recite", "was here")`, SHORT_PATIENCE, opensLate(0)],
    });
    await skip(page);
    assert.match(await outline(page), /forgets everything/);
});
