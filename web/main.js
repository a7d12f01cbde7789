// Brings the program and the page together.
import { attach, call, outline, send } from "./program.js";
import { counts, frameImports, frameNow } from "./frames.js";
import { fontImports } from "./fonts.js";
import { openRenderer, renderImports } from "./renderer.js";
import { listen } from "./input.js";
import { mirrorImports, openMirror } from "./mirror.js";
import { fetchEarly, fileImports, listenForFiles } from "./files.js";
import { currentRoute, listenForRoutes, routeImports } from "./routes.js";
import { openStorage, storageImports } from "./storage.js";
import { listenForSurroundings, sendPreferences, surroundingImports } from "./surroundings.js";
import { keepForOffline } from "./offline.js";
import { fail, failureImports } from "./failure.js";

const CURSORS = ["default", "text", "move", "ns-resize", "ew-resize", "nesw-resize", "nwse-resize", "pointer",
    "wait", "progress", "not-allowed"];
const canvas = document.getElementById("canvas");

const env = {
    ...frameImports, ...fontImports, ...renderImports, ...mirrorImports, ...fileImports, ...routeImports,
    ...storageImports, ...surroundingImports, ...failureImports,
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

// Some hosts serve .wasm with a type that the browser does not compile while it loads.
async function compile() {
    const loading = fetch(document.getElementById("program").href);
    try {
        return await WebAssembly.compileStreaming(loading);
    } catch {
        const response = await fetch(document.getElementById("program").href);
        if (!response.ok) throw new Error(`The program is not there (${response.status}).`);
        return WebAssembly.compile(await response.arrayBuffer());
    }
}

function resize(width, height) {
    canvas.width = Math.max(width, 1);
    canvas.height = Math.max(height, 1);
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
        resize(...measure(entries[entries.length - 1]));
        frameNow();
    });
    try {
        observer.observe(canvas, { box: "device-pixel-content-box" });
    } catch {
        observer.observe(canvas);
    }
    const watchDensity = () => matchMedia(`(resolution:${devicePixelRatio}dppx)`).addEventListener("change", () => {
        resize(...measure());
        frameNow();
        watchDensity();
    }, { once: true });
    watchDensity();
}

async function begin() {
    const stored = openStorage();
    fetchEarly("packs.json");
    const pack = /^\/quiz\/([\w-]+)/.exec(currentRoute())?.[1];
    if (pack) fetchEarly(`quizzes/${pack}/facts.json`);
    const module = await compile();
    const { exports } = await WebAssembly.instantiate(module, { env, wasi_snapshot_preview1 });
    attach(exports);
    exports._initialize?.();
    openMirror(document.getElementById("mirror"));
    call("page_open");
    sendPreferences(openRenderer(canvas));
    resize(...measure());
    const { works, records, small } = await stored;
    for (const record of records) {
        send(record);
        call("page_record");
    }
    for (const [key, value] of small) call("page_small", send(key, value)[0]);
    send(currentRoute());
    call("page_start", works ? 1 : 0);
    listenForRoutes();
    listenForSurroundings();
    listenForFiles();
    listen(document.getElementById("stage"), canvas);
    watchSize();
    globalThis.recite.ready = true;
    document.documentElement.dataset.ready = "";
    setTimeout(keepForOffline, 2000);
}

// For tests: how many frames ran and were drawn, how many timers fired, what is on the screen.
globalThis.recite = {
    ready: false,
    get frames() { return counts.frames; },
    get timers() { return counts.timers; },
    get drawn() { return call("page_frames", 1); },
    outline,
};

begin().catch(fail);
