"""parts.py: cuts a compiled page in two: what runs until the first question is there, and the rest.

The first part is the whole module with the bodies of all other functions left out: each is one
instruction that traps. The rest is those bodies, in order, and the late data (src/base/late.hpp).
web/parts.js puts the bodies back in, which gives the module that was linked. Nothing is renumbered,
so a pointer to a function means the same in both, and the whole can go on with the memory of the
first part.

Which functions run early is found by running them: watched() makes a module that notes in globals
which of its functions ran, and rehearse.mjs opens it as the page would.
"""
import hashlib

STUB = b"\x03\x00\x00\x0b"  # a body of 3 bytes: no variables, unreachable, end
CUSTOM, IMPORT, GLOBAL, EXPORT, CODE, DATA, DATA_COUNT = 0, 2, 6, 7, 10, 11, 12
ORDER = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11]  # in which sections stand, by their numbers
MAGIC = b"\0asm\1\0\0\0"


def number(value):
    """An unsigned number as WebAssembly writes it."""
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes(out) + bytes([value])


def read_number(data, at):
    """The unsigned number there, and where it ends."""
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at


def sections(module):
    """Its sections in order: [number, content]."""
    found, at = [], len(MAGIC)
    while at < len(module):
        size, begin = read_number(module, at + 1)
        found.append([module[at], module[begin:begin + size]])
        at = begin + size
    return found


def joined(all_sections):
    return MAGIC + b"".join(bytes([kind]) + number(len(content)) + content for kind, content in all_sections)


def bodies(code):
    """The functions of a code section, each with its size before it."""
    count, at = read_number(code, 0)
    found = []
    for _ in range(count):
        size, begin = read_number(code, at)
        found.append(code[at:begin + size])
        at = begin + size
    return found


def content_of(all_sections, wanted):
    return next(content for kind, content in all_sections if kind == wanted)


def after_variables(body):
    """Where the instructions of a function begin."""
    _, at = read_number(body, 0)
    groups, at = read_number(body, at)
    for _ in range(groups):
        _, at = read_number(body, at)
        at += 1
    return at


def put(all_sections, kind, change):
    """Changes the content of a section; where there is none, it begins as an empty list."""
    for section in all_sections:
        if section[0] == kind:
            section[1] = change(section[1])
            return
    place = next((at for at, (other, _) in enumerate(all_sections)
                  if other in ORDER and ORDER.index(other) > ORDER.index(kind)), len(all_sections))
    all_sections.insert(place, [kind, change(b"\0")])


def longer(content, more):
    """A list of things with more things behind it."""
    count, at = read_number(content, 0)
    return number(count + len(more)) + content[at:] + b"".join(more)


def watched(module):
    """The module, with an exported global `ran<n>` for each function n, 1 once it has run."""
    all_sections = sections(module)
    globals_before = next((read_number(content, 0)[0] for kind, content in all_sections if kind == GLOBAL), 0)
    functions = bodies(content_of(all_sections, CODE))

    def note(n, body):
        _, begin = read_number(body, 0)
        at = after_variables(body)
        noting = b"\x41\x01\x24" + number(globals_before + n)
        fresh = body[begin:at] + noting + body[at:]
        return number(len(fresh)) + fresh

    noted = [note(n, body) for n, body in enumerate(functions)]
    names = [f"ran{n}".encode() for n in range(len(functions))]
    exports = [number(len(name)) + name + b"\x03" + number(globals_before + n) for n, name in enumerate(names)]
    put(all_sections, CODE, lambda _: number(len(noted)) + b"".join(noted))
    put(all_sections, GLOBAL, lambda content: longer(content, [b"\x7f\x01\x41\x00\x0b"] * len(functions)))
    put(all_sections, EXPORT, lambda content: longer(content, exports))
    return joined(all_sections)


def custom(name, content):
    return [CUSTOM, number(len(name)) + name + content]


