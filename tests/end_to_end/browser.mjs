// One Chromium for a test file, a fresh page for each test, and the ways to act that a learner has.
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { serveSite } from "./site.mjs";

const ARGUMENTS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
export const DESKTOP = { width: 1120, height: 760 };
export const PHONE = { width: 390, height: 780 };

let browser = null;
let site = null;
let options = {};

// What the file's site is served with; see serveSite.
export function serveWith(chosen) {
    options = chosen;
}

before(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });
});

after(async () => {
    await browser?.close();
    await (await site)?.close();
});

// Until all of the program is there, it has drawn its first frame and the page has been still for two frames.
export async function settle(page) {
    await page.waitForFunction(() => globalThis.recite?.ready);
    await page.evaluate(async () => {
        for (let still = 0, last = -1; still < 3; ) {
            await new Promise(done => requestAnimationFrame(done));
            still = recite.frames === last ? still + 1 : 0;
            last = recite.frames;
        }
    });
}

// Until the browser passes the pointer on: it drops what comes before it has painted the page.
async function takesInput(page) {
    await page.evaluate(() => addEventListener("pointermove", () => { globalThis.seenPointer = true; }, true));
    for (let x = 1; !await page.evaluate(() => globalThis.seenPointer); x = 3 - x) await page.mouse.move(x, 1);
    await settle(page);
}

// Opens the site in a context of its own, closed when the test ends. `errors` collects what the
// page complains of; the test fails on any unless `tolerant`.
export async function open(test, { route = "", address, search = "", viewport = DESKTOP, dpr = 1, tolerant = false, waits = true, scripts = [], serviceWorkers = "block", ...more } = {}) {
    const context = await browser.newContext({ viewport, deviceScaleFactor: dpr, serviceWorkers, ...more });
    const page = await context.newPage();
    page.setDefaultTimeout(10000);
    const errors = [];
    page.on("pageerror", error => errors.push(String(error)));
    page.on("console", message => message.type() === "error" && errors.push(message.text()));
    for (const script of scripts) await page.addInitScript(script);
    test.after(async () => {
        await context.close();
        if (!tolerant && errors.length) throw new Error("the page complained: " + errors.join("\n"));
    });
    site ??= serveSite(options);
    await page.goto((address ?? (await site).address) + search + (route ? "#" + route : ""));
    if (waits) await settle(page);
    if (waits) await takesInput(page);
    return Object.assign(page, { errors });
}

export async function outline(page) {
    return page.evaluate(() => recite.outline());
}

// Turns the wheel until the thing is in the window; gives its middle.
export async function reveal(page, locator) {
    const { width, height } = page.viewportSize();
    for (let turns = 0; turns < 30; turns++) {
        const box = await locator.boundingBox();
        const over = box.y < 0 ? box.y - 100 : Math.max(0, box.y + box.height - height + 10);
        if (!over) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        await page.mouse.move(width / 2, height / 2);
        await page.mouse.wheel(0, over);
        await settle(page);
    }
    throw new Error("it cannot be scrolled to");
}

// A press where the thing is drawn, as by a mouse.
export async function press(page, role, name) {
    const { x, y } = await reveal(page, page.getByRole(role, { name, exact: true }));
    await page.mouse.click(x, y);
    await settle(page);
}

// A click as a screen reader does it, without a pointer.
export async function activate(page, role, name) {
    await page.getByRole(role, { name, exact: true }).dispatchEvent("click");
    await settle(page);
}

// The colour of the canvas at a CSS place, as [r, g, b] of what is on the screen.
export async function colourAt(page, x, y) {
    const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
    return page.evaluate(async data => {
        const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(1, 1).getContext("2d");
        canvas.drawImage(image, 0, 0);
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    }, picture.toString("base64"));
}
