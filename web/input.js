// Pointer, wheel and keys. Listens on the whole stage, so that what lies over the canvas (texts to
// select, fields) does not keep the program from seeing the pointer.
import { call, flush, send } from "./program.js";
import { fling, stopFling } from "./inertia.js";

const SLOP = 8;  // CSS pixels that a finger may wander and still tap
const PRESSING_KEYS = new Set(["Enter", "NumpadEnter", "Space"]);
const TAKEN_KEYS = new Set([...PRESSING_KEYS, "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp",
    "PageDown", "Home", "End", "Slash", "Quote"]);

let touch = null;
let lastPress = -1e9;

// Whether this click is the end of a press that the canvas has seen too. One made without a pointer,
// by a screen reader or a script, counts no presses and is never the end of one, however soon it comes.
export function wasPressed(event) {
    return event.detail > 0 && event.timeStamp - lastPress < 100;
}

function modifiersOf(event) {
    return (event.ctrlKey ? 1 : 0) | (event.shiftKey ? 2 : 0) | (event.altKey ? 4 : 0) | (event.metaKey ? 8 : 0);
}

function isField(element) {
    return element.matches?.("input, textarea, select");
}

// The browser's own way with a link: a new tab, a new window, a download.
function isPointerForBrowser(event) {
    return event.button === 1 || (event.target.closest?.("a") && (event.ctrlKey || event.metaKey || event.shiftKey));
}

function buttonOf(event) {
    return event.button === 2 ? 1 : event.button === 1 ? 2 : 0;
}

function onDown(event, canvas) {
    stopFling();
    if (isPointerForBrowser(event)) return;
    if (event.pointerType === "touch") {
        call("page_pointer", event.clientX, event.clientY, 1);
        touch = { id: event.pointerId, startY: event.clientY, y: event.clientY, time: event.timeStamp, speed: 0, scrolls: false };
        return;
    }
    call("page_pointer", event.clientX, event.clientY, 0);
    if (event.target === canvas) canvas.setPointerCapture(event.pointerId);
    call("page_button", buttonOf(event), 1);
}

function onMove(event) {
    if (event.pointerType !== "touch") {
        call("page_pointer", event.clientX, event.clientY, 0);
        return;
    }
    if (!touch || event.pointerId !== touch.id) return;
    if (Math.abs(event.clientY - touch.startY) > SLOP) touch.scrolls = true;
    if (!touch.scrolls) return;
    const way = event.clientY - touch.y;
    touch.speed = 0.7 * way / Math.max(event.timeStamp - touch.time, 1) + 0.3 * touch.speed;
    touch.y = event.clientY;
    touch.time = event.timeStamp;
    call("page_wheel", 0, way);
}

// A finger presses only when it lifts, so that scrolling never presses.
function onUp(event) {
    lastPress = event.timeStamp;
    if (event.pointerType === "touch") {
        if (!touch || event.pointerId !== touch.id) return;
        const { scrolls, speed } = touch;
        touch = null;
        if (scrolls) {
            fling(speed);
        } else {
            call("page_button", 0, 1);
            call("page_button", 0, 0);
        }
    } else {
        if (isPointerForBrowser(event)) return;
        call("page_button", buttonOf(event), 0);
    }
    flush();
    if (event.pointerType === "touch") call("page_pointer_gone");
}

function onWheel(event) {
    if (event.ctrlKey) return;  // the browser's zoom
    if (event.target.matches?.("textarea")) return;
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? innerHeight : 1;
    call("page_wheel", -event.deltaX * unit, -event.deltaY * unit);
    event.preventDefault();
}

// Links out of the program stay the browser's; all else that Enter and Space do is the program's.
function isKeyForBrowser(event) {
    if (event.target.closest?.("#failure")) return true;
    return event.key === "Enter" && Boolean(event.target.closest?.("a:not([href^='#'])"));
}

function onKey(event, down) {
    if (event.isComposing || event.keyCode === 229 || event.key === "Tab") return;
    if (isField(event.target) || event.ctrlKey || event.metaKey) return;
    if (event.altKey && event.key !== "Alt") return;
    if (isKeyForBrowser(event)) return;
    const name = /^[a-z0-9]$/i.test(event.key) ? event.key : event.code || event.key;
    send(name);
    call("page_key", down ? 1 : 0, modifiersOf(event));
    if (TAKEN_KEYS.has(event.code)) event.preventDefault();
    if (!down) return;
    if (event.key.length === 1) {
        send(event.key);
        call("page_typed");
    }
    if (PRESSING_KEYS.has(event.code)) flush();
}

export function listen(stage, canvas) {
    stage.addEventListener("pointerdown", event => onDown(event, canvas));
    stage.addEventListener("pointermove", onMove);
    stage.addEventListener("pointerup", onUp);
    stage.addEventListener("pointercancel", () => {
        touch = null;
        call("page_button", 0, 0);
        call("page_pointer_gone");
    });
    stage.addEventListener("pointerleave", event => {
        if (event.pointerType === "mouse" && !event.buttons) call("page_pointer_gone");
    });
    canvas.addEventListener("contextmenu", event => event.preventDefault());
    stage.addEventListener("wheel", onWheel, { passive: false });
    document.addEventListener("keydown", event => onKey(event, true));
    document.addEventListener("keyup", event => onKey(event, false));
    addEventListener("focus", () => call("page_focus", 1));
    addEventListener("blur", () => call("page_focus", 0));
}
