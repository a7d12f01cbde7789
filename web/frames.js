// One frame when asked for, one timer when asked for, nothing else. Counts both for the tests.
import { call } from "./program.js";

let frame = 0;
let timer = 0;
let beforeFirst = null;
let afterFrame = null;
export const counts = { frames: 0, timers: 0 };

export const frameImports = {
    web_ask_frame() {
        if (!frame) frame = requestAnimationFrame(run);
    },
    web_ask_wake(ms) {
        clearTimeout(timer);
        timer = ms < 0 ? 0 : setTimeout(wake, ms);
    },
    web_wall_clock: () => Date.now(),
    web_steady_clock: () => performance.now(),
    web_utc_offset: () => -new Date().getTimezoneOffset(),
    web_random_bits: () => crypto.getRandomValues(new Uint32Array(1))[0],
};

function run(now) {
    frame = 0;
    beforeFirst?.();
    beforeFirst = null;
    counts.frames++;
    call("page_frame", now);
    afterFrame?.();
}

// Calls back once, before the first frame.
export function beforeFrames(callback) {
    beforeFirst = callback;
}

// Calls back after each frame; null ends it.
export function onFrame(callback) {
    afterFrame = callback;
}

function wake() {
    timer = 0;
    counts.timers++;
    call("page_wake");
}

// A frame in this very task: a canvas that has been resized is empty until it is drawn on.
export function frameNow() {
    if (frame) cancelAnimationFrame(frame);
    run(performance.now());
}
