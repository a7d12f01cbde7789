// Each screen as one uses it: long lists, keys that scroll, what is opened and shut, large type.
import assert from "node:assert/strict";
import { test } from "node:test";
import { activate, open, outline, PHONE, press, settle } from "./browser.mjs";

const heading = page => page.getByRole("heading", { level: 1 }).textContent();
const rows = page => page.getByRole("list", { name: "Facts" }).getByRole("listitem");
const place = item => item.getAttribute("aria-posinset").then(Number);

async function keys(page, ...names) {
    for (const name of names) {
        await page.keyboard.press(name);
        await settle(page);
    }
}

for (const [where, more] of [["a desktop", {}], ["a phone", { viewport: PHONE, dpr: 2 }]]) {
    test(`of a long list only what is near is there, and keys go through it, on ${where}`, async t => {
        const page = await open(t, { route: "/facts/deepseek", ...more });
        const all = Number(await rows(page).first().getAttribute("aria-setsize"));
        assert.ok(all > 300, `${all} facts`);
        assert.ok(await rows(page).count() < 60, `${await rows(page).count()} are in the page`);
        assert.equal(await place(rows(page).first()), 1);
        await keys(page, "PageDown", "PageDown", "PageDown", "PageDown");
        assert.ok(await place(rows(page).first()) > 1, "PageDown goes on");
        await keys(page, "End", "End", "End");
        assert.equal(await place(rows(page).last()), all);
        await keys(page, "Home");
        assert.equal(await place(rows(page).first()), 1);
        const top = async () => (await rows(page).first().boundingBox()).y;
        const before = await top();
        await keys(page, "ArrowDown");
        assert.ok(await top() < before, "an arrow scrolls a little");
    });
}

test("a fact is found as it is typed, and tells what it rests on beside the list", async t => {
    const page = await open(t, { route: "/facts/planets" });
    const before = await rows(page).count();
    await page.getByRole("textbox", { name: "Search the facts" }).fill("jupiter");
    await settle(page);
    assert.ok(await rows(page).count() < before);
    await rows(page).first().getByRole("link").dispatchEvent("click");
    await settle(page);
    const fact = page.getByRole("region", { name: "Fact" });
    assert.ok(await fact.getByRole("link").count() > 0, await outline(page));
});

test("topics open behind their button and filter the list", async t => {
    const page = await open(t, { route: "/facts/planets" });
    const before = await rows(page).first().getAttribute("aria-setsize");
    await press(page, "button", "All topics");
    const topics = page.getByRole("radiogroup", { name: "Topic" }).getByRole("radio");
    const name = await topics.nth(1).textContent();
    await press(page, "radio", name);
    assert.notEqual(await rows(page).first().getAttribute("aria-setsize"), before);
    assert.equal(await page.getByRole("button", { name, exact: true }).count(), 1);
});

test("a citation leads to its sentence, in sight", async t => {
    const page = await open(t, { route: "/sources/deepseek/e/51" });
    const number = page.getByRole("main").getByText("51", { exact: true });
    const box = await number.boundingBox();
    assert.ok(box.y > 56 && box.y < 700, `it is at ${box.y}`);
    assert.equal(await page.getByRole("button", { name: "Open an article" }).count(), 1);
});

test("a dropped article is told of, and whether it is kept", async t => {
    const page = await open(t, { route: "/sources/deepseek" });
    await page.evaluate(() => {
        const files = new DataTransfer();
        files.items.add(new File(["Nothing rests on this. It is of no article."], "other.txt"));
        dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
    });
    await page.waitForFunction(() => /\S/.test(document.getElementById("polite").textContent
        + document.getElementById("urgent").textContent));
});

test("a first visit is still once it is drawn", async t => {
    for (const more of [{}, { viewport: PHONE, dpr: 2 }, { viewport: { width: 701, height: 601 }, dpr: 1.5 }]) {
        const page = await open(t, more);
        const before = await page.evaluate(() => recite.frames);
        await page.waitForTimeout(500);
        assert.equal(await page.evaluate(() => recite.frames), before);
    }
});

for (const route of ["", "/quiz/deepseek?seed=1", "/facts/deepseek", "/sources/deepseek", "/read/deepseek",
    "/cards/deepseek", "/quiz/deepseek", "/study", "/progress", "/about"]) {
    test(`at twice the text size everything is within a phone's width at #${route}`, async t => {
        const page = await open(t, { route: "/settings", viewport: PHONE, dpr: 2 });
        const largest = page.getByRole("radiogroup", { name: "Text size" }).getByRole("radio").last();
        await largest.dispatchEvent("click");
        await settle(page);
        await page.evaluate(address => { location.hash = address; }, route || "/");
        await settle(page);
        assert.ok(await heading(page));
        const wide = await page.locator("#mirror *").evaluateAll(elements => elements
            .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
            .map(element => element.outerHTML.slice(0, 120)));
        assert.deepEqual(wide, []);
    });
}

test("Enter starts, digits answer, Escape backs out: the keyboard leads everywhere", async t => {
    const page = await open(t);
    await keys(page, "Enter");
    assert.match(await page.title(), /^Question 1 of 5/);
    await keys(page, "Escape");
    if (!await page.getByRole("dialog").count()) await keys(page, "Escape");
    await activate(page, "button", "End and see the result");
    assert.match(await heading(page), /\d+ of \d+/);
    await keys(page, "Escape");
    assert.doesNotMatch(await page.title(), /^Question/);
});
