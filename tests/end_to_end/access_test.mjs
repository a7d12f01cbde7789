// What axe-core finds wrong with the mirror of each screen. Colours are drawn on the canvas, where
// it cannot see them; tests/ui/theme_test.cpp holds their contrast.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { open } from "./browser.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SCREENS = ["", "/quiz/deepseek?seed=1", "/quiz/planets?seed=1&recipes=order",
    "/quiz/planets?seed=1&recipes=match", "/quiz/planets?seed=1&recipes=cloze", "/facts/deepseek", "/sources/deepseek",
    "/read/deepseek", "/study", "/cards/deepseek", "/progress", "/settings", "/about", "/nowhere"];

for (const route of SCREENS) {
    test(`nothing is wrong with the roles and names at #${route}`, async t => {
        const page = await open(t, { route });
        await page.evaluate(axe);
        const found = await page.evaluate(() => globalThis.axe.run(document, {
            rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: false } },
        }));
        assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
    });
}
