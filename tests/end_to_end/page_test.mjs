// The page's own layer, with the stand-in program: what is drawn, mirrored, pressed, typed, kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { activate, colourAt, open, outline, press, serveWith, settle } from "./browser.mjs";
import { serveSite, STAND_IN } from "./site.mjs";

serveWith({ program: STAND_IN });

const frames = page => page.evaluate(() => recite.frames);
const checked = (page, name) => page.getByRole("radio", { name }).getAttribute("aria-checked");

test("what is drawn is found by role and name", async t => {
    const page = await open(t);
    assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "A screen to try things with");
    assert.equal(await page.getByRole("radiogroup", { name: "Planets" }).getByRole("radio").count(), 3);
    assert.equal(await page.getByRole("textbox", { name: "Your answer" }).getAttribute("placeholder"), "type here");
    assert.equal(await page.getByRole("link", { name: "Elsewhere" }).getAttribute("href"), "#/elsewhere");
    assert.match(await outline(page), /^heading 1 "A screen to try things with"$/m);
});

test("a mouse presses what is drawn once", async t => {
    const page = await open(t);
    await press(page, "radio", "Earth");
    assert.equal(await checked(page, "Earth"), "true");
    assert.equal(await page.getByRole("status").textContent(), "Right");
    await page.getByRole("radio", { name: "Mars" }).click();
    await settle(page);
    assert.equal(await page.getByRole("status").textContent(), "Wrong");
});

test("a click without a pointer, as of a screen reader, presses once", async t => {
    const page = await open(t);
    await activate(page, "radio", "Earth");
    assert.equal(await checked(page, "Earth"), "true");
    await activate(page, "button", "Save");
    await page.getByText("Saved").waitFor();
    assert.match(await outline(page), /Saved/);
});

test("a click of a screen reader counts however soon it follows a mouse's press", async t => {
    const page = await open(t);
    const { x, y, width, height } = await page.getByRole("radio", { name: "Earth" }).boundingBox();
    await page.evaluate(() => document.addEventListener("click", () => {
        document.evaluate("//*[.='Mars'][@role='radio']", document).iterateNext()
            .dispatchEvent(new MouseEvent("click", { bubbles: true }));
    }, { once: true }));
    await page.mouse.click(x + width / 2, y + height / 2);
    await settle(page);
    assert.equal(await checked(page, "Mars"), "true");
});

test("what is said is read out, once for each change", async t => {
    const page = await open(t);
    await press(page, "radio", "Earth");
    assert.equal((await page.locator("#polite").textContent()).trim(), "Right");
    await press(page, "radio", "Venus");
    assert.equal((await page.locator("#polite").textContent()).trim(), "Wrong");
});

test("Tab walks through everything and out again, and what has the keyboard is drawn", async t => {
    const page = await open(t);
    const stops = [];
    for (let i = 0; i < 6; i++) {
        await page.keyboard.press("Tab");
        await settle(page);
        stops.push(await page.evaluate(() => document.activeElement.getAttribute("aria-label")
            ?? document.activeElement.textContent));
    }
    assert.deepEqual(stops.slice(0, 4), ["Venus", "Your answer", "Save", "Elsewhere"]);
    assert.ok(!["Venus", "Your answer", "Save", "Elsewhere"].includes(stops[4]), "Tab leaves the page");
});

test("what is typed reaches the program, and Enter and Escape do", async t => {
    const page = await open(t);
    await page.getByRole("textbox").click();
    await page.keyboard.type("Zürich 北京 1️⃣");
    await settle(page);
    assert.match(await outline(page), /textbox "Your answer" value "Zürich 北京 1️⃣"/);
    await page.keyboard.press("Enter");
    await settle(page);
    assert.match(await outline(page), /Submitted Zürich 北京/);
    await page.keyboard.press("Escape");
    await settle(page);
    assert.match(await outline(page), /Cancelled/);
});

