// What a finger has set going runs out by itself.
import { call } from "./program.js";

const KEEP = 0.998;      // of the speed, each millisecond
const STANDSTILL = 0.02; // CSS pixels a millisecond

let frame = 0;

export function stopFling() {
    cancelAnimationFrame(frame);
    frame = 0;
}

// `speed` is in CSS pixels a millisecond.
export function fling(speed) {
    let last = performance.now();
    const step = () => {
        const now = performance.now();
        const time = Math.min(now - last, 40);
        last = now;
        speed *= KEEP ** time;
        if (Math.abs(speed) < STANDSTILL) return;
        call("page_wheel", 0, speed * time);
        frame = requestAnimationFrame(step);
    };
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) step();
}
