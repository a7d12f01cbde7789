// rehearse.mjs MODULE SITE: opens the page's program as a browser would, up to the first question
// and over all that a first visit may be, and prints as JSON which functions ran, by their numbers,
// and whether any visit needs the late data (src/base/late.hpp).
// MODULE is one made by parts.watched(); SITE has packs.json and the packs.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [moduleFile, site] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(moduleFile));
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const WINDOWS = [[1120, 760, 1], [390, 780, 3], [1440, 900, 1]];
const PREFERENCES = ["", "dark less_motion coarse_pointer"];
const SEEDS = 20;
const MOST_FRAMES = 100;
const MOMENT = Date.UTC(2026, 0, 15, 9);

// Everything the module imports, doing nothing, but for what a program must hear to go on.
function importsFor(visit) {
    const { memory } = visit;
    const text = (at, length) => decoder.decode(new Uint8Array(memory().buffer).slice(at, at + length));
    const own = {
        web_ask_frame: () => void (visit.frameAsked = true),
        web_wall_clock: () => MOMENT,
        web_steady_clock: () => visit.frames * 16,
        web_random_bits: () => (visit.random = Math.imul(visit.random, 1664525) + 1013904223 >>> 0),
        web_font_measure: (font, length, weight, pixels, out) =>
            new Float32Array(memory().buffer).set([pixels * 0.93, pixels * 0.24], out >> 2),
        web_glyph_measure(font, length, weight, pixels, code, out) {
            new Float32Array(memory().buffer).set([pixels * 0.55, 0, -pixels, pixels * 0.5, pixels, 0], out >> 2);
            return code === 32 ? 0 : 1;
        },
        web_shape: (at, length) => visit.send(text(at, length)),
        web_texture_create: () => ++visit.textures,
        web_fetch: (at, length, token) => visit.fetching.push([text(at, length), token]),
        web_failed(at, length) {
            throw new Error(text(at, length));
        },
    };
    const all = {};
    for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
        if (kind === "function") (all[from] ??= {})[name] = own[name] ?? (() => 0);
    }
    return all;
}

// The program after such a visit.
function open({ route, preferences = "", size = WINDOWS[0], seed = 1 }, { withLateData }) {
    const visit = { frameAsked: false, frames: 0, random: seed, textures: 0, fetching: [], memory: () => program.memory };
    visit.send = words => {
        const bytes = encoder.encode(words);
        const at = program.page_transfer(bytes.length);
        new Uint8Array(program.memory.buffer).set(bytes, at);
    };
    const program = new WebAssembly.Instance(module, importsFor(visit)).exports;
    const [lateBegin, lateEnd] = [program.page_late_begin?.() ?? 0, program.page_late_end?.() ?? 0];
    if (!withLateData) new Uint8Array(program.memory.buffer).fill(0, lateBegin, lateEnd);
    program._initialize?.();
    program.page_open();
    visit.send(`${preferences}|1|en-GB`);
    program.page_preferences();
    program.page_resize(...size);
    visit.send(route);
    program.page_start(1);
    while (visit.frameAsked || visit.fetching.length) {
        for (const [address, token] of visit.fetching.splice(0)) {
            visit.send(readFileSync(join(site, address), "utf8"));
            program.page_fetched(token, 1);
        }
        visit.frameAsked = false;
        program.page_frame(++visit.frames * 16);
        if (visit.frames > MOST_FRAMES) throw new Error(`The page never rests: ${route} in ${size.join(" x ")}`);
    }
    return program;
}

// A first visit begins at home or, by the link that the page shows before the program is there, with
// a question.
function* visits() {
    for (const size of WINDOWS) yield { route: "", size };
    const { packs } = JSON.parse(readFileSync(join(site, "packs.json"), "utf8"));
    for (const { id } of packs) {
        for (let seed = 1; seed <= SEEDS; ++seed) {
            const [size, preferences] = [WINDOWS[seed % WINDOWS.length], PREFERENCES[seed % PREFERENCES.length]];
            yield { route: `/quiz/${id}?seed=${seed}`, seed, size, preferences };
        }
    }
}

const ran = new Set();
let needsLateData = false;

function rehearse(visit) {
    if (!needsLateData) {
        try {
            return open(visit, { withLateData: false });
        } catch (error) {
            if (!(error instanceof WebAssembly.RuntimeError)) throw error;
            needsLateData = true;
        }
    }
    return open(visit, { withLateData: true });
}

for (const visit of visits()) {
    for (const [name, one] of Object.entries(rehearse(visit))) {
        if (name.startsWith("ran") && one.value) ran.add(Number(name.slice(3)));
    }
}
console.log(JSON.stringify({ early: [...ran].sort((a, b) => a - b), needs_late_data: needsLateData }));
