// Brings the program and the page together.
import { attach, beginAgain, call, goOn, hold, isAttached, memory, outline, send, whenHeld } from "./program.js";
import { loadFirst, loadRest, loadWhole } from "./loading.js";
import { beforeFrames, counts, frameImports, frameNow, onFrame } from "./frames.js";
import { fontImports, warmUpFonts } from "./fonts.js";
import { forgetTextures, openRenderer, renderImports } from "./renderer.js";
import { listen } from "./input.js";
import { mirrorImports, openMirror } from "./mirror.js";
import { fetchEarly, fetchedEarly, fileImports, forgetFetches, isFetching, listenForFiles, whenAllThere } from "./files.js";
import { currentRoute, firstRoute, listenForRoutes, routeImports } from "./routes.js";
import { beginWithNothing, listenForTabs, openStorage, sendRecords, storageImports } from "./storage.js";
import { listenForSurroundings, sendPreferences, surroundingImports } from "./surroundings.js";
import { journalFileImports, openJournalFile } from "./journal_file.js";
import { keepForOffline } from "./offline.js";
import { fail, failureImports } from "./failure.js";
import { wasHere } from "./visit.js";

const CURSORS = ["default", "text", "move", "ns-resize", "ew-resize", "nesw-resize", "nwse-resize", "pointer",
    "wait", "progress", "not-allowed"];
const FIRST_ROUTE = /^\/?$|^\/quiz\//;
const canvas = document.getElementById("canvas");
let canDraw = "WebGL2RenderingContext" in globalThis;  // as far as is known

const env = {
    ...frameImports, ...fontImports, ...renderImports, ...mirrorImports, ...fileImports, ...routeImports,
    ...storageImports, ...journalFileImports, ...surroundingImports, ...failureImports,
    web_cursor(kind) {
        const cursor = CURSORS[kind] ?? "none";
        if (canvas.style.cursor !== cursor) canvas.style.cursor = cursor;
    },
    emscripten_notify_memory_growth() {},
};
const wasi_snapshot_preview1 = {
    proc_exit(code) {
        throw new Error(`The program ended (${code}).`);
    },
    fd_write: () => 8, fd_close: () => 8, fd_seek: () => 8, fd_read: () => 8,
};

// A canvas that is given a size makes all its pixels anew, be it the size that it has.
function fit([width, height]) {
    const size = { width: Math.max(width, 1), height: Math.max(height, 1) };
    for (const side in size) {
        if (canvas[side] !== size[side]) canvas[side] = size[side];
    }
}

function resize(size) {
    fit(size);
    call("page_resize", canvas.width, canvas.height, devicePixelRatio);
}

// The box in device pixels, where the browser knows it and it is not that of another scale.
function measure(entry) {
    const { width, height } = canvas.getBoundingClientRect();
    const wide = width * devicePixelRatio;
    const high = height * devicePixelRatio;
    const exact = entry?.devicePixelContentBoxSize?.[0];
    if (exact && Math.abs(exact.inlineSize - wide) <= 2 && Math.abs(exact.blockSize - high) <= 2) {
        return [exact.inlineSize, exact.blockSize];
    }
    return [Math.round(wide), Math.round(high)];
}

function watchSize() {
    const observer = new ResizeObserver(entries => {
        resize(measure(entries[entries.length - 1]));
        frameNow();
    });
    try {
        observer.observe(canvas, { box: "device-pixel-content-box" });
    } catch {
        observer.observe(canvas);
    }
    const watchDensity = () => matchMedia(`(resolution:${devicePixelRatio}dppx)`).addEventListener("change", () => {
        resize(measure());
        frameNow();
        watchDensity();
    }, { once: true });
    watchDensity();
}

// To make a device ready takes it a while, in which it is not to be waited for: so it is asked last.
function getReadyToDraw() {
    canDraw = openRenderer(canvas);
    if (!canDraw) sendPreferences(canDraw);
}

