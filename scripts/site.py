#!/usr/bin/env python3
"""site.py WASM SITE: assembles the site from the compiled page, web/ and quizzes/.

Everything under web/ goes to the top of the site, every pack (a folder of quizzes/ with a facts.json
or a quiz) to quizzes/. packs.json lists them, for the page to show at home. Files that have not
changed are not touched, files that are gone are removed.
"""
import hashlib
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
NOT_SHIPPED = {"README.md", "pictures"}  # folders and files of web/ that are about it, not of it


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


def wanted(wasm):
    """Every file of the site: its path there, and the file or the text that it holds."""
    files = {"recite.wasm": wasm}
    for path in sorted((ROOT / "web").rglob("*")):
        place = path.relative_to(ROOT / "web")
        if path.is_file() and not NOT_SHIPPED & set(place.parts):
            files[place.as_posix()] = path
    packs = []
    for folder in sorted((ROOT / "quizzes").glob("*/")):
        if not (folder / "facts.json").exists() and not any(folder.glob("*.quiz.json")):
            continue
        packs.append(pack_entry(folder))
        for path in sorted(folder.glob("*.json")):
            files[f"quizzes/{folder.name}/{path.name}"] = path
    files["packs.json"] = json.dumps({"packs": packs}, ensure_ascii=False, indent=1) + "\n"
    if "worker.js" in files:
        files["worker.js"] = worker(files)
    return files


def content_of(file):
    return file.encode() if isinstance(file, str) else file.read_bytes()


def worker(files):
    """The service worker, told what to keep; another site makes another worker."""
    kept = sorted(place for place in files if place not in ("worker.js", "index.html"))
    version = hashlib.sha256(b"".join(content_of(files[place]) for place in sorted(files))).hexdigest()[:10]
    text = files["worker.js"].read_text(encoding="utf-8")
    return text.replace('"unbuilt"', json.dumps(version)).replace("FILES = []", f"FILES = {json.dumps(kept)}")


def assemble(wasm, site):
    files = wanted(wasm)
    for place, content in files.items():
        target = site / place
        fresh = content_of(content)
        if not target.exists() or target.read_bytes() != fresh:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(fresh)
    for path in sorted(site.rglob("*"), reverse=True):
        if path.is_file() and path.relative_to(site).as_posix() not in files:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    assemble(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
