#!/usr/bin/env python3
"""run.py PROGRAM [CASE...]: compares what the command line prints with what it is known to print.

A case is a folder tests/golden/<command>/<case>/ with
  cmd      the arguments, as one line for a shell without its tricks; {case} stands for the folder
  stdin    what is typed in, when there is anything
  stdout, stderr, status   what comes out; a missing file means nothing, nothing and 0
Each runs from the top of the repository. Every check has a case tests/golden/lint/<check> whose file breaks
that check, or for those of critique tests/golden/critique/<check>; the cases good break none. UPDATE_GOLDEN=1 rewrites the three; the diff is then read.
The last line says how many passed and failed.
"""
import difflib
import os
import pathlib
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
OUTPUTS = ("stdout", "stderr", "status")


def run(program, case):
    """What the program prints for this case, as {"stdout": bytes, "stderr": bytes, "status": bytes}."""
    place = case.relative_to(ROOT).as_posix()
    words = shlex.split((case / "cmd").read_text(encoding="utf-8").replace("{case}", place))
    typed = (case / "stdin").read_bytes() if (case / "stdin").exists() else b""
    surroundings = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    done = subprocess.run([program, *words], cwd=ROOT, input=typed, capture_output=True, env=surroundings, timeout=60)
    status = b"" if done.returncode == 0 else f"{done.returncode}\n".encode()
    return {"stdout": done.stdout, "stderr": done.stderr, "status": status}


def write(case, outputs):
    for name, content in outputs.items():
        if content:
            (case / name).write_bytes(content)
        else:
            (case / name).unlink(missing_ok=True)


def differences(case, outputs):
    """The lines in which these outputs and the golden ones differ."""
    for name in OUTPUTS:
        expected = (case / name).read_bytes() if (case / name).exists() else b""
        if expected != outputs[name]:
            before, after = (text.decode(errors="backslashreplace").splitlines() for text in (expected, outputs[name]))
            yield from difflib.unified_diff(before, after, f"{name} (golden)", f"{name} (now)", lineterm="")


def checks_without_example(program):
    """Checks that `explain` lists and no case tests/golden/lint/<check> shows; of item/, tests/golden/critique/<check>."""
    listed = subprocess.run([program, "explain"], capture_output=True, text=True, check=True).stdout
    for line in listed.splitlines():
        check = line.split(":")[0]
        command = "critique" if check.startswith("item/") else "lint"
        shown = ROOT / "tests/golden" / command / check.replace("/", "_") / "stdout"
        if not shown.exists() or f"[{check}]" not in shown.read_text(encoding="utf-8"):
            yield check


def main(program, names):
    program = str(pathlib.Path(program).resolve())
    cases = [pathlib.Path(name).resolve() for name in names] or sorted(path.parent for path in (ROOT / "tests/golden").rglob("cmd"))
    failed = 0
    for case in cases:
        outputs = run(program, case)
        if os.environ.get("UPDATE_GOLDEN") == "1":
            write(case, outputs)
        lines = list(differences(case, outputs))
        if lines:
            failed += 1
            print(f"FAILED {case.relative_to(ROOT)}")
            print("\n".join(lines[:60]))
    passed = len(cases) - failed
    for check in [] if names else checks_without_example(program):
        failed += 1
        print(f"FAILED no case under tests/golden shows {check}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
