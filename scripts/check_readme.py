#!/usr/bin/env python3
"""check_readme.py: README.md keeps its word: the worked example passes lint as it stands, links lead
somewhere, and it stays short."""
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LONGEST = 150


def problems():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    if text.count("\n") >= LONGEST:
        yield f"README.md: error: {text.count(chr(10))} lines; it stays under {LONGEST}"
    for place in re.findall(r"\]\((?!\w+:)([^)#]+)", text):
        if not (ROOT / place).exists():
            yield f"README.md: error: it links to {place}, which is not there"
    example = re.search(r"```json\n(.*?)```", text, re.S)
    if not example:
        yield "README.md: error: it has no worked example of a pack"
        return
    with tempfile.TemporaryDirectory() as folder:
        pack = pathlib.Path(folder) / "facts.json"
        pack.write_text(example[1], encoding="utf-8")
        done = subprocess.run([ROOT / "build/native/recite", "lint", pack], capture_output=True, text=True)
        if done.returncode != 0 or "no problems" not in done.stdout:
            yield "README.md: error: the worked example does not pass lint:\n" + done.stdout + done.stderr


if __name__ == "__main__":
    lines = list(problems())
    print("\n".join(lines), end="\n" if lines else "")
    sys.exit(1 if lines else 0)
