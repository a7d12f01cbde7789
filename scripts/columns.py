#!/usr/bin/env python3
"""columns.py: a JSON text as columns, the form in which a site sends its packs.

All values that stand at one place (the `id` of every fact, say) stand together, a text that was there
before is a number, and no key stands twice: a fifth smaller when it is sent, and nothing to parse.
src/json/columns.hpp says what stands where. What cannot be told so stays JSON.

    columns.py FILE.json OUT.txt
"""
import decimal
import json
import pathlib
import sys

MARK = "columns 1\n"
ENDING = ".columns.txt"  # of a file's name, in the place of ".json"; hosts send texts compressed
NULL, FALSE, TRUE, NUMBER, TEXT, LIST, MAP, OBJECT, ONE_OF = range(9)
RAW = 64  # in the place of an exponent: the number itself follows
DEEPEST = 200
MOST_VALUES = 4096, 8  # so many, and so many more for each byte of the file


class NotInColumns(Exception):
    """This JSON has to stay as it is."""


def digits(number):
    """A whole number from 0 on in groups of six bits, all but the last one with a bit more: letters of ASCII."""
    out = bytearray()
    while number > 63:
        out.append(number & 63 | 64)
        number >>= 6
    out.append(number)
    return bytes(out)


def folded(number):
    """0, -1, 1, -2 ... as 0, 1, 2, 3 ..."""
    return 2 * number if number >= 0 else -2 * number - 1


def told(number):
    """A JSON number: its digits and a power of ten."""
    value = float(number)
    if value in (float("inf"), float("-inf")):
        raise NotInColumns("a number is too large")
    if value == 0:
        if str(value) != "0.0":
            raise NotInColumns("minus zero")
        return digits(0) + digits(0)
    sign, places, exponent = decimal.Decimal(repr(value)).normalize().as_tuple()
    mantissa = int("".join(map(str, places)))
    if abs(exponent) > 22 or mantissa >= 2 ** 53:
        return digits(RAW) + repr(value).encode() + b"\0"
    return digits(folded(exponent)) + digits(folded(-mantissa if sign else mantissa))


def kind_of(value):
    if value is None:
        return NULL
    if isinstance(value, bool):
        return TRUE if value else FALSE
    if isinstance(value, (int, float)):
        return NUMBER
    return {str: TEXT, list: LIST, dict: OBJECT}[type(value)]


def is_map(objects):
    """Whether keys are names of things of one kind, not of what a thing has."""
    inside = {kind_of(value) for one in objects for value in one.values()}
    return len(inside) == 1 and inside <= {LIST, OBJECT} and max(map(len, objects)) > 2


class Place:
    """Where values stand that are alike: what they are, and their columns."""

    def __init__(self, places, values, depth=0):
        if depth > DEEPEST:
            raise NotInColumns("values stand too deep in one another")
        self.small, self.texts, self.last = bytearray(), bytearray(), 0
        self.parts, self.keys, self.shapes = [], [], []
        places.append(self)
        kinds = sorted({kind_of(value) for value in values})
        self.kind = kinds[0] if len(kinds) == 1 else ONE_OF

        def part(inside):
            self.parts.append(Place(places, inside, depth + 1))
        if self.kind == ONE_OF:
            self.kinds = kinds
            for kind in kinds:
                part([value for value in values if kind_of(value) == kind])
        elif self.kind == LIST:
            part([item for value in values for item in value])
        elif self.kind == OBJECT and is_map(values):
            self.kind = MAP
            part([item for value in values for item in value.values()])
        elif self.kind == OBJECT:
            self.keys = list(dict.fromkeys(key for value in values for key in value))
            self.shapes = list(dict.fromkeys(tuple(value) for value in values))
            for key in self.keys:
                part([value[key] for value in values if key in value])

    def described(self, numbers):
        out = digits(self.kind) + digits(len(self.small)) + digits(len(self.texts)) + digits(len(self.parts))
        out += b"".join(digits(numbers[id(part)]) for part in self.parts)
        if self.kind == OBJECT:
            out += digits(len(self.shapes))
            for shape in self.shapes:
                out += digits(len(shape)) + b"".join(digits(self.keys.index(key)) for key in shape)
        return out


class Writer:
    def __init__(self, document):
        self.places, self.known, self.count = [], {}, 0
        root = Place(self.places, [document])
        for place in self.places:
            for key in place.keys:
                self.text(place, key)
        self.value(root, document)

    def text(self, place, text):
        known = self.known.get(text)
        if known is None:
            if "\0" in text:
                raise NotInColumns("a text holds a zero byte")
            known = self.known[text] = len(self.known)
            place.small += digits(0)
            place.texts += text.encode() + b"\0"
        else:
            place.small += digits(1 + folded(known - place.last))
        place.last = known

    def value(self, place, value):
        kind = kind_of(value)
        self.count += place.kind != ONE_OF
        if place.kind == ONE_OF:
            which = place.kinds.index(kind)
            place.small += digits(which)
            self.value(place.parts[which], value)
        elif kind == NUMBER:
            place.small += told(value)
        elif kind == TEXT:
            self.text(place, value)
        elif kind == LIST:
            place.small += digits(len(value))
            for item in value:
                self.value(place.parts[0], item)
        elif place.kind == MAP:
            place.small += digits(len(value))
            for key, item in value.items():
                self.text(place, key)
                self.value(place.parts[0], item)
        elif place.kind == OBJECT:
            place.small += digits(place.shapes.index(tuple(value)))
            for key, item in value.items():
                self.value(place.parts[place.keys.index(key)], item)

    def bytes(self):
        numbers = {id(place): number for number, place in enumerate(self.places)}
        out = MARK.encode() + digits(self.count) + digits(len(self.places))
        out += b"".join(place.described(numbers) for place in self.places)
        out += b"".join(bytes(place.small) for place in self.places)
        out += b"".join(bytes(place.texts) for place in self.places)
        if self.count > MOST_VALUES[0] + MOST_VALUES[1] * len(out):
            raise NotInColumns("it holds too many values for so few bytes")
        return out


def without_doubles(members):
    if len(dict(members)) != len(members):
        raise NotInColumns("a key stands twice")
    return dict(members)


def in_columns(text):
    """The columns of a JSON text as bytes; None if it has to stay as it is."""
    try:
        return Writer(json.loads(text, object_pairs_hook=without_doubles)).bytes()
    except (NotInColumns, ValueError, OverflowError, RecursionError):
        return None


def main(file, out):
    columns = in_columns(pathlib.Path(file).read_text(encoding="utf-8"))
    if columns is None:
        sys.exit(f"columns.py: {file} cannot be told in columns")
    pathlib.Path(out).write_bytes(columns)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
