"""bundle.py: makes one script of the page's modules, each in a scope of its own, without comments
and indentation: one file is smaller to send than twenty, and there is none to wait for.

The modules are of one plain style: imports of names from "./x.js", exported functions and constants,
no circles. What is not of it is refused.
"""
import re

IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([\w.-]+)";\n', re.M)
EXPORT = re.compile(r"^export (?=(?:async )?function\*? (\w+)|const (\w+))", re.M)
LEFT = re.compile(r"^(?:import|export)\b.*", re.M)


class Refused(Exception):
    """A module that is not of the plain style; says which and why."""


def plain(text):
    """A script or style sheet without indentation, empty lines and comments that stand by themselves
    or two spaces behind code."""
    text = re.sub(r"^/\*.*?\*/\n", "", text, flags=re.M | re.S)
    lines = (re.sub(r"  // .*$", "", line.strip()) for line in text.split("\n"))
    return "".join(line + "\n" for line in lines if line and not line.startswith("//"))


def scope_of(name):
    return "$" + re.sub(r"\W", "_", name.removesuffix(".js"))


def scoped(name, text):
    """A module as a constant that holds what it exports; the first module's imports come by name."""
    exported = [function or constant for function, constant in EXPORT.findall(text)]
    body = EXPORT.sub("", IMPORT.sub("", text))
    left = LEFT.search(body)
    if left:
        raise Refused(f"{name}: cannot bundle '{left.group()}'")
    taken = "".join(f"const {{{', '.join(part.strip() for part in names.split(','))}}}={scope_of(other)};\n"
                    for names, other in IMPORT.findall(text))
    return f"const {scope_of(name)}=(()=>{{\n{plain(taken + body)}return{{{','.join(exported)}}};\n}})();\n"


def bundled(entry, modules):
    """(One script for the entry and all that it needs, the names of the modules in it.)"""
    done, under_way, out = [], [], []

    def visit(name):
        if name in done:
            return
        if name in under_way:
            raise Refused(f"{name}: imports itself in a circle: {' -> '.join(under_way)}")
        under_way.append(name)
        for _, other in IMPORT.findall(modules[name]):
            visit(other)
        under_way.pop()
        done.append(name)
        out.append(scoped(name, modules[name]))

    visit(entry)
    return "".join(out), done
