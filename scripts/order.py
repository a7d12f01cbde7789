"""order.py: puts the functions of a module in an order in which it is small to send.

A call names its function by a number, and the lowest numbers take one byte: the functions that are
called most get these. Of the others each stands behind the one that it is most like, since what has
just been seen takes few bytes to say again; stubs, which are all the same, come last.
"""
import collections

import wasm

SHINGLE = 5  # bytes; how many functions share of these says how alike they are
MOST_SHARING = 200  # functions; what more of them share tells nothing of any
LOOKS_BACK = 3  # functions
ONE_BYTE = 128  # the first number that takes two


def named_functions(body):
    """(begin, end, number) of each place in a function that names a function."""
    for op, begin, end in wasm.instructions(body):
        if op in wasm.NAMES_FUNCTION:
            yield begin + 1, end, wasm.read_number(body, begin + 1)[0]


def alike(bodies, some):
    """These functions in an order in which each is like the ones before it; begins with the shortest."""
    shingles = {n: {bodies[n][at:at + SHINGLE] for at in range(len(bodies[n]) - SHINGLE + 1)} for n in some}
    sharing = collections.defaultdict(list)
    for n in some:
        for shingle in shingles[n]:
            sharing[shingle].append(n)
    sharing = {shingle: those for shingle, those in sharing.items() if 1 < len(those) <= MOST_SHARING}
    left = dict.fromkeys(sorted(some, key=lambda n: (len(bodies[n]), n)))
    out = []
    while left:
        shared = collections.Counter(n for last in out[-LOOKS_BACK:] for shingle in shingles[last]
                                     for n in sharing.get(shingle, ()) if n in left)
        nearest = max(shared, key=lambda n: (shared[n] / (len(bodies[out[-1]]) + len(bodies[n])), -n), default=None)
        out.append(next(iter(left)) if nearest is None else nearest)
        del left[out[-1]]
    return out


def smallest(bodies, stub, imported):
    """The numbers of these functions in the order that they had best stand in; before them stand
    that many imported ones."""
    live = [n for n, body in enumerate(bodies) if body != stub]
    calls = collections.Counter(number - imported for n in live for _, _, number in named_functions(bodies[n]))
    called = sorted(live, key=lambda n: (-calls[n], n))
    most = called[:max(ONE_BYTE - imported, 0)]
    stubs = [n for n, body in enumerate(bodies) if body == stub]
    return most + alike(bodies, called[len(most):]) + stubs


def rewritten(body, numbers):
    """The function with the new number for each that it names."""
    first, last = wasm.instructions_begin(body)[0], None
    out = []
    for begin, end, number in named_functions(body):
        out += [body[last or first:begin], wasm.number(numbers[number])]
        last = end
    return body if last is None else wasm.sized(b"".join(out) + body[last:])


def renumbered_elements(content, numbers):
    """The tables' content with the new number for each function in it."""
    count, at = wasm.read_number(content, 0)
    out = [content[:at]]
    for _ in range(count):
        if content[at] != 0:
            raise ValueError("a table of another kind than is filled with functions")
        begin, (_, at) = at, wasm.read_signed(content, at + 2)
        size, at = wasm.read_number(content, at + 1)
        out.append(content[begin:at])
        for _ in range(size):
            number, at = wasm.read_number(content, at)
            out.append(wasm.number(numbers[number]))
    return b"".join(out)


def renumbered_exports(content, numbers):
    count, at = wasm.read_number(content, 0)
    out = [content[:at]]
    for _ in range(count):
        size, begin = wasm.read_number(content, at)
        kind = content[begin + size]
        out.append(content[at:begin + size + 1])
        number, at = wasm.read_number(content, begin + size + 1)
        out.append(wasm.number(numbers[number] if kind == wasm.OF_FUNCTION else number))
    return b"".join(out)


def in_order(module, order):
    """The module with its functions in this order; it does the same."""
    all_sections = wasm.sections(module)
    imported = wasm.imported_functions(all_sections)
    numbers = list(range(imported)) + [0] * len(order)
    for new, old in enumerate(order):
        numbers[imported + old] = imported + new
    for section in all_sections:
        kind, content = section
        if kind == wasm.FUNCTION:
            types = wasm.numbers_of(content)
            section[1] = wasm.listed([wasm.number(types[old]) for old in order])
        elif kind == wasm.EXPORT:
            section[1] = renumbered_exports(content, numbers)
        elif kind == wasm.START:
            section[1] = wasm.number(numbers[wasm.read_number(content, 0)[0]])
        elif kind == wasm.ELEMENT:
            section[1] = renumbered_elements(content, numbers)
        elif kind == wasm.CODE:
            functions = wasm.bodies(content)
            section[1] = wasm.listed([rewritten(functions[old], numbers) for old in order])
    return wasm.joined(all_sections)