test("no letter is lost, however fast they come and however slow the frames", async t => {
    const page = await open(t);
    const typed = "as fast as somebody can type";
    await page.getByRole("textbox").focus();
    await page.evaluate(async letters => {
        const frame = () => new Promise(done => requestAnimationFrame(done));
        for (const [at, letter] of [...letters].entries()) {
            document.activeElement.value += letter;
            document.activeElement.dispatchEvent(new InputEvent("input", { bubbles: true }));
            if (at % 3 === 2) await frame();  // three letters a frame
        }
    }, typed);
    assert.equal(await page.getByRole("textbox").inputValue(), typed);
    await settle(page);
    assert.match(await outline(page), new RegExp(`textbox "Your answer" value "${typed}"`));
});

test("a composition is the browser's until it is done", async t => {
    const page = await open(t);
    const session = await page.context().newCDPSession(page);
    await page.getByRole("textbox").focus();
    await session.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
    await settle(page);
    assert.equal(await page.getByRole("textbox").inputValue(), "にほ");
    await session.send("Input.insertText", { text: "日本" });
    await settle(page);
    assert.equal(await page.getByRole("textbox").inputValue(), "日本");
    assert.match(await outline(page), /value "日本"/);
});

test("text can be selected and copied as it is", async t => {
    const page = await open(t, { permissions: ["clipboard-read", "clipboard-write"] });
    const box = await page.getByRole("heading").boundingBox();
    await page.mouse.click(box.x + 30, box.y + box.height / 2, { clickCount: 3 });
    await page.keyboard.press("Control+c");
    assert.equal((await page.evaluate(() => navigator.clipboard.readText())).trim(), "A screen to try things with");
});

test("with nothing to do there are no frames and no timers for ten seconds", async t => {
    const page = await open(t);
    await press(page, "radio", "Earth");
    const before = await page.evaluate(() => [recite.frames, recite.timers]);
    await page.waitForTimeout(10000);
    assert.deepEqual(await page.evaluate(() => [recite.frames, recite.timers]), before);
});

test("a mouse that moves over nothing draws nothing", async t => {
    const page = await open(t);
    await page.mouse.move(600, 740);
    await settle(page);
    const before = await page.evaluate(() => recite.drawn);
    for (let x = 600; x < 640; x += 4) await page.mouse.move(x, 740);
    await settle(page);
    assert.equal(await page.evaluate(() => recite.drawn), before);
});

for (const dpr of [1, 1.25, 2]) {
    test(`the canvas has a pixel for each of the display's at ${dpr}`, async t => {
        const page = await open(t, { dpr });
        const size = await page.evaluate(() => [canvas.width, canvas.height]);
        assert.deepEqual(size, [Math.round(1120 * dpr), Math.round(760 * dpr)]);
        await press(page, "radio", "Earth");
        assert.equal(await checked(page, "Earth"), "true");
    });
}

test("another window size is drawn at once", async t => {
    const page = await open(t);
    await page.setViewportSize({ width: 500, height: 600 });
    await settle(page);
    assert.equal(await page.evaluate(() => canvas.width), 500);
    const box = await page.getByRole("button", { name: "Save" }).boundingBox();
    assert.ok(box.x + box.width <= 500);
});

test("a lost graphics device comes back as it was", async t => {
    const page = await open(t);
    const before = await page.screenshot();
    await page.evaluate(async () => {
        const device = document.getElementById("canvas").getContext("webgl2").getExtension("WEBGL_lose_context");
        device.loseContext();
        await new Promise(done => setTimeout(done, 100));
        device.restoreContext();
        await new Promise(done => setTimeout(done, 100));
    });
    await settle(page);
    assert.ok(before.equals(await page.screenshot()), "the picture is the same");
});

test("glyphs are drawn without reading pixels back", async t => {
    const noise = () => {
        CanvasRenderingContext2D.prototype.getImageData = () => { throw new Error("read back"); };
        HTMLCanvasElement.prototype.toDataURL = () => { throw new Error("read back"); };
    };
    const page = await open(t, { scripts: [noise] });
    assert.match(await outline(page), /A screen to try things with/);
});

