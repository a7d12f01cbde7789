// Progress taken along: saved as one file, opened in another browser, merged, deleted.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { activate, open, outline, press, reveal, settle } from "./browser.mjs";

// Answers three questions somehow, so that there is something to keep.
async function answerSome(page) {
    for (let asked = 0; asked < 3; asked++) {
        await press(page, "button", "Skip");
        await press(page, "button", "Next");
    }
    await page.getByText("Saved.").first().waitFor();
}

async function go(page, route) {
    await page.evaluate(address => { location.hash = address; }, route);
    await settle(page);
}

// Presses what saves a file; gives its name and text.
async function saved(page, name) {
    const { x, y } = await reveal(page, page.getByRole("button", { name, exact: true }));
    const [download] = await Promise.all([page.waitForEvent("download"), page.mouse.click(x, y)]);
    await settle(page);
    const notice = page.getByRole("button", { name: "Close", exact: true });
    if (await notice.count()) await activate(page, "button", "Close");
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

async function openFile(page, name, text) {
    const { x, y } = await reveal(page, page.getByRole("button", { name: "Open a file", exact: true }));
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.mouse.click(x, y)]);
    await chooser.setFiles({ name, mimeType: "application/x-ndjson", buffer: Buffer.from(text) });
    await settle(page);
}

test("progress is saved as one file and comes back in another browser, once", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1&count=5" });
    await answerSome(page);
    await go(page, "#/data");
    const file = await saved(page, "Take to another device");
    assert.match(file.name, /^recite-progress-\d{4}-\d\d-\d\d\.jsonl$/);
    const lines = file.text.trim().split("\n");
    assert.ok(lines.length >= 4, `${lines.length} lines`);
    for (const line of lines) assert.ok(JSON.parse(line).sum, line);
    assert.match(await outline(page), /Last saved as a file today/);

    const other = await open(t, { route: "/data" });
    other.on("filechooser", () => {});  // asked for just before a press it may come too late, so it is from here on
    assert.match(await outline(other), /There is nothing to save yet/);
    await openFile(other, file.name, file.text);
    assert.match(await outline(other), new RegExp(`${lines.length} events taken in`));
    await openFile(other, file.name, file.text);
    assert.match(await outline(other), /0 events taken in/);
    await other.reload();
    await settle(other);
    assert.match(await outline(other), /answers?, not saved as a file yet|answers? since/);
});

test("answers come as a table, reviews for Anki, and a reminder for the calendar at a time of choice", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1&count=5" });
    await answerSome(page);
    await go(page, "#/data");
    const table = await saved(page, "Every answer as a table");
    assert.match(table.name, /\.csv$/);
    assert.ok(table.text.trim().split("\r\n").length >= 4);
    assert.match((await saved(page, "Reviews for Anki")).text, /^id,cid,usn,ease/);
    await page.getByRole("textbox", { name: "At" }).fill("7 in the morning");
    await settle(page);
    assert.ok(await page.getByRole("button", { name: "Save for my calendar" }).isDisabled());
    await page.getByRole("textbox", { name: "At" }).fill("06:15");
    await settle(page);
    const calendar = await saved(page, "Save for my calendar");
    assert.match(calendar.text, /BEGIN:VEVENT[^]*T061500[^]*RRULE:FREQ=DAILY/);
});

test("delete everything says what goes, asks, and leaves nothing behind", async t => {
    const page = await open(t, { route: "/quiz/deepseek?seed=1&count=5" });
    await answerSome(page);
    await go(page, "#/data");
    await press(page, "button", "Delete everything");
    assert.match(await outline(page), /This deletes \d+ answers about \d+ cards?.* and all settings/);
    await press(page, "button", "Keep everything");
    assert.match(await outline(page), /\d+ answers, not saved/);
    await press(page, "button", "Delete everything");
    await press(page, "button", "Delete it all");
    assert.match(await outline(page), /Everything is deleted/);
    await page.reload();
    await settle(page);
    await page.getByRole("button", { name: "Try five questions" }).waitFor();
    await go(page, "#/data");
    assert.match(await outline(page), /There is nothing to save yet/);
});

test("the costs of each goal are worked out without holding up a frame", async t => {
    const page = await open(t, { route: "/settings" });
    await page.evaluate(() => {
        globalThis.turns = 0;
        const turn = () => {
            if (document.body.textContent.includes("What would each goal cost you")) return;
            turns += 1;
            requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
    });
    const before = await page.evaluate(() => turns);
    await activate(page, "button", "Show what each goal costs");
    await page.getByText("What would each goal cost you").first().waitFor({ timeout: 60000 });
    assert.equal(await page.getByRole("table").getByRole("row").count(), 11);
    // Counted, not timed: a busy machine has slow frames. Done in one go it leaves hardly one.
    const had = await page.evaluate(() => turns) - before;
    assert.ok(had >= 20, `frames had their turn meanwhile: ${had}`);
});
