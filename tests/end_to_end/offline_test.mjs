// The site without a network, and when it is renewed.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { open, outline, serveWith, settle } from "./browser.mjs";
import { serveSite, SITE, STAND_IN } from "./site.mjs";

serveWith({ program: STAND_IN });

async function kept(page) {
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
}

test("once seen, the site opens without a network", async t => {
    const site = await serveSite({ program: STAND_IN });
    const page = await open(t, { address: site.address, serviceWorkers: "allow", tolerant: true });
    await kept(page);
    await site.close();
    await page.reload();
    await settle(page);
    assert.match(await outline(page), /A screen to try things with/);
});

test("a new version is offered, and comes when it is wanted", async t => {
    const folder = await mkdtemp(join(tmpdir(), "recite-"));
    t.after(() => rm(folder, { recursive: true }));
    await cp(SITE, folder, { recursive: true });
    const site = await serveSite({ program: STAND_IN, folder });
    t.after(site.close);
    const page = await open(t, { address: site.address, serviceWorkers: "allow" });
    await kept(page);
    const worker = join(folder, "worker.js");
    await writeFile(worker, await readFile(worker, "utf8") + "// another version\n");
    await page.reload();
    await settle(page);
    await page.getByRole("button", { name: "Use it now" }).click();
    await page.waitForEvent("load");
    await settle(page);
    assert.equal(await page.getByRole("button", { name: "Use it now" }).isVisible(), false);
});