// The functions of the program, which has this memory or one of its own.
async function made({ module, late }, memory) {
    const { exports } = await WebAssembly.instantiate(module, { env: { ...env, memory }, wasi_snapshot_preview1 });
    const all = new Uint8Array(exports.memory.buffer);
    for (const { place, bytes } of late ?? []) all.set(bytes, place);
    return exports;
}

function start({ works, records, snapshot, small }) {
    call("_initialize");
    call("page_open");
    sendPreferences(canDraw);
    resize(measure());
    if (snapshot) {
        send(snapshot);
        call("page_snapshot");
    }
    sendRecords(records);
    for (const [key, value] of small) call("page_small", send(key, value)[0]);
    send(firstRoute());
    call("page_start", works ? 1 : 0);
}

// The whole program is there, and all of it works.
function settleDown({ file }) {
    globalThis.recite.ready = true;
    document.documentElement.dataset.ready = "";
    openJournalFile(file).catch(fail);
    setTimeout(keepForOffline, 2000);
}

// The whole program takes the place of its first part, between two of its calls.
async function bringRest(first, kept) {
    const whole = await loadWhole(first, { goesOn: true });
    if (goOn(await made(whole, memory()))) settleDown(kept);
}

// What the first part does is done for the learner's first visit, so it can be done once more.
async function startWhole(first, kept) {
    onFrame(null);
    const program = await made(await loadWhole(first, { goesOn: false }));
    forgetTextures();
    forgetFetches();
    beginAgain(program, () => start(kept));
    settleDown(kept);
}

// Once the first question is on the screen, the rest is brought. If it does not come, it is asked
// for again when the learner acts.
function bringRestLater(first, kept) {
    onFrame(() => {
        if (isFetching()) return;
        onFrame(null);
        bringRest(first, kept).catch(() => whenHeld(() => bringRest(first, kept).catch(fail)));
    });
}

// The first part is enough to show a first visitor the home or a question; all else needs the rest.
function isFirstVisit({ records, snapshot, small }) {
    return !snapshot && !records.length && !small.length && FIRST_ROUTE.test(currentRoute());
}

// What is kept, as far as that is known once the program is there: a first visitor does not wait for
// the storage.
async function knownOf(stored, program) {
    if (wasHere() || !FIRST_ROUTE.test(currentRoute())) return stored;
    return await Promise.race([stored, program.then(() => null)]) ?? beginWithNothing(stored);
}

async function begin() {
    const stored = openStorage();
    fetchEarly("packs.json");
    const pack = /^\/quiz\/([\w-]+)/.exec(currentRoute())?.[1];
    if (pack) fetchEarly(`quizzes/${pack}/facts.json`);
    stored.then(kept => void (isFirstVisit(kept) || loadRest()));
    const loading = loadFirst();
    fit(measure());  // and all else that can be done while the program is on its way
    warmUpFonts();
    const [first, kept] = await Promise.all([loading, knownOf(stored, loading), fetchedEarly()]);
    const wantsRest = first.mark && !isFirstVisit(kept);
    const comesInParts = first.mark && !wantsRest;
    if (comesInParts) {
        hold(() => startWhole(first, kept).catch(fail));
        bringRestLater(first, kept);
    }
    const program = await made(wantsRest ? await loadWhole(first, { goesOn: false }) : first);
    attach(program);
    openMirror(document.getElementById("mirror"));
    whenAllThere(frameNow);  // not when the screen is next refreshed
    beforeFrames(getReadyToDraw);
    start(kept);
    listenForTabs();
    listenForRoutes();
    listenForSurroundings();
    listenForFiles();
    listen(document.getElementById("stage"), canvas);
    watchSize();
    if (!comesInParts) settleDown(kept);
}

// For tests: whether all is there, how many frames ran and were drawn, how many timers fired, what is on the screen.
globalThis.recite = {
    ready: false,
    get frames() { return counts.frames; },
    get timers() { return counts.timers; },
    get drawn() { return isAttached() ? call("page_frames", 1) : 0; },
    outline,
};

begin().catch(fail);
