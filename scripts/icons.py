"""icons.py: the pictures of the app's icon that some systems want, drawn from web/icon.svg.

Knows what our own icons are made of: rectangles, paths of lines and arcs, strokes with round ends,
groups that move and scale. No other SVG.
"""
import math
import re
import struct
import xml.etree.ElementTree
import zlib

FINE = 4  # lines drawn for each line of the picture
STEPS = 24  # straight pieces of an arc


def arc(start, radius, large, sweep, end):
    """Points of a circle's arc. Source: SVG 1.1, appendix F.6.5, for equal radii."""
    (x1, y1), (x2, y2) = start, end
    half = math.hypot(x2 - x1, y2 - y1) / 2
    radius = max(radius, half)
    away = math.sqrt(max(0.0, radius * radius - half * half)) / (2 * half) * (1 if large != sweep else -1)
    cx, cy = (x1 + x2) / 2 - away * (y2 - y1), (y1 + y2) / 2 + away * (x2 - x1)
    first, last = math.atan2(y1 - cy, x1 - cx), math.atan2(y2 - cy, x2 - cx)
    if sweep and last < first:
        last += 2 * math.pi
    if not sweep and last > first:
        last -= 2 * math.pi
    return [(cx + radius * math.cos(first + (last - first) * k / STEPS),
             cy + radius * math.sin(first + (last - first) * k / STEPS)) for k in range(1, STEPS + 1)]


def outlines(data):
    """The closed or open lines of a path's data, each a list of points."""
    parts = re.findall(r"[A-Za-z]|-?\d*\.?\d+", data)
    lines, x, y, at, command = [], 0.0, 0.0, 0, ""

    def number():
        nonlocal at
        at += 1
        return float(parts[at - 1])

    while at < len(parts):
        if parts[at].isalpha():
            command = parts[at]
            at += 1
        near, base = command.islower(), (x, y)
        kind = command.lower()
        if kind == "z":
            x, y = lines[-1][0]
        elif kind == "h":
            x = number() + (base[0] if near else 0)
        elif kind == "v":
            y = number() + (base[1] if near else 0)
        else:
            radius, large, sweep = 0.0, 0, 0
            if kind == "a":
                radius, _, _, large, sweep = (number() for _ in range(5))
            x = number() + (base[0] if near else 0)
            y = number() + (base[1] if near else 0)
            if kind == "a":
                lines[-1].extend(arc(base, radius, bool(large), bool(sweep), (x, y))[:-1])
        if kind == "m":
            lines.append([(x, y)])
            command = "l" if near else "L"
        elif kind != "z":
            lines[-1].append((x, y))
    return lines


def rectangle(item):
    width, height, r = (float(item.get(name, 0)) for name in ("width", "height", "rx"))
    if not r:
        return [(0, 0), (width, 0), (width, height), (0, height)]
    return outlines(f"M{r} 0H{width - r}A{r} {r} 0 0 1 {width} {r}V{height - r}A{r} {r} 0 0 1 {width - r} {height}"
                    f"H{r}A{r} {r} 0 0 1 0 {height - r}V{r}A{r} {r} 0 0 1 {r} 0Z")[0]


def capsule(line, width):
    """A straight stroke with round ends."""
    (x1, y1), (x2, y2) = line
    turn, half = math.atan2(y2 - y1, x2 - x1), width / 2
    ends = [(x1, y1, turn + math.pi / 2), (x2, y2, turn - math.pi / 2)]
    return [(x + half * math.cos(at + math.pi * k / STEPS), y + half * math.sin(at + math.pi * k / STEPS))
            for x, y, at in ends for k in range(STEPS + 1)]


def shapes(parent, moved=(0.0, 0.0, 1.0)):
    """What is drawn, in order: a colour, and the lines around it in the icon's own units."""
    for item in parent:
        kind = item.tag.rsplit("}", 1)[-1]
        dx, dy, scale = moved
        if kind == "g":
            tx, ty, factor = (float(n) for n in re.findall(r"-?\d*\.?\d+", item.get("transform")))
            yield from shapes(item, (dx + tx * scale, dy + ty * scale, scale * factor))
            continue
        if item.get("stroke"):
            colour, lines = item.get("stroke"), [capsule(outlines(item.get("d"))[0], float(item.get("stroke-width")))]
        else:
            colour, lines = item.get("fill"), [rectangle(item)] if kind == "rect" else outlines(item.get("d"))
        yield bytes.fromhex(colour[1:]), [[(dx + x * scale, dy + y * scale) for x, y in line] for line in lines]


def covered(lines, size):
    """How much of each pixel is inside, 0 to 1, row by row; inside is what an odd number of lines surround."""
    for row in range(size):
        cover = [0.0] * size
        for fine in range(FINE):
            y = row + (fine + 0.5) / FINE
            crossings = []
            for line in lines:
                for (x1, y1), (x2, y2) in zip(line, line[1:] + line[:1]):
                    if (y1 <= y) != (y2 <= y):
                        crossings.append(x1 + (y - y1) / (y2 - y1) * (x2 - x1))
            crossings.sort()
            for left, right in zip(crossings[::2], crossings[1::2]):
                for x in {int(left), int(right)} & set(range(size)):
                    cover[x] += max(0.0, min(right, x + 1) - max(left, x)) / FINE
                first, past = int(left) + 1, int(right)
                cover[first:past] = [share + 1 / FINE for share in cover[first:past]]
        yield cover


def png(svg, size):
    """The icon as the bytes of a PNG file, `size` pixels wide and high."""
    root = xml.etree.ElementTree.fromstring(svg)
    scale = size / float(root.get("viewBox").split()[2])
    rows = [[(0.0, 0.0, 0.0, 0.0)] * size for _ in range(size)]
    for colour, lines in shapes(root, (0.0, 0.0, scale)):
        for row, cover in zip(rows, covered(lines, size)):
            for x, share in enumerate(cover):
                if share > 0.999:
                    row[x] = (*colour, 255)
                elif share > 0:
                    row[x] = tuple(was * (1 - share) + now * share for was, now in zip(row[x], (*colour, 255)))
    data = bytearray()
    for row in rows:
        data.append(0)
        for red, green, blue, alpha in row:
            if alpha == 255:
                data += bytes((round(red), round(green), round(blue), 255))
            else:
                data += bytes(round(part * 255 / alpha) if alpha else 0 for part in (red, green, blue))
                data.append(round(alpha))

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(data), 9)) + chunk(b"IEND", b""))
