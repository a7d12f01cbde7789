// The compiled program: its memory, its texts, and calls into it. Every text crosses as UTF-8;
// nobody keeps a view of the memory, since it may move with each call.

const decoder = new TextDecoder();
const encoder = new TextEncoder();
let program = null;
let stopped = false;

export function attach(exports) {
    program = exports;
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
    const all = pieces.map(piece => typeof piece === "string" ? encoder.encode(piece) : piece);
    const size = all.reduce((sum, piece) => sum + piece.length, 0);
    let at = program.page_transfer(size);
    const memory = bytes();
    for (const piece of all) {
        memory.set(piece, at);
        at += piece.length;
    }
    return all.map(piece => piece.length);
}

export function call(name, ...values) {
    return stopped ? 0 : program[name](...values);
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
    const length = program.page_outline();
    return text(program.page_transferred(), length);
}
