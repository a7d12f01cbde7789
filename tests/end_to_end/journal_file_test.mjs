// The journal in a file of the learner's as well: written with each answer, merged with what another
// device wrote there, asked for again, lost, full. The browser's dialogs cannot be driven; in their
// place files of the page's own folder are picked, which are read and written the same way.
import assert from "node:assert/strict";
import { test } from "node:test";
import { activate, open, outline, settle } from "./browser.mjs";
import { QUIZ, allDifferent, quiz, records, skip, stored, visit } from "./journal.mjs";

const NAME = "mine.jsonl";
const PICKERS = `(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle("${NAME}", { create: true });
    globalThis.showSaveFilePicker = pick;
    globalThis.showOpenFilePicker = async () => [await pick()];
})()`;

const content = page => page.evaluate(async name => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name, { create: true })).getFile()).text();
}, NAME);

const put = (page, text) => page.evaluate(async ([name, words]) => {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(words);
    await stream.close();
}, [NAME, text]);

const lines = text => text.split("\n").filter(Boolean);

// Until the file holds so many records.
async function written(page, count) {
    for (let turn = 0; turn < 100; turn++) {
        const found = lines(await content(page));
        if (found.length >= count) return found;
        await page.waitForTimeout(50);
    }
    throw new Error(`the file has ${await content(page)}`);
}

async function begin(t, route = QUIZ, scripts = []) {
    const page = await open(t, { route, scripts: [PICKERS, ...scripts] });
    await skip(page);
    await stored(page, 2);
    return page;
}

async function choose(page, site, button = "Choose a new file") {
    await visit(page, site, "/data");
    await activate(page, "button", button);
}

// As when the learner comes back to the page from another window.
async function comeBack(page) {
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await settle(page);
}

const siteOf = page => page.url().split("#")[0];

test("what was answered before and after is in the file, each record once", async t => {
    const page = await begin(t);
    await choose(page, siteOf(page));
    await written(page, 2);
    await page.getByText(`Every answer is also in “${NAME}”`).first().waitFor();
    await visit(page, siteOf(page), quiz(2));
    for (let turn = 0; turn < 3; turn++) await skip(page);
    const all = await stored(page, 6).then(() => records(page));
    assert.deepEqual((await written(page, all.length)).sort(), all.sort());
});

test("the file is gone on with at the next visit", async t => {
    const page = await begin(t);
    await choose(page, siteOf(page));
    await written(page, 2);
    await page.reload();
    await visit(page, siteOf(page), quiz(3));
    await skip(page);
    const found = await written(page, 3);
    allDifferent(found);
    assert.deepEqual(found.sort(), (await records(page)).sort());
});

test("what another device wrote there is taken in, and nothing that stands there is lost", async t => {
    const other = await begin(t, quiz(4));
    const theirs = await records(other);
    const page = await begin(t);
    await put(page, theirs.join("\n") + "\nhalf a li");
    await choose(page, siteOf(page), "Choose a file that is there");
    await stored(page, 2 + theirs.length);
    const found = await written(page, 3 + theirs.length);
    assert.ok(found.includes("half a li"));
    for (const record of theirs) assert.ok(found.includes(record));
    assert.equal(allDifferent(await records(page)).length, 2 + theirs.length);

    await skip(other);
    await stored(other, theirs.length + 1);
    const more = await records(other);
    await put(page, [...found, more.at(-1)].join("\n") + "\n");
    await comeBack(page);
    await stored(page, 3 + theirs.length);
    assert.ok((await records(page)).includes(more.at(-1)));
    assert.equal(lines(await content(page)).length, found.length + 1);
});

test("a file that holds something else is left as it is", async t => {
    const page = await begin(t);
    await put(page, "Dear diary");
    await choose(page, siteOf(page), "Choose a file that is there");
    await page.getByText("It holds something else, and is left as it is.").first().waitFor();
    assert.equal(await content(page), "Dear diary");
    await activate(page, "button", "Stop writing to it");
    await page.getByRole("button", { name: "Choose a new file" }).waitFor();
});

test("a file that cannot be written is told, the answers are safe, and it is made good later", async t => {
    const page = await begin(t, QUIZ, [`(() => {
        const { createWritable } = FileSystemFileHandle.prototype;
        FileSystemFileHandle.prototype.createWritable = function (...values) {
            if (globalThis.full) throw new DOMException("The disk is full.", "QuotaExceededError");
            return createWritable.apply(this, values);
        };
    })()`]);
    await choose(page, siteOf(page));
    await written(page, 2);
    await page.evaluate(() => globalThis.full = true);
    await page.evaluate(address => location.hash = address, "#" + quiz(5));
    await settle(page);
    await skip(page);
    await stored(page, 3);
    assert.equal(lines(await content(page)).length, 2);
    await page.evaluate(() => location.hash = "#/data");
    await settle(page);
    assert.match(await outline(page), /Nothing could be written to “mine.jsonl”. The disk is full\./);
    await page.evaluate(() => globalThis.full = false);
    await activate(page, "button", "Try it again");
    assert.deepEqual((await written(page, 3)).sort(), (await records(page)).sort());
    await page.getByText("Every answer is also in").first().waitFor();
});

test("where the browser wants to be asked again it is, and the file catches up", async t => {
    const page = await begin(t, QUIZ, [`(() => {
        globalThis.leave = sessionStorage.leave ?? "granted";
        const handle = FileSystemFileHandle.prototype;
        handle.queryPermission = async () => globalThis.leave;
        handle.requestPermission = async () => globalThis.leave = "granted";
        const { createWritable } = handle;
        handle.createWritable = function (...values) {
            if (globalThis.leave !== "granted") throw new DOMException("It is not allowed.", "NotAllowedError");
            return createWritable.apply(this, values);
        };
    })()`]);
    await choose(page, siteOf(page));
    await written(page, 2);
    await page.evaluate(() => sessionStorage.leave = "prompt");
    await page.reload();
    await visit(page, siteOf(page), quiz(6));
    await skip(page);
    await stored(page, 3);
    assert.equal(lines(await content(page)).length, 2);
    await page.evaluate(() => location.hash = "#/data");
    await activate(page, "button", "Allow it");
    assert.deepEqual((await written(page, 3)).sort(), (await records(page)).sort());
});

test("two tabs write one file without doubling or losing a record", async t => {
    const first = await begin(t);
    await choose(first, siteOf(first));
    await written(first, 2);
    const second = await first.context().newPage();
    await second.addInitScript(PICKERS);
    await visit(second, siteOf(first), quiz(7));
    await visit(first, siteOf(first), quiz(8));
    // A tab that is not seen draws once a second.
    for (let turn = 0; turn < 2; turn++) {
        for (const page of [first, second]) {
            await page.bringToFront();
            await skip(page);
        }
    }
    await stored(first, 7);
    const all = await records(first);
    assert.deepEqual((await written(first, all.length)).sort(), all.sort());
});

test("after all is deleted the file stays, and is written no more", async t => {
    const page = await begin(t);
    await choose(page, siteOf(page));
    const before = await written(page, 2);
    await activate(page, "button", "Delete everything");
    await activate(page, "button", "Delete it all");
    await visit(page, siteOf(page), quiz(9));
    await skip(page);
    await stored(page, 2);
    assert.deepEqual(lines(await content(page)), before);
});