def read_signed(data, at):
    """The signed number there, and where it ends."""
    begin = at
    value, at = read_number(data, at)
    bits = 7 * (at - begin)
    return value - (1 << bits) if value >> (bits - 1) & 1 else value, at


def imported_functions(all_sections):
    """How many functions come from outside; they have the first numbers."""
    count, at = read_number(content_of(all_sections, IMPORT), 0)
    content, functions = content_of(all_sections, IMPORT), 0
    for _ in range(count):
        for _ in range(2):
            size, at = read_number(content, at)
            at += size
        if content[at] != 0:
            raise ValueError("the module imports something other than a function")
        functions += 1
        _, at = read_number(content, at + 1)
    return functions


def exported_functions(all_sections):
    """{name: number} of the functions that can be called from outside."""
    content, found = content_of(all_sections, EXPORT), {}
    count, at = read_number(content, 0)
    for _ in range(count):
        size, at = read_number(content, at)
        name, kind = content[at:at + size].decode(), content[at + size]
        number_of, at = read_number(content, at + size + 1)
        if kind == 0:
            found[name] = number_of
    return found


def told_by(all_sections, name):
    """The number that an exported function gives, which does nothing else; none if there is none."""
    place = exported_functions(all_sections).get(name)
    if place is None:
        return None
    body = bodies(content_of(all_sections, CODE))[place - imported_functions(all_sections)]
    at = after_variables(body)
    value, end = read_signed(body, at + 1)
    if body[at] != 0x41 or body[end:] != b"\x0b":
        raise ValueError(f"{name} is more than a number")
    return value


def segments(data):
    """The pieces of memory in a data section: (where, bytes)."""
    count, at = read_number(data, 0)
    found = []
    for _ in range(count):
        if data[at:at + 2] != b"\x00\x41":
            raise ValueError("data that is not put at a fixed place")
        where, at = read_signed(data, at + 2)
        size, at = read_number(data, at + 1)
        found.append((where, data[at:at + size]))
        at += size
    return found


def signed(value):
    """A signed number as WebAssembly writes it; not below 0."""
    out = bytearray()
    while value > 63:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes(out) + bytes([value])


def without(data, begin, end):
    """(The data section without what lies from begin to end, what lies there)."""
    kept, late = [], bytearray(end - begin)
    for where, content in segments(data):
        low, high = max(where, begin), min(where + len(content), end)
        if low >= high:
            kept.append((where, content))
            continue
        late[low - begin:high - begin] = content[low - where:high - where]
        kept += [piece for piece in ((where, content[:low - where]), (high, content[high - where:])) if piece[1]]
    out = b"".join(b"\x00\x41" + signed(where) + b"\x0b" + number(len(content)) + content for where, content in kept)
    return number(len(kept)) + out, bytes(late)


def cut(module, early, needs_late_data=False):
    """(first part, rest): `early` has the numbers of the functions that the first part keeps. With
    needs_late_data the late data stay in it too."""
    all_sections = sections(module)
    functions = bodies(content_of(all_sections, CODE))
    kept = [body if n in early else STUB for n, body in enumerate(functions)]
    late_bodies = b"".join(body for body, there in zip(functions, kept) if there == STUB)
    begin, end = told_by(all_sections, "page_late_begin"), told_by(all_sections, "page_late_end")
    if begin is None or needs_late_data:
        begin = end = 0
    data, late_data = without(content_of(all_sections, DATA), begin, end)
    mark = hashlib.sha256(module).digest()[:8]
    put(all_sections, CODE, lambda _: number(len(kept)) + b"".join(kept))
    if late_data:
        put(all_sections, DATA, lambda _: data)
        if any(kind == DATA_COUNT for kind, _ in all_sections):
            put(all_sections, DATA_COUNT, lambda _: number(len(segments(data))))
    all_sections.append(custom(b"rest", mark))
    rest = mark + number(begin) + number(len(late_data)) + late_data + late_bodies
    return joined(all_sections), joined([custom(b"rest", rest)])
