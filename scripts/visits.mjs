// visits.mjs: opens the page's program as a browser would, up to the first question and over all that a
// first visit may be. A visit is [where it begins, in what it differs from others]; a site is a folder
// with packs.json and the packs.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const MOST_FRAMES = 100;
const MUCH = 1 << 26;  // bytes; more than the program's memory at the beginning
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 15, 9);

// In which visits differ, each from the next in all of these.
const WINDOWS = [[1120, 760, 1], [390, 780, 3], [1920, 1080, 1], [820, 1180, 2], [1440, 900, 1.25], [360, 640, 2],
    [2560, 1300, 1.5], [800, 500, 1], [3840, 2000, 2]];
const PREFERENCES = ["", "dark", "coarse_pointer", "dark less_motion coarse_pointer", "more_contrast", "evicts", "installed"];
const LANGUAGES = ["en-GB", "de-CH", "zh-CN", ""];
const TEXT_SCALES = [1, 1, 1.25, 1, 1, 1, 1, 0.875];
const OFFSETS = [0, 60, -480, 330, 780];  // minutes east of UTC
const WIDTHS = [0.55, 0.5, 0.62];  // of a usual letter, in ems

// Everything the module imports, doing nothing, but for what a program must hear to go on.
function importsFor(module, visit) {
    const { memory } = visit;
    const text = (at, length) => decoder.decode(new Uint8Array(memory().buffer).slice(at, at + length));
    const own = {
        web_ask_frame: () => void (visit.frameAsked = true),
        web_wall_clock: () => visit.moment,
        web_utc_offset: () => visit.offset,
        web_steady_clock: () => visit.frames * 16,
        web_random_bits: () => (visit.random = Math.imul(visit.random, 1664525) + 1013904223 >>> 0),
        web_font_measure: (font, length, weight, pixels, out) =>
            new Float32Array(memory().buffer).set([pixels * 0.93, pixels * 0.24], out >> 2),
        web_glyph_measure(font, length, weight, pixels, code, out) {
            const narrow = "iljtf.,:;'| ".includes(String.fromCodePoint(code)) ? 0.5 : 1;
            const wide = code > 0x2e80 ? 1.8 : /[mwMWOQ@]/.test(String.fromCodePoint(code)) ? 1.5 : 1;
            const width = pixels * visit.width * narrow * wide;
            new Float32Array(memory().buffer).set([width, 0, -pixels, Math.ceil(width), Math.ceil(pixels), 0], out >> 2);
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

function frames(site, visit, program) {
    while (visit.frameAsked || visit.fetching.length) {
        for (const [address, token] of visit.fetching.splice(0)) {
            const columns = join(site, address.replace(/\.json$/, ".columns.txt"));
            const place = existsSync(columns) ? columns : join(site, address);
            const isThere = existsSync(place);
            visit.send(isThere ? readFileSync(place, "utf8") : `${address} is not there`);
            program.page_fetched(token, isThere ? 1 : 0);
        }
        visit.frameAsked = false;
        program.page_frame(++visit.frames * 16);
        if (visit.frames > MOST_FRAMES) {
            console.error(`visits.mjs: the page does not rest: ${JSON.stringify(visit)}`);
            return;
        }
    }
}

// The program after a visit of a site; `which` chooses in what it differs from others.
export function visited(module, site, [route, which], { withLateData = true } = {}) {
    const one = list => list[which % list.length];
    const size = one(WINDOWS);
    const visit = { route, size, frameAsked: false, frames: 0, random: which, textures: 0, fetching: [],
        moment: FIRST_DAY + which * 17.3 * DAY, offset: one(OFFSETS), width: one(WIDTHS), memory: () => program.memory };
    visit.send = words => {
        const bytes = encoder.encode(words);
        const at = program.page_transfer(bytes.length);
        new Uint8Array(program.memory.buffer).set(bytes, at);
    };
    const program = new WebAssembly.Instance(module, importsFor(module, visit)).exports;
    const [lateBegin, lateEnd] = [program.page_late_begin?.() ?? 0, program.page_late_end?.() ?? 0];
    if (!withLateData) new Uint8Array(program.memory.buffer).fill(0, lateBegin, lateEnd);
    program._initialize?.();
    program.page_open();
    visit.send(`${one(PREFERENCES)}|${one(TEXT_SCALES)}|${one(LANGUAGES)}`);
    program.page_preferences();
    program.page_resize(...size);
    if (which === 1) program.page_transfer(MUCH);
    visit.send(route);
    program.page_start(which % 7 ? 1 : 0);
    program.page_frame(0);
    frames(site, visit, program);
    program.page_resize(...size);
    program.page_frame(++visit.frames * 16);
    frames(site, visit, program);
    program.page_resize(size[0] - 40, size[1] - 60, size[2]);
    frames(site, visit, program);
    program.page_frames(1);
    return program;
}

// The memory of a module before it runs.
function atFirst(module) {
    const imports = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
    return Buffer.from(new WebAssembly.Instance(module, imports).exports.memory.buffer);
}

// Says of a visit of a site whether the first part of a program does what the whole does: it leaves the
// same in memory, but for the data that it came without and neither of the two has written to.
export function comparison(first, whole) {
    const [without, all] = [first, whole].map(atFirst);
    const late = [];
    for (let at = 0; at < without.length; ++at) {
        if (without[at] !== all[at]) late.push(at);
    }
    return (site, visit) => {
        const [left, wanted] = [first, whole].map(module => Buffer.from(visited(module, site, visit).memory.buffer));
        for (const at of late) {
            if (left[at] === without[at]) left[at] = all[at];
        }
        return left.equals(wanted);
    };
}

// A first visit begins at home or, by the link that the page shows before the program is there, with
// a question.
export function* firstVisits(site, { seeds }) {
    for (let which = 0; which < 2 * WINDOWS.length; ++which) yield ["", which];
    const { packs } = JSON.parse(readFileSync(join(site, "packs.json"), "utf8"));
    for (const { id } of packs) {
        for (let seed = 1; seed <= seeds; ++seed) yield [`/quiz/${id}?seed=${seed}`, seed];
    }
}
