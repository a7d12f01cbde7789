#!/usr/bin/env python3
"""site.py WASM SITE: assembles the site from the compiled page, web/ and quizzes/.

Everything under web/ goes to the top of the site, every pack (a folder of quizzes/ with a facts.json
or a quiz) to quizzes/. packs.json lists them, for the page to show at home. Beside it and each
facts.json stands the same in columns, which is what the page asks for. The program is cut in
two: recite.wasm has what a first visit runs until the first question is there, as a rehearsal with
these packs shows, and recite_rest.wasm all else. Files that have not changed are not touched, files
that are gone are removed.
"""
import base64
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

import columns
import icons
import parts

ROOT = pathlib.Path(__file__).resolve().parent.parent
REHEARSAL = ROOT / "scripts/rehearse.mjs"
VISITS = ROOT / "scripts/visits.mjs"
PROOF = ROOT / "scripts/prove.mjs"
NOT_SHIPPED = {"README.md", "pictures"}  # folders and files of web/ that are about it, not of it

# Pictures that are drawn from an icon of web/: which one, and how many pixels wide.
PICTURES = {"icon_192.png": ("icon.svg", 192), "icon_512.png": ("icon.svg", 512),
            "apple_touch_icon.png": ("icon_maskable.svg", 180)}


def pack_entry(folder):
    """What packs.json says of one pack: where its files are, and what it calls itself."""
    quizzes = sorted(path.name for path in folder.glob("*.quiz.json"))
    facts = folder / "facts.json"
    entry = {"folder": f"quizzes/{folder.name}", "quizzes": quizzes}
    named = facts if facts.exists() else folder / quizzes[0]
    whole = json.loads(named.read_text(encoding="utf-8"))
    if facts.exists():
        entry["facts"] = facts.name
        entry["count"] = len(whole.get("facts", []))
    return {"id": whole.get("id", folder.name), "title": whole.get("title", folder.name), **entry}


def page_files():
    """What web/ gives: {place in the site: file, or the bytes of a picture}."""
    files = {}
    for path in sorted((ROOT / "web").rglob("*")):
        place = path.relative_to(ROOT / "web")
        if path.is_file() and not NOT_SHIPPED & set(place.parts):
            files[place.as_posix()] = path
    for place, (icon, size) in PICTURES.items():
        files[place] = icons.png((ROOT / "web" / icon).read_text(encoding="utf-8"), size)
    return files


def pack_files():
    """The packs and their list: {place in the site: file or text}."""
    files = {}
    packs = []
    for folder in sorted((ROOT / "quizzes").glob("*/")):
        if not (folder / "facts.json").exists() and not any(folder.glob("*.quiz.json")):
            continue
        packs.append(pack_entry(folder))
        for path in sorted(folder.glob("*.json")):
            files[f"quizzes/{folder.name}/{path.name}"] = path
    files["packs.json"] = json.dumps({"packs": packs}, ensure_ascii=False, indent=1) + "\n"
    return files | in_columns(files)


def in_columns(files):
    """What a first visit reads, in the form in which it is small and quick to read."""
    names = [place for place in files if place.rsplit("/", 1)[-1] in ("facts.json", "packs.json")]
    made = {place.removesuffix(".json") + columns.ENDING: columns.in_columns(content_of(files[place]).decode()) for place in names}
    return {place: content for place, content in made.items() if content is not None}


def fingerprint(files):
    return hashlib.sha256(b"".join(content_of(files[place]) for place in sorted(files))).hexdigest()


def rehearsed(module, packs):
    """What a first visit runs: {"ran": for each place whether it ran, as bits in base64,
    "needs_late_data": whether any visit does}. Everything, if it cannot be found out."""
    watched, notes_at, count = parts.watched(module)
    with tempfile.TemporaryDirectory() as folder:
        stage = pathlib.Path(folder)
        write(stage, packs | {"watched.wasm": watched})
        told = subprocess.run(["node", str(REHEARSAL), str(stage / "watched.wasm"), str(stage), str(notes_at), str(count)],
                              stdout=subprocess.PIPE)
    if told.returncode == 0:
        return json.loads(told.stdout)
    print("site.py: the rehearsal failed; the whole program comes before the first question", file=sys.stderr)
    return {"ran": base64.b64encode(b"\xff" * (count // 8 + 1)).decode(), "needs_late_data": True}


def does_the_same(first, module, packs):
    """Whether the first part does in every first visit what the whole program does."""
    with tempfile.TemporaryDirectory() as folder:
        stage = pathlib.Path(folder)
        write(stage, packs | {"first.wasm": first, "whole.wasm": module})
        return subprocess.run(["node", str(PROOF), str(stage / "first.wasm"), str(stage / "whole.wasm"), str(stage)]).returncode == 0


def program_files(wasm, packs):
    """The two parts of the program. The module in the order in which it is cut and what the rehearsal
    showed are kept beside the one they are of."""
    module, ordered = wasm.read_bytes(), wasm.with_suffix(".ordered.wasm")
    linker_map = wasm.with_suffix(".map").read_text() if wasm.with_suffix(".map").exists() else ""
    scripts = {file.name: file for file in (REHEARSAL, VISITS, PROOF, *(pathlib.Path(one.__file__) for one in (parts, parts.order, parts.reach, parts.wasm)))}
    of = fingerprint(packs | scripts | {"": module, "map": linker_map})
    kept = wasm.with_suffix(".early.json")
    known = json.loads(kept.read_text()) if kept.exists() else {}
    fresh = known.get("of") != of or not ordered.exists()
    if fresh:
        known = {"of": of} | rehearsed(module, packs)
        module, ran = parts.in_small_order(module, parts.bits(known["ran"]))
        known["ran"] = parts.as_text(ran)
        ordered.write_bytes(module)
    module = ordered.read_bytes()

    def cut(linker_map):
        return parts.cut(module, parts.bits(known["ran"]), known["needs_late_data"], linker_map)
    if fresh:
        known["proved"] = does_the_same(cut(linker_map)[0], module, packs)
        kept.write_text(json.dumps(known) + "\n")
        if not known["proved"]:
            print("site.py: all data come with the first part", file=sys.stderr)
    first, rest = cut(linker_map if known["proved"] else "")
    return {"recite.wasm": first, "recite_rest.wasm": rest}


def wanted(wasm):
    """Every file of the site: its path there, and the file, the text or the bytes that it holds."""
    packs = pack_files()
    files = page_files() | packs | program_files(wasm, packs)
    files["worker.js"] = worker(files)
    return files


def content_of(file):
    if isinstance(file, bytes):
        return file
    return file.encode() if isinstance(file, str) else file.read_bytes()


def worker(files):
    """The service worker, told what to keep; another site makes another worker."""
    unkept = {"worker.js", "index.html", *PICTURES}  # a system that wants pictures has fetched them
    unkept |= {place.removesuffix(columns.ENDING) + ".json" for place in files if place.endswith(columns.ENDING)}
    kept = sorted(place for place in files if place not in unkept)
    version = fingerprint(files)[:10]
    text = files["worker.js"].read_text(encoding="utf-8")
    return text.replace('"unbuilt"', json.dumps(version)).replace("FILES = []", f"FILES = {json.dumps(kept)}")


def write(folder, files):
    for place, content in files.items():
        target = folder / place
        fresh = content_of(content)
        if not target.exists() or target.read_bytes() != fresh:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(fresh)


def assemble(wasm, site):
    files = wanted(wasm)
    write(site, files)
    for path in sorted(site.rglob("*"), reverse=True):
        if path.is_file() and path.relative_to(site).as_posix() not in files:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    assemble(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
