#!/usr/bin/env python3
"""check_layers.py [--self-test]: holds the floors of the house apart.

Reads the floors from CMakeLists.txt, floor(name ON ... UNITS ... HEADERS ... SOURCES ...), and refuses
an include that goes up or sideways, a file that no floor lists, and a floor that stands on itself.
Tests of a floor may include what the floor may, and tests/support.
"""
import pathlib
import re
import sys
import tempfile

KEYWORDS = ("ON", "UNITS", "HEADERS", "SOURCES")
ROOFS = {"app": {"cli"}, "cli": {"app"}}  # wiring: may include anything but each other


def read_floors(cmake):
    """Each floor's words by keyword, as {name: {"ON": [...], ...}}, from the text of CMakeLists.txt."""
    floors = {}
    for body in re.findall(r"^floor\(([^)]*)\)", re.sub(r"#.*", "", cmake), re.M):
        name, *words = body.split()
        parts, current = {keyword: [] for keyword in KEYWORDS}, None
        for word in words:
            if word in KEYWORDS:
                current = word
            else:
                parts[current].append(word)
        floors[name] = parts
    return floors


def below(floor, floors):
    """All that a floor stands on, at whatever depth."""
    reached, todo = set(), [floor]
    while todo:
        for lower in floors.get(todo.pop(), {"ON": []})["ON"]:
            if lower not in reached:
                reached.add(lower)
                todo.append(lower)
    return reached


def may_include(floor, floors):
    """The top folders of src/ that a file of this floor may include."""
    if floor in floors:
        return below(floor, floors) | {floor}
    return (set(floors) | {floor}) - ROOFS.get(floor, set())


def check_includes(root, floors):
    for top in ("src", "tests"):
        for file in sorted((root / top).rglob("*.[ch]pp")):
            floor = file.relative_to(root / top).parts[0]
            if top == "tests" and floor not in floors:
                continue  # support, fuzz and bench serve many floors
            allowed = may_include(floor, floors)
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                match = re.match(r'\s*#include "(\w+)/', line)
                if match and match.group(1) not in allowed and not (top == "tests" and match.group(1) == "support"):
                    yield f"{file.relative_to(root)}:{number}:1: error: {floor} does not stand on {match.group(1)}"


def check_lists(root, floors):
    """Files that their floor does not list, for those would not be built."""
    for floor, parts in floors.items():
        listed = {f"{name}.{end}" for name in parts["UNITS"] for end in ("hpp", "cpp")}
        listed |= {f"{name}.hpp" for name in parts["HEADERS"]} | {f"{name}.cpp" for name in parts["SOURCES"]}
        for file in sorted((root / "src" / floor).rglob("*.[ch]pp")):
            if floor in ROOFS and file.name == "main.cpp":
                continue  # the program itself, which is no part of the library
            if file.relative_to(root / "src" / floor).as_posix() not in listed:
                yield f"{file.relative_to(root)}:1:1: error: floor {floor} in CMakeLists.txt does not list this file"


def problems(root):
    floors = read_floors((root / "CMakeLists.txt").read_text(encoding="utf-8"))
    if not floors:
        return ["CMakeLists.txt:1:1: error: no floor is declared"]
    found = [f"CMakeLists.txt:1:1: error: floor {name} stands on itself" for name in floors if name in below(name, floors)]
    return found + list(check_includes(root, floors)) + list(check_lists(root, floors))


def self_test():
    """Builds a house with one fault of each kind and expects each to be named."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        files = {
            "CMakeLists.txt": "floor(low HEADERS a)\nfloor(mid ON low\n  UNITS sub/b  # words\n  HEADERS c)\nfloor(side ON low SOURCES d)\n",
            "src/low/a.hpp": '#include "mid/c.hpp"\n',
            "src/mid/sub/b.hpp": '#include <low>\n#include "low/a.hpp"\n',
            "src/mid/sub/b.cpp": '#include "side/d.hpp"\n',
            "src/mid/c.hpp": "",
            "src/mid/forgotten.cpp": "",
            "src/side/d.cpp": '#include "low/a.hpp"\n',
            "src/app/main.cpp": '#include "mid/c.hpp"\n#include "cli/x.hpp"\n',
            "tests/low/a_test.cpp": '#include "support/x.hpp"\n#include "mid/c.hpp"\n',
        }
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        found = {line.split(":")[0] + ":" + line.split(":")[1] for line in problems(root)}
        expected = {"src/low/a.hpp:1", "src/mid/sub/b.cpp:1", "src/mid/forgotten.cpp:1", "src/app/main.cpp:2", "tests/low/a_test.cpp:2"}
        assert found == expected, f"expected {sorted(expected)}, found {sorted(found)}"
        (root / "CMakeLists.txt").write_text("floor(low ON mid HEADERS a)\nfloor(mid ON low)\n")
        assert any("stands on itself" in line for line in problems(root))


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        self_test()
    else:
        lines = problems(pathlib.Path(__file__).resolve().parent.parent)
        print("\n".join(lines), end="\n" if lines else "")
        sys.exit(1 if lines else 0)
