// A whole quiz as a learner takes it, found by role: by mouse, by keyboard alone, without a canvas.
import assert from "node:assert/strict";
import { test } from "node:test";
import { activate, open, outline, PHONE, press, reveal, settle } from "./browser.mjs";

const VERDICT = /^(Right|Almost|Wrong)/;

const question = page => page.getByRole("heading", { level: 1 }).textContent();
const verdict = page => page.getByRole("region", { name: "Verdict" }).getByRole("heading", { level: 2 });

// What kind of answer the screen asks for.
async function kindOf(page) {
    for (const role of ["radio", "checkbox", "textbox"]) {
        if (await page.getByRole(role).count()) return role;
    }
    return "other";
}

// Answers somehow, by the mouse; what cannot be answered this way is skipped.
async function answerByMouse(page) {
    const kind = await kindOf(page);
    if (kind === "other") return press(page, "button", "Skip");
    if (kind === "textbox") {
        await page.getByRole("textbox").first().fill("2023");
        await settle(page);
    } else {
        const { x, y } = await reveal(page, page.getByRole(kind).first());
        await page.mouse.click(x, y);
        await settle(page);
    }
    await press(page, "button", "Check");
}

async function goOn(page) {
    for (const name of ["Next", "See the result"]) {
        if (await page.getByRole("button", { name, exact: true }).count()) return press(page, "button", name);
    }
    throw new Error("no way on from\n" + await outline(page));
}

test("an address opens straight on a question", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1" });
    assert.match(await question(page), /\S/);
    assert.match(await page.title(), /^Question 1 of \d+/);
});

test("the first visit leads to a question with one press", async t => {
    const page = await open(t);
    await press(page, "button", "Try five questions");
    await page.waitForFunction(() => /^Question 1 of 5/.test(document.title));
});

test("a quiz by mouse gives a verdict with citations for each answer, and a result", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1&count=5" });
    for (let asked = 0; asked < 20 && !/\d+ of \d+ right/.test(await question(page)); asked++) {
        await answerByMouse(page);
        assert.match(await verdict(page).textContent(), VERDICT);
        const cited = page.getByRole("region", { name: "Verdict" }).getByRole("link");
        assert.ok(await cited.count() > 0, "a verdict cites something");
        await goOn(page);
    }
    assert.match(await question(page), /\d+ of \d+/);
});

test("a quiz by keyboard alone", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=2&count=5" });
    const asked = new Set();
    for (let steps = 0; steps < 40 && !/\d+ of \d+ right/.test(await question(page)); steps++) {
        const now = await question(page);
        const before = await outline(page);
        asked.add(now);
        if (before.includes('region "Verdict"')) {
            await page.keyboard.press("Enter");
        } else if (await kindOf(page) === "textbox") {
            await page.getByRole("textbox").first().focus();
            await page.keyboard.type("100");
            await page.keyboard.press("Enter");
        } else {
            await page.keyboard.press("1");
            await settle(page);
            await page.keyboard.press("Enter");
        }
        await settle(page);
        if (await outline(page) === before) await activate(page, "button", "Skip");
    }
    assert.match(await question(page), /\d+ of \d+/);
    assert.ok(asked.size >= 5, `asked ${asked.size}`);
});

test("Escape asks before it ends a quiz", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1" });
    await page.keyboard.press("Escape");
    await settle(page);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await settle(page);
    assert.equal(await page.getByRole("dialog").count(), 0);
});

test("an unfinished quiz survives a reload", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1" });
    await answerByMouse(page);
    await goOn(page);
    const before = await question(page);
    await page.reload();
    await settle(page);
    await page.waitForFunction(() => /^Question/.test(document.title));
    assert.equal(await question(page), before);
});

test("the question before checking holds no answer in the page", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1" });
    assert.doesNotMatch(await page.content(), /data-(key|right|correct)/i);
});

test("a phone shows everything within its width", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1", viewport: PHONE, dpr: 2 });
    const wide = await page.locator("#mirror *").evaluateAll(elements => elements
        .map(element => element.getBoundingClientRect()).filter(box => box.right > innerWidth + 1).length);
    assert.equal(wide, 0);
});

test("a quiz is idle while it waits", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1" });
    const before = await page.evaluate(() => [recite.frames, recite.timers]);
    await page.waitForTimeout(3000);
    assert.deepEqual(await page.evaluate(() => [recite.frames, recite.timers]), before);
});

test("without a canvas the quiz works as a plain page", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1", search: "?plain" });
    const kind = await kindOf(page);
    if (kind === "textbox") await page.getByRole("textbox").first().fill("2023");
    else await page.getByRole(kind).first().click();
    await settle(page);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await settle(page);
    assert.match(await verdict(page).textContent(), VERDICT);
});