test("light and dark follow the system while the page is open", async t => {
    const page = await open(t, { colorScheme: "dark" });
    const dark = await colourAt(page, 1100, 20);
    await page.emulateMedia({ colorScheme: "light" });
    await settle(page);
    const light = await colourAt(page, 1100, 20);
    assert.ok(Math.max(...dark) < 80 && Math.min(...light) > 180, `${dark} and ${light}`);
});

test("addresses go to the program, and back again", async t => {
    const page = await open(t, { route: "/one?seed=1" });
    assert.match(await outline(page), /Route \/one\?seed=1,/);
    await press(page, "link", "Elsewhere");
    assert.equal(await page.evaluate(() => location.hash), "#/elsewhere");
    await page.goBack();
    await settle(page);
    assert.match(await outline(page), /Route \/one\?seed=1,/);
});

test("what is kept is there after a reload, and another tab hears of it", async t => {
    const page = await open(t);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await settle(other);
    await press(page, "button", "Save");
    await page.getByText("Saved").waitFor();
    await settle(other);
    assert.match(await outline(other), /records 1/);
    await page.reload();
    await settle(page);
    assert.match(await outline(page), /records 1/);
});

test("a dropped file reaches the program", async t => {
    const page = await open(t);
    await page.evaluate(() => {
        const files = new DataTransfer();
        files.items.add(new File(["some text"], "article.txt"));
        dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
    });
    await page.getByText("File article.txt").waitFor();
});

test("without WebGL the mirror is the page", async t => {
    const refuse = () => {
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
            return kind === "webgl2" ? null : original.call(this, kind, ...rest);
        };
    };
    const page = await open(t, { scripts: [refuse] });
    await page.getByRole("radio", { name: "Earth" }).click();
    await settle(page);
    assert.equal(await page.getByRole("status").textContent(), "Right");
    await page.getByRole("textbox").fill("abc");
    await settle(page);
    assert.match(await outline(page), /value "abc"/);
});

test("in the learner's own colours the mirror is the page", async t => {
    const page = await open(t, { forcedColors: "active" });
    assert.equal(await page.locator("#canvas").isVisible(), false);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved").waitFor();
});

test("a host that gives .wasm a wrong type is good enough", async t => {
    const site = await serveSite({ program: STAND_IN, wasmType: "application/octet-stream" });
    t.after(site.close);
    const page = await open(t, { address: site.address, tolerant: true });
    assert.match(await outline(page), /A screen to try things with/);
});

test("the site works below a path", async t => {
    const site = await serveSite({ program: STAND_IN, under: "/some/where/" });
    t.after(site.close);
    const page = await open(t, { address: site.address });
    assert.match(await outline(page), /A screen to try things with/);
    assert.deepEqual(site.sent.filter(({ path }) => path.startsWith("..")), []);
});

test("a finger scrolls without pressing, and taps press", async t => {
    const page = await open(t, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 500 }, dpr: 2 });
    const session = await page.context().newCDPSession(page);
    const finger = (type, y) => session.send("Input.dispatchTouchEvent",
        { type, touchPoints: type === "touchEnd" ? [] : [{ x: 150, y }] });
    const { y } = await page.getByRole("radio", { name: "Mars" }).boundingBox();
    await finger("touchStart", y + 20);
    for (let way = 0; way < 60; way += 10) await finger("touchMove", y + 20 - way);
    await finger("touchEnd");
    await settle(page);
    assert.equal(await checked(page, "Mars"), "false");
    await page.getByRole("radio", { name: "Mars" }).tap();
    await settle(page);
    assert.equal(await checked(page, "Mars"), "true");
});

test("what a page tells of itself can be asked from the start", async t => {
    const page = await open(t, { waits: false, scripts: [`(() => {
        globalThis.asked = [];
        let recite;
        Object.defineProperty(globalThis, "recite", {
            get: () => recite,
            set(value) {
                recite = value;
                asked.push([recite.ready, recite.drawn, recite.frames, recite.outline()]);
            },
        });
    })()`] });
    await page.waitForFunction(() => globalThis.recite?.ready);
    assert.deepEqual(await page.evaluate(() => asked), [[false, 0, 0, ""]]);
});
