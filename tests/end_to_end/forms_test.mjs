// Each way of answering, answered wrong and right: the first verdict tells what is right, Undo takes
// it back, and the second answer is just that.
import assert from "node:assert/strict";
import { test } from "node:test";
import { activate, open, outline, press, settle } from "./browser.mjs";

const ask = (t, recipe, more = {}) =>
    open(t, { route: `/quiz/planets?seed=4&count=3&recipes=${recipe}`, ...more });
const region = page => page.getByRole("region", { name: "Verdict" });
const plain = text => text.replaceAll("\n", " ").trim();

async function verdict(page) {
    return plain(await region(page).getByRole("heading", { level: 2 }).textContent());
}

// What the verdict says the answer is.
async function rightAnswer(page) {
    const told = region(page).getByText(/^Answer:/);
    return plain(await told.textContent()).replace(/^Answer: /, "");
}

async function check(page) {
    await press(page, "button", "Check");
    return verdict(page);
}

const undo = page => press(page, "button", "Undo");

// The options that are said to be right.
async function rightOptions(page, role) {
    return page.getByRole(role).evaluateAll(options => options
        .filter(option => /^Right/.test(option.getAttribute("aria-description") ?? ""))
        .map(option => option.textContent));
}

async function pickAll(page, role, names) {
    for (const option of await page.getByRole(role).all()) {
        const name = await option.textContent();
        const on = await option.getAttribute("aria-checked") === "true";
        if (names.includes(name) !== on) await press(page, role, name);
    }
}

for (const [recipe, role] of [["choice", "radio"], ["true-false", "radio"], ["select-all", "checkbox"]]) {
    test(`${recipe}: what was not picked is told, and picking it is right`, async t => {
        const page = await ask(t, recipe);
        const all = await page.getByRole(role).allTextContents();
        await pickAll(page, role, [all[0]]);
        const first = await check(page);
        const right = await rightOptions(page, role);
        assert.ok(right.length > 0, await outline(page));
        assert.equal(await page.getByRole(role).count(), all.length, "all options stay");
        const wrong = first.startsWith("Right") ? all.filter(name => !right.includes(name)).slice(0, 1) : right;
        await undo(page);
        await pickAll(page, role, wrong);
        const second = await check(page);
        assert.deepEqual([first, second].map(said => /^Right/.test(said)).sort(), [false, true], `${first} ${second}`);
    });
}

for (const recipe of ["typed", "number", "year"]) {
    test(`${recipe}: nonsense is wrong, and what the verdict tells is right`, async t => {
        const page = await ask(t, recipe);
        const field = page.getByRole("textbox");
        await field.fill(recipe === "typed" ? "qqqqqq" : "987654321");
        await field.press("Enter");
        await settle(page);
        assert.match(await verdict(page), /^Wrong/);
        const answer = await rightAnswer(page);
        await undo(page);
        await page.getByRole("textbox").fill(answer);
        await page.keyboard.press("Enter");
        await settle(page);
        assert.match(await verdict(page), /^Right/);
    });
}

test("a gap is filled by typing or from the words, wrong and right", async t => {
    const page = await ask(t, "cloze");
    const bank = page.getByRole("group", { name: "Words to choose from" });
    assert.match(await page.getByRole("heading", { level: 1 }).textContent(), /____/);
    for (let asked = 0; asked < 3; asked++) {
        const words = await bank.count() ? await bank.getByRole("button").allTextContents() : [];
        const fill = async word => {
            if (words.length) return press(page, "button", word);
            await page.getByRole("textbox").fill(word);
            await settle(page);
        };
        await fill(words[0] ?? "qqqqqq");
        const first = await check(page);
        const answer = first.startsWith("Right") ? words[0] : await rightAnswer(page);
        await undo(page);
        await fill(first.startsWith("Right") ? words[1] : answer);
        const second = await check(page);
        assert.deepEqual([first, second].map(said => /^Right/.test(said)).sort(), [false, true], `${first} ${second}`);
        await press(page, "button", asked < 2 ? "Next" : "See the result");
    }
});

test("rows are put in order by their arrows and by keys, wrong and right", async t => {
    const page = await ask(t, "order");
    const rows = async () => (await page.getByRole("list", { name: "Put in order" }).getByRole("button")
        .evaluateAll(all => all.map(one => one.textContent))).filter(name => name && !name.startsWith("Move "));
    await page.getByRole("button", { name: (await rows())[0], exact: true }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await settle(page);
    let said = await check(page);
    if (said.startsWith("Right")) {
        await undo(page);
        await press(page, "button", `Move down: ${(await rows())[0]}`);
        said = await check(page);
    }
    assert.doesNotMatch(said, /^Right/);
    const wanted = (await rightAnswer(page)).split("; ");
    await undo(page);
    for (let place = 0; place < wanted.length; place++) {
        while ((await rows()).indexOf(wanted[place]) > place) await press(page, "button", `Move up: ${wanted[place]}`);
    }
    assert.match(await check(page), /^Right/);
});

test("pairs are made by pressing, wrong and right", async t => {
    const page = await ask(t, "match");
    const left = page.getByRole("group", { name: "Pair each of these" });
    const right = page.getByRole("group", { name: "Partners" });
    const names = await left.getByRole("button").allTextContents();
    const partners = await right.getByRole("button").allTextContents();
    for (const name of partners.slice(0, names.length)) await press(page, "button", name);
    let said = await check(page);
    const items = await left.getByRole("listitem").evaluateAll(all => all.map(one => one.getAttribute("aria-description")));
    const key = items.map((words, at) => words.startsWith("The answer: ") ? words.slice(12) : partners[at]);
    await undo(page);
    const first = said;
    const again = first.startsWith("Right") ? [key[1], key[0], ...key.slice(2)] : key;
    for (const name of names) {  // whatever the draft holds is taken back
        const one = left.getByRole("button", { name, exact: true });
        if (/^Paired/.test(await one.getAttribute("aria-description"))) await press(page, "button", name);
    }
    for (let at = 0; at < names.length; at++) {
        await left.getByRole("button", { name: names[at], exact: true }).dispatchEvent("click");
        await settle(page);
        await right.getByRole("button", { name: again[at], exact: true }).dispatchEvent("click");
        await settle(page);
    }
    said = await check(page);
    assert.deepEqual([first, said].map(one => /^Right/.test(one)).sort(), [false, true], `${first} ${said}`);
});

test("a flashcard is turned over and judged, not yet and known", async t => {
    const page = await open(t, { route: "/cards/planets" });
    for (const judgement of ["Not yet", "Knew it"]) {
        const front = await page.getByRole("heading", { level: 1 }).textContent();
        await page.keyboard.press("Enter");
        await settle(page);
        assert.ok(await page.getByRole("heading", { level: 2 }).count() > 0, "the back is shown");
        assert.ok(await page.getByRole("link").count() > 0, "and what it rests on");
        await activate(page, "button", judgement);
        assert.notEqual(await page.getByRole("heading", { level: 1 }).textContent(), front);
    }
});

test("what one can tell is written, turned over and ticked", async t => {
    const page = await ask(t, "tell-all");
    await page.getByRole("textbox").fill("It is a planet.");
    await settle(page);
    await activate(page, "button", "Turn over");
    const points = page.getByRole("group", { name: "Tick what you said" }).getByRole("checkbox");
    assert.ok(await points.count() >= 3, await outline(page));
    await points.first().dispatchEvent("click");
    await settle(page);
    assert.equal(await points.first().getAttribute("aria-checked"), "true");
    const before = await page.title();
    await activate(page, "button", "Done");
    assert.notEqual(await page.title(), before);
});
