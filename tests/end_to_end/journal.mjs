// The journal as the browser keeps it, and the ways that a learner adds to it.
import assert from "node:assert/strict";
import { activate, outline, settle } from "./browser.mjs";

// Questions on one fact each, so that an answer is one event.
export const quiz = seed => `/quiz/deepseek?seed=${seed}&count=40&recipes=choice,true-false`;
export const QUIZ = quiz(1);

// All records of the journal, as the browser has them.
export const records = page => page.evaluate(() => new Promise((done, fail) => {
    const request = indexedDB.open("recite");
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
        const all = request.result.transaction("journal").objectStore("journal").getAll();
        all.onsuccess = () => {
            request.result.close();
            done(all.result);
        };
    };
}));

export const idOf = record => JSON.parse(record).id.join("/");
export const answers = list => list.filter(record => JSON.parse(record).kind === "answered");

// Answers as the screen of progress counts them, over all days.
async function counted(page) {
    const text = await outline(page);
    const table = text.slice(text.indexOf('column_header "Answers"'));
    const cells = [...table.slice(0, table.indexOf("heading")).matchAll(/cell "(.*)"/g)].map(found => found[1]);
    return cells.reduce((sum, cell, index) => sum + (index % 2 ? Number(cell) : 0), 0);
}

// Until the screen of progress counts so many answers; packs and earlier records may be on their way.
export async function counts(page, wanted, message) {
    const begin = Date.now();
    while (await counted(page) !== wanted && Date.now() - begin < 15000) await page.waitForTimeout(100);
    assert.equal(await counted(page), wanted, message);
}

export function allDifferent(list) {
    const ids = list.map(idOf);
    assert.equal(new Set(ids).size, ids.length, "no event is there twice");
    return ids;
}

// Each device's numbers run from 1 without a gap.
export function wholeNumbers(list) {
    const devices = new Map();
    for (const record of list) {
        const [device, number] = JSON.parse(record).id;
        devices.set(device, [...devices.get(device) ?? [], number]);
    }
    for (const [device, numbers] of devices) {
        numbers.sort((a, b) => a - b);
        assert.deepEqual(numbers, numbers.map((_, index) => index + 1), `the numbers of ${device}`);
    }
    return devices;
}

// Leaves the question at hand and goes on, which is an answer of its own.
export async function skip(page) {
    await activate(page, "button", "Skip");
    for (const name of ["Next", "See the result"]) {
        if (await page.getByRole("button", { name, exact: true }).count()) return activate(page, "button", name);
    }
    throw new Error("no way on from\n" + await outline(page));
}

export async function visit(page, site, route = QUIZ) {
    await page.goto(site + "#" + route);
    await settle(page);
}

export const stored = (page, count) => page.waitForFunction(async wanted => {
    const database = await new Promise(done => {
        const request = indexedDB.open("recite");
        request.onsuccess = () => done(request.result);
    });
    const found = await new Promise(done => {
        const request = database.transaction("journal").objectStore("journal").count();
        request.onsuccess = () => done(request.result);
    });
    database.close();
    return found >= wanted;
}, count, { polling: 50 });
