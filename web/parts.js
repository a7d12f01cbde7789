// The program comes in two parts: what runs until the first question is there, and the rest. In the
// first part all other functions and branches are left out; in the place of each is an instruction
// that traps. The rest has the data that may come later and the whole bodies of these functions. Put
// back in, they make the module that scripts/parts.py has cut.

const CUSTOM = 0;
const IMPORT = 2;
const MEMORY = 5;
const CODE = 10;
const DATA = 11;
const DATA_COUNT = 12;
const HEAD = 8;  // bytes before the first section
const NAME = "rest";
const MARK = 8;  // bytes that say which rest belongs to which first part
const MEMORY_IMPORT = [3, 101, 110, 118, 6, 109, 101, 109, 111, 114, 121, 2];  // "env", "memory", a memory

// The number written there, and where it ends.
function number(data, at) {
    for (let value = 0, shift = 0; ; shift += 7) {
        const byte = data[at++];
        value |= (byte & 127) << shift;
        if (byte < 128) return [value >>> 0, at];
    }
}

function written(value) {
    const out = [];
    for (; value > 127; value >>>= 7) out.push(value & 127 | 128);
    return Uint8Array.from([...out, value]);
}

// The sections of a module in order, [number, content].
export function* sections(module) {
    for (let at = HEAD; at < module.length; ) {
        const [size, begin] = number(module, at + 1);
        yield [module[at], module.subarray(begin, begin + size)];
        at = begin + size;
    }
}

// A list of things with one more behind it.
function longer(list, thing) {
    const [count, at] = number(list, 0);
    return [written(count + 1), list.subarray(at), thing];
}

// The code with the late bodies in their places; before each stands how many functions it is further
// on than the one before.
function filled(code, late) {
    const [count, begin] = number(code, 0);
    const pieces = [code.subarray(0, begin)];
    const whole = {};
    for (let from = 0, place = 0; from < late.length; ) {
        const [gap, body] = number(late, from);
        const [size, inside] = number(late, body);
        from = inside + size;
        place += gap;
        whole[place] = late.subarray(body, from);
    }
    for (let at = begin, place = 0; place < count; ++place) {
        const [size, inside] = number(code, at);
        pieces.push(whole[place] ?? code.subarray(at, inside + size));
        at = inside + size;
    }
    return pieces;
}

function sizeOf(pieces) {
    return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

// What is in the file of the rest of the module with this mark: the late bodies, and the late data
// with their places in the memory.
export function restIn(file, mark) {
    const [[kind, content]] = sections(file);
    if (kind !== CUSTOM) throw new Error("The rest of the program is not whole.");
    const rest = content.subarray(1 + NAME.length);
    if (mark.some((byte, at) => byte !== rest[at])) throw new Error("The rest of the program is of another version.");
    let [count, at] = number(rest, MARK);
    const data = [];
    for (; count > 0; --count) {
        const [place, afterPlace] = number(rest, at);
        const [size, begin] = number(rest, afterPlace);
        at = begin + size;
        data.push({ place, bytes: rest.subarray(begin, at) });
    }
    return { data, bodies: rest.subarray(at) };
}

// The whole module but for the late data. To go on with the memory of the first part, it takes a
// memory from outside and puts nothing into it.
export function joined(first, { bodies }, { goesOn }) {
    const limits = [...sections(first)].find(([kind]) => kind === MEMORY)[1].subarray(1);
    const pieces = [first.subarray(0, HEAD)];
    for (const [kind, content] of sections(first)) {
        if (kind === CUSTOM || (goesOn && [MEMORY, DATA, DATA_COUNT].includes(kind))) continue;
        let inside = [content];
        if (kind === CODE) inside = filled(content, bodies);
        if (kind === IMPORT && goesOn) inside = longer(content, Uint8Array.from([...MEMORY_IMPORT, ...limits]));
        pieces.push(Uint8Array.of(kind), written(sizeOf(inside)), ...inside);
    }
    const whole = new Uint8Array(sizeOf(pieces));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

// What says which rest belongs to this module; nothing, where it is whole.
export function markOf(module) {
    const [mark] = WebAssembly.Module.customSections(module, NAME);
    return mark && new Uint8Array(mark);
}
