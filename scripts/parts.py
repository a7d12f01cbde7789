"""parts.py: cuts a compiled page in two: what runs until the first question is there, and the rest.

The first part is the whole module without what no first visit runs: of functions that never run only
an instruction is left that traps, and so of branches within those that run. The rest has what was
left out: the whole bodies of these functions, the late data (src/base/late.hpp), and all data that
the first part cannot come to (reach.py). web/parts.js puts the bodies back in, which gives the whole
module. A pointer to a function means the same in both, so the whole can go on with the memory of the
first part. Before it is cut, the module's functions are put in another order than the linker's
(order.py).

What runs early is found by running it: watched() makes a module that notes in its memory which of
its places ran, and rehearse.mjs opens it as the page would. A place is the begin of a function and
wherever a branch may lead or be passed by.
"""
import base64
import hashlib

import order
import reach
import wasm

STUB = b"\x03\x00\x00\x0b"  # a body of 3 bytes: no variables, unreachable, end
UNREACHABLE = b"\x00"
LEAST_BRANCH = 8  # bytes; a shorter one stays, whether it runs or not
LEAST_FUNCTION = 64  # bytes; of a shorter one that runs nothing is left out
LEAST_GAIN = 8  # bytes; a function that could lose less stays whole
PAGE = 65536
SPARE_PAGES = 256  # between the program's memory and the notes


def is_place(op, end, body):
    """Whether behind this instruction is a place of its own."""
    return op in (wasm.IF, wasm.ELSE, wasm.LOOP, wasm.BR_IF) or (op == wasm.END and end < len(body))


def with_notes(body, notes):
    """The function, noting at each of its places; `notes` gives the address for each in turn."""
    def note():
        return b"\x41" + wasm.signed(next(notes)) + b"\x41\x01\x3a\x00\x00"
    first, at = wasm.instructions_begin(body)
    out = [body[first:at], note()]
    for op, begin, end in wasm.instructions(body):
        out.append(body[begin:end])
        if is_place(op, end, body):
            out.append(note())
    return wasm.sized(b"".join(out))


def watched(module):
    """(A module that notes which of its places ran, where in its memory the notes are, how many.)"""
    all_sections = wasm.sections(module)
    memory = wasm.content_of(all_sections, wasm.MEMORY)
    has_most, (pages, at) = memory[1], wasm.read_number(memory, 2)
    notes_at = (pages + SPARE_PAGES) * PAGE
    last = iter(range(notes_at, 1 << 31))
    functions = [with_notes(body, last) for body in wasm.bodies(wasm.content_of(all_sections, wasm.CODE))]
    count = next(last) - notes_at
    more = pages + SPARE_PAGES + count // PAGE + 1
    most = wasm.number(max(more, wasm.read_number(memory, at)[0])) if has_most else b""
    wasm.put(all_sections, wasm.MEMORY, b"\x01" + bytes([has_most]) + wasm.number(more) + most)
    wasm.put(all_sections, wasm.CODE, wasm.listed(functions))
    return wasm.joined(all_sections), notes_at, count


def bits(text):
    """The bits in a text in base64, in order, as rehearse.mjs tells what ran."""
    return [byte >> bit & 1 == 1 for byte in base64.b64decode(text) for bit in range(8)]


def as_text(ran):
    """These bits as such a text."""
    out = bytearray(-(-len(ran) // 8))
    for at, one in enumerate(ran):
        out[at >> 3] |= one << (at & 7)
    return base64.b64encode(out).decode()


def pruned(body, ran):
    """The function without the branches that never ran; `ran` tells of each place in turn."""
    if not next(ran):
        for op, _, end in wasm.instructions(body):
            if is_place(op, end, body):
                next(ran)
        return STUB
    first, at = wasm.instructions_begin(body)
    out, depth = [body[first:at]], 0
    cold, cold_depth = None, 0  # where a branch that never ran begins, and how deep it lies
    for op, begin, end in wasm.instructions(body):
        if op in (wasm.ELSE, wasm.END):
            if cold is not None and depth == cold_depth:
                out.append(UNREACHABLE if begin - cold >= LEAST_BRANCH else body[cold:begin])
                cold = None
            depth -= op == wasm.END
        if cold is None:
            out.append(body[begin:end])
        depth += op in (wasm.BLOCK, wasm.LOOP, wasm.IF)
        if is_place(op, end, body) and not next(ran) and cold is None:
            cold, cold_depth = end, depth
    less = wasm.sized(b"".join(out))
    return less if len(less) <= len(body) - LEAST_GAIN and len(body) >= LEAST_FUNCTION else body


def in_small_order(module, ran):
    """(The module with its functions in the order in which its first part is small, `ran` for that.)"""
    all_sections = wasm.sections(module)
    functions = wasm.bodies(wasm.content_of(all_sections, wasm.CODE))
    ran = iter(ran)
    rans = [[next(ran)] + [next(ran) for op, _, end in wasm.instructions(body) if is_place(op, end, body)] for body in functions]
    kept = [pruned(body, iter(its)) for body, its in zip(functions, rans)]
    best = order.smallest(kept, STUB, wasm.imported_functions(all_sections))
    return order.in_order(module, best), [one for n in best for one in rans[n]]


def parted(pieces, stretches):
    """(The pieces of memory with zeros in these stretches, what lay there as pieces)."""
    kept, late = [], []
    for where, content in pieces:
        left = bytearray(content)
        for begin, end in stretches:
            low, high = (min(max(edge - where, 0), len(content)) for edge in (begin, end))
            if low < high:
                late.append((where + low, content[low:high]))
                left[low:high] = bytes(high - low)
        kept.append((where, bytes(left)))
    return kept, late


def told_late(all_sections):
    """The stretch of memory that the program calls late, as a list; empty, where it calls none so."""
    begin, end = wasm.told_by(all_sections, "page_late_begin"), wasm.told_by(all_sections, "page_late_end")
    return [] if begin is None or end is None else [(begin, end)]


def cut(module, ran, needs_late_data=False, linker_map=""):
    """(first part, rest): `ran` tells of each place in turn whether it ran in a first visit. With
    needs_late_data the data that are called late stay in the first part. Data stay, too, of which the
    linker's map does not tell."""
    all_sections = wasm.sections(module)
    functions = wasm.bodies(wasm.content_of(all_sections, wasm.CODE))
    ran = iter(ran)
    kept = [pruned(body, ran) for body in functions]
    pieces = wasm.segments(wasm.content_of(all_sections, wasm.DATA))
    stretches = [] if needs_late_data else told_late(all_sections)
    stretches += reach.unreached(linker_map, pieces, [body for body in kept if body is not STUB])
    first_pieces, late = parted(pieces, stretches)
    late_pieces = [wasm.number(where) + wasm.number(len(content)) + content for where, content in late]
    late_bodies, last = [], 0
    for n, (body, there) in enumerate(zip(functions, kept)):
        if there is not body:
            late_bodies.append(wasm.number(n - last) + body)
            last = n
    first = b"".join(content for _, content in first_pieces)
    mark = hashlib.sha256(b"".join([module, first, *kept])).digest()[:8]
    wasm.put(all_sections, wasm.CODE, wasm.listed(kept))
    wasm.put(all_sections, wasm.DATA, wasm.data_of(first_pieces))
    all_sections.append(wasm.custom(b"rest", mark))
    rest = mark + wasm.listed(late_pieces) + b"".join(late_bodies)
    return wasm.joined(all_sections), wasm.joined([wasm.custom(b"rest", rest)])
