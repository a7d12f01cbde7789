"""reach.py: which data a part of a program can come to.

Where each constant and variable lies the linker tells (its map). Code comes to a thing when it holds
a number that may be an address in it; and so does a thing that code comes to. A number that is no
address may look like one: that keeps a few bytes too many, and does no harm. An address may lie a
little beside what is meant, since a loop may count from before its first element: so a thing is kept
for an address near it, too, but for a text, which is read from its begin.
"""
import bisect
import re

import wasm

NEAR = 32  # bytes
LEAST = 8  # bytes; less than that is not worth coming later
LINE = re.compile(r"^\s*([0-9a-f]+)\s+[0-9a-f]+\s+([0-9a-f]+)\s+(\S.*):\(\.(?:ro)?data\b", re.M)
MERGED = "<internal>"  # where the linker has put texts together, one ends where the next begins


class Layout:
    """Where things lie in memory: (begin, end, whether it is a text) of each, in order, apart from
    one another."""

    def __init__(self, linker_map, pieces):
        self.pieces = pieces
        self.things = []
        for begin, size, origin in LINE.findall(linker_map):
            begin, end = int(begin, 16), int(begin, 16) + int(size, 16)
            self.things += self.texts(begin, end) if origin == MERGED else [(begin, end, False)] * (end > begin)
        self.things.sort()
        self.begins = [begin for begin, _, _ in self.things]

    def bytes_at(self, begin, end):
        """What lies there at the start; nothing but zeros where no piece says so."""
        out = bytearray(end - begin)
        for where, content in self.pieces:
            low, high = max(begin, where), min(end, where + len(content))
            if low < high:
                out[low - begin:high - begin] = content[low - where:high - where]
        return bytes(out)

    def texts(self, begin, end):
        """The texts in a stretch of memory, each up to its zero."""
        content, at = self.bytes_at(begin, end), 0
        while at < len(content):
            stop = content.find(0, at) + 1 or len(content)
            yield begin + at, begin + stop, True
            at = stop

    def near(self, address):
        """The numbers of the things that an address may mean."""
        first = bisect.bisect_right(self.begins, address - NEAR)
        first -= first > 0 and self.things[first - 1][1] > address - NEAR
        last = bisect.bisect_right(self.begins, address + NEAR)
        at = self.at(address)
        return (n for n in range(first, last) if n == at or not self.things[n][2])

    def at(self, address):
        """The number of the thing there; none, where nothing is."""
        n = bisect.bisect_right(self.begins, address) - 1
        return n if n >= 0 and address < self.things[n][1] else None

    def addresses_in(self, n):
        """Every number in a thing that may be an address."""
        begin, end, _ = self.things[n]
        begin += -begin % 4
        content = self.bytes_at(begin, max(begin, end))
        return (int.from_bytes(content[at:at + 4], "little") for at in range(0, len(content) - 3, 4))


def numbers_in(body):
    """Every number in a function that may be an address."""
    for op, begin, _ in wasm.instructions(body):
        if op == wasm.I32_CONST:
            yield wasm.read_signed(body, begin + 1)[0]
        elif op in wasm.LOADS_AND_STORES:
            _, at = wasm.read_number(body, begin + 1)
            yield wasm.read_number(body, at)[0]


def reached(layout, functions):
    """The numbers of all things that these functions come to."""
    found = {n for body in functions for address in numbers_in(body) for n in layout.near(address)}
    waiting = list(found)
    while waiting:
        for address in layout.addresses_in(waiting.pop()):
            n = layout.at(address)
            if n is not None and n not in found:
                found.add(n)
                waiting.append(n)
    return found


def unreached(linker_map, pieces, functions):
    """(begin, end) of every stretch of the pieces of memory that these functions do not come to."""
    layout = Layout(linker_map, pieces)
    kept = reached(layout, functions)
    stretches = []
    for n, (begin, end, _) in enumerate(layout.things):
        if n in kept:
            continue
        if stretches and stretches[-1][1] == begin:
            begin = stretches.pop()[0]
        stretches.append((begin, end))
    return [(begin, end) for begin, end in stretches if end - begin >= LEAST]
