#!/usr/bin/env python3
"""check_bans.py [--self-test]: refuses what the house has something better for, and names that.

A row is: what is refused (a pattern for one line), where it is looked for, where it is allowed,
what to write instead. Places are prefixes of paths. Comments of C++ are looked at only by rows
that say so.
"""
import re
import subprocess
import sys

CPP = (".cpp", ".hpp")
ALL = ("",)
BELOW_ROOF = ("src/base", "src/json", "src/facts", "src/schedule", "src/questions", "src/progress", "src/study",
              "src/exchange", "src/outline", "src/widgets", "src/ui")

# (pattern, endings, under, allowed, instead)
BANS = [
    (r"\bstd::(random_)?shuffle\b", CPP, ALL, (), "differs between libraries, use Random::shuffle"),
    (r"\bstd::(uniform|normal|bernoulli|discrete)_\w*distribution\b|\b(uniform|normal)_\w+_distribution\b", CPP, ALL, (),
     "differs between libraries, use Random::below"),
    (r"\brandom_device\b|\bmt19937\b|\bs?rand\(\)", CPP, ALL, (), "is not repeatable, use Random with a seed"),
    (r"\bTODO\b|\bFIXME\b|\bXXX\b", (), ALL, ("scripts/check_bans.py",), "is for branches; on main write an issue"),
    (r"[<\"]nlohmann/", CPP, ALL, ("src/json/",), "is json's alone, use json::parse and json::Node"),
    (r"#include [<\"]utf8proc", CPP, ALL, ("src/tools/", "tests/", "src/questions/folding", "src/fold"), "is for the table's maker, use fold"),
    (r"\bImGui::(Text|TextUnformatted|TextWrapped|TextColored|TextDisabled|LabelText|BulletText|Button|SmallButton|"
     r"Checkbox|RadioButton|Selectable|InputText\w*|MenuItem|TreeNode\w*|CollapsingHeader|SetTooltip|Combo|BeginCombo|"
     r"Slider\w*|Drag\w*|Link|TextLink\w*)\(", CPP, ("src/",), ("src/widgets/",), "is the floor widgets' alone, use its widget"),
    (r"\bemscripten\.h\b|\bEM_JS\b|\bEM_ASM\b", CPP, ("src/",), ("src/platform/",), "is platform's alone"),
    (r"#include <(iostream|fstream|filesystem|cstdio)>", CPP, BELOW_ROOF, ("src/base/check.cpp",),
     "reads the outside, hand bytes in and out instead"),
    (r"#include <regex>", CPP, ALL, (), "is slow and throws, write the loop or use base/text"),
    (r"#include <(format|expected|source_location|ranges)>", CPP, ALL, (), "is not in emscripten 3.1.6, see CONVENTIONS"),
    (r"\bsystem_clock::now\b|\bsteady_clock::now\b|\bstd::time\(|\bclock_gettime\b", CPP, BELOW_ROOF, (),
     "reads the clock, take the time as an argument"),
    (r"\bdynamic_cast\b|\btypeid\(|\bthrow [\w:]+[({]|\bthrow;|\bcatch \(", CPP, ("src/",), (), "is off here, return Result or VERIFY"),
    (r"\busing namespace std\b", CPP, ALL, (), "hides where a name comes from, write std::"),
    (r"\breinterpret_cast<|\bconst_cast<", CPP, BELOW_ROOF, ("src/widgets/", "src/ui/"), "is for ports, keep types as they are"),
    (r"\bstd::(from_chars|to_chars|stod|stoi|stof|strtod)\b", CPP, BELOW_ROOF, ("src/base/number.cpp",),
     "depends on library or locale, use base/number"),
    (r"^\s*//", (".json",), ("quizzes/",), (), "is no JSON, use \"$comment\""),
    (r"\bregistry\.[a-z]+\.|\bpypi\.[a-z]+|//(deb|archive|security|proxy|files)\.[a-z]+\.(org|com|net)", (), ALL, (),
     "is a registry's or mirror's host, read it from the machine's own settings"),
    (r"\t", CPP + (".py", ".js", ".mjs", ".css", ".html", ".json"), ALL, (), "(a tab) is not used here, indent by spaces"),
]
SEES_COMMENTS = {r"\bTODO\b|\bFIXME\b|\bXXX\b"}
TEXT = (".cpp", ".hpp", ".py", ".js", ".mjs", ".css", ".html", ".json", ".md", ".txt", ".cmake", ".webmanifest", "")


def without_comment(line):
    """A line of C++ without its // comment; a // inside a string stays."""
    quoted = False
    for place, sign in enumerate(line):
        if sign == '"' and line[place - 1:place] != "\\":
            quoted = not quoted
        if not quoted and line.startswith("//", place):
            return line[:place]
    return line


def problems_of(path, lines):
    for pattern, endings, under, allowed, instead in BANS:
        if endings and not path.endswith(endings):
            continue
        if not path.startswith(under) or (allowed and path.startswith(allowed)):
            continue
        for number, line in enumerate(lines, 1):
            seen = without_comment(line) if path.endswith(CPP) and pattern not in SEES_COMMENTS else line
            match = re.search(pattern, seen)
            if match:
                yield f"{path}:{number}:{match.start() + 1}: error: '{match.group(0).strip()}' {instead}"


def problems():
    names = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], check=True, capture_output=True).stdout
    for path in sorted(names.decode().split("\0")):
        ending = path[path.rfind("."):] if "." in path.rsplit("/", 1)[-1] else ""
        if not path or ending not in TEXT or path == "scripts/check_bans.py" or path.startswith("tests/golden/"):
            continue
        try:
            with open(path, encoding="utf-8") as file:
                yield from problems_of(path, file.read().splitlines())
        except (FileNotFoundError, UnicodeDecodeError):
            continue  # deleted but not committed yet, or no text


def self_test():
    rows = [
        ("src/facts/a.cpp", "std::shuffle(a, b);", 1),
        ("src/facts/a.cpp", "// std::shuffle is banned", 0),
        ("src/facts/a.cpp", "#include <nlohmann/json.hpp>", 1),
        ("src/json/a.cpp", "#include <nlohmann/json.hpp>", 0),
        ("src/ui/a.cpp", 'ImGui::Text("x");', 1),
        ("src/widgets/a.cpp", 'ImGui::Text("x");', 0),
        ("src/ui/a.cpp", "ImGui::SameLine();", 0),
        ("src/cli/a.cpp", "#include <iostream>", 0),
        ("src/study/a.cpp", "#include <iostream>", 1),
        ("src/study/a.cpp", 'auto url = "https://x"; throw Trouble("x");', 1),
        ("quizzes/a/facts.json", " // no", 1),
        ("README.md", "see https://registry.example.org/x", 1),
    ]
    for path, line, expected in rows:
        found = list(problems_of(path, [line]))
        assert len(found) == expected, f"{path}: {line}: {found}"


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        self_test()
    else:
        lines = list(problems())
        print("\n".join(lines), end="\n" if lines else "")
        sys.exit(1 if lines else 0)
