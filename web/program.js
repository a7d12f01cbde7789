// The compiled program: its memory, its texts, and calls into it. Every text crosses as UTF-8;
// nobody keeps a view of the memory, since it may move with each call.

const decoder = new TextDecoder();
const encoder = new TextEncoder();
// What the program does until the first question is there. All else waits for the rest of it.
const EARLY = new Set(["_initialize", "page_open", "page_records", "page_small", "page_preferences", "page_resize", "page_start",
    "page_fetched", "page_frame", "page_frames"]);
// What is still so when the program has begun again; what was pressed is not.
const LASTING = new Set(["page_added_elsewhere", "page_file"]);

let program = null;
let stopped = false;
let sent = [];
let held = null;  // while the rest is not there: what waits for it, [what was sent, name, values]
let broken = false;  // the first part has met something that it lacks
let onMissing = null;
let onHeld = null;

export function attach(exports) {
    program = exports;
}

// Whether there is a program to be called yet.
export function isAttached() {
    return program !== null;
}

// From now on the learner's actions wait for the rest. Should the first part meet something that it
// lacks, it stops and `missing` is called.
export function hold(missing) {
    held = [];
    onMissing = missing;
}

// Calls back as soon as anything waits for the rest.
export function whenHeld(callback) {
    if (held.length) callback();
    else onHeld = callback;
}

// Goes on with the whole program, in the memory of the first part; gives whether that can be done.
export function goOn(exports) {
    if (broken) return false;
    program = exports;
    replay(() => true);
    return true;
}

// Begins again with the whole program; `start` does what begin does.
export function beginAgain(exports, start) {
    program = exports;
    broken = false;
    replay(name => LASTING.has(name), start);
}

function replay(wanted, start) {
    const waiting = held.filter(([, name]) => wanted(name));
    held = null;
    start?.();
    for (const [pieces, name, values] of waiting) {
        send(...pieces);
        call(name, ...values);
    }
}

function wait(name, values) {
    if (name === "page_pointer" && held.at(-1)?.[1] === name) held.pop();
    held.push([sent, name, values]);
    onHeld?.();
    onHeld = null;
}

// Does something that the first part may lack a function for.
function attempt(deed) {
    if (broken) return 0;
    try {
        return deed();
    } catch (error) {
        if (!held || !(error instanceof WebAssembly.RuntimeError)) throw error;
        broken = true;
        onMissing();
        return 0;
    }
}

export function memory() {
    return program.memory;
}

export function bytes() {
    return new Uint8Array(program.memory.buffer);
}

export function words() {
    return new Uint32Array(program.memory.buffer);
}

export function floats() {
    return new Float32Array(program.memory.buffer);
}

export function text(pointer, length) {
    return decoder.decode(bytes().slice(pointer, pointer + length));
}

export function copyOf(pointer, length) {
    return bytes().slice(pointer, pointer + length);
}

// Puts texts or byte arrays into the transfer buffer, one behind the other; gives their lengths.
export function send(...pieces) {
    sent = pieces.map(piece => typeof piece === "string" ? encoder.encode(piece) : piece);
    attempt(() => write(sent));
    return sent.map(piece => piece.length);
}

function write(pieces) {
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    let at = program.page_transfer(size);
    const memory = bytes();
    for (const piece of pieces) {
        memory.set(piece, at);
        at += piece.length;
    }
}

export function call(name, ...values) {
    if (stopped) return 0;
    if (!held || EARLY.has(name)) return attempt(() => program[name](...values));
    wait(name, values);
    return 0;
}

// After a fault nothing more is asked of the program.
export function stop() {
    stopped = true;
}

// Frames now, inside the learner's click or key, so that what needs one is allowed: the clipboard,
// a file dialog, a soft keyboard.
export function flush() {
    call("page_flush", performance.now());
}

export function outline() {
    if (broken || !program) return "";
    const length = program.page_outline();
    return text(program.page_transferred(), length);
}
