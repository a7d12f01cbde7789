"""wasm.py: takes compiled modules apart and puts them together: numbers, sections, functions,
instructions. Knows nothing of what a module is for.
"""

CUSTOM, IMPORT, FUNCTION, MEMORY, EXPORT, START, ELEMENT, CODE, DATA, DATA_COUNT = 0, 2, 3, 5, 7, 8, 9, 10, 11, 12
OF_FUNCTION = 0  # an export
BLOCK, LOOP, IF, ELSE, END, BR_IF = 0x02, 0x03, 0x04, 0x05, 0x0B, 0x0D
I32_CONST = 0x41
NAMES_FUNCTION = {0x10, 0x12, 0xD2}  # two calls, and a reference
LOADS_AND_STORES = range(0x28, 0x3F)
MAGIC = b"\0asm\1\0\0\0"


def number(value):
    """An unsigned number as WebAssembly writes it."""
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes(out) + bytes([value])


def signed(value):
    """A signed number as WebAssembly writes it; not below 0."""
    out = bytearray()
    while value > 63:
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


def read_signed(data, at):
    """The signed number there, and where it ends."""
    begin = at
    value, at = read_number(data, at)
    bits = 7 * (at - begin)
    return value - (1 << bits) if value >> (bits - 1) & 1 else value, at


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


def content_of(all_sections, wanted):
    return next(content for kind, content in all_sections if kind == wanted)


def put(all_sections, wanted, content):
    """Changes the content of a section that is there."""
    next(section for section in all_sections if section[0] == wanted)[1] = content


def custom(name, content):
    return [CUSTOM, number(len(name)) + name + content]


def listed(things):
    return number(len(things)) + b"".join(things)


def numbers_of(content):
    """The numbers in a list of numbers."""
    count, at = read_number(content, 0)
    found = []
    for _ in range(count):
        value, at = read_number(content, at)
        found.append(value)
    return found


def bodies(code):
    """The functions of a code section, each with its size before it."""
    count, at = read_number(code, 0)
    found = []
    for _ in range(count):
        size, begin = read_number(code, at)
        found.append(code[at:begin + size])
        at = begin + size
    return found


def sized(body):
    return number(len(body)) + body


def instructions_begin(body):
    """Where the variables of a function begin, and where its instructions."""
    _, first = read_number(body, 0)
    groups, at = read_number(body, first)
    for _ in range(groups):
        _, at = read_number(body, at)
        at += 1
    return first, at


# How many numbers follow an instruction, where any do.
NUMBERS = {0x02: 1, 0x03: 1, 0x04: 1, 0x0C: 1, 0x0D: 1, 0x10: 1, 0x11: 2, 0x12: 1, 0x13: 2, 0x20: 1, 0x21: 1, 0x22: 1, 0x23: 1,
           0x24: 1, 0x25: 1, 0x26: 1, 0x3F: 1, 0x40: 1, 0x41: 1, 0x42: 1, 0xD0: 1, 0xD2: 1} | {op: 2 for op in LOADS_AND_STORES}
NUMBERS_OF_LONG = {8: 2, 9: 1, 10: 2, 11: 1, 12: 2, 13: 1, 14: 2, 15: 1, 16: 1, 17: 1} | {op: 0 for op in range(8)}
NONE = frozenset([0x00, 0x01, 0x05, 0x0B, 0x0F, 0x1A, 0x1B, 0xD1, *range(0x45, 0xC5)])


def end_of(body, at):
    """Where the instruction there ends."""
    op = body[at]
    at += 1
    if op in NONE:
        return at
    if op == 0x43:
        return at + 4
    if op == 0x44:
        return at + 8
    if op == 0x0E or op == 0x1C:  # lists: targets of a branch, types of a choice
        count, at = read_number(body, at)
        count += op == 0x0E
    elif op == 0xFC:
        op, at = read_number(body, at)
        count = NUMBERS_OF_LONG[op]
    else:
        count = NUMBERS[op]
    for _ in range(count):
        while body[at] > 127:
            at += 1
        at += 1
    return at


def instructions(body):
    """(what, begin, end) of each instruction of a function."""
    _, at = instructions_begin(body)
    while at < len(body):
        end = end_of(body, at)
        yield body[at], at, end
        at = end


def imported_functions(all_sections):
    """How many functions come from outside; they have the first numbers."""
    content = content_of(all_sections, IMPORT)
    count, at = read_number(content, 0)
    for _ in range(count):
        for _ in range(2):
            size, at = read_number(content, at)
            at += size
        if content[at] != 0:
            raise ValueError("the module imports something other than a function")
        _, at = read_number(content, at + 1)
    return count


def exported_functions(all_sections):
    """{name: number} of the functions that can be called from outside."""
    content, found = content_of(all_sections, EXPORT), {}
    count, at = read_number(content, 0)
    for _ in range(count):
        size, at = read_number(content, at)
        name, kind = content[at:at + size].decode(), content[at + size]
        place, at = read_number(content, at + size + 1)
        if kind == 0:
            found[name] = place
    return found


def told_by(all_sections, name):
    """The number that an exported function gives; none if there is no such function or it does more."""
    place = exported_functions(all_sections).get(name)
    if place is None:
        return None
    body = bodies(content_of(all_sections, CODE))[place - imported_functions(all_sections)]
    steps = list(instructions(body))
    if [op for op, _, _ in steps] != [I32_CONST, END]:
        return None
    return read_signed(body, steps[0][1] + 1)[0]


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


def data_of(pieces):
    """A data section of such pieces."""
    return listed([b"\x00\x41" + signed(where) + b"\x0b" + number(len(content)) + content for where, content in pieces])
