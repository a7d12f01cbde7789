#!/usr/bin/env python3
"""package.py SITE PACKAGE ZIP EMSCRIPTEN: makes of a built site a folder to publish, and a zip of it.

The page's modules become one script, the packs lose their white space. Scripts, styles and the
program get names that hold a hash of what is in them, so that a host may let browsers keep them for
ever; the page itself, the packs and whatever has a well-known name keep theirs. Beside each file
that shrinks stand .gz and .br. The same site gives the same bytes.
"""
import gzip
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HASHED = (".js", ".css", ".wasm")
ENTRY = "main.js"
KEEPS_ITS_NAME = {"worker.js", "service_worker.js", "sw.js"}  # a browser knows a service worker by its address
COMPRESSED = (".css", ".html", ".ico", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest")
NOTICES = [  # name, where its licence is below .deps/
    ("Dear ImGui", "imgui/LICENSE.txt"),
    ("nlohmann/json", "json/LICENSE.MIT"),
    ("utf8proc (its data made the folding table)", "utf8proc/LICENSE.md"),
]
BROTLI = """
const fs = require("fs"), zlib = require("zlib"), c = zlib.constants;
for (const name of process.argv.slice(1)) {
    const bytes = fs.readFileSync(name);
    const params = { [c.BROTLI_PARAM_QUALITY]: 11, [c.BROTLI_PARAM_SIZE_HINT]: bytes.length, [c.BROTLI_PARAM_LGWIN]: 22 };
    fs.writeFileSync(name + ".br", zlib.brotliCompressSync(bytes, { params }));
}
"""


def digest(*contents):
    whole = hashlib.sha256()
    for content in contents:
        whole.update(len(content).to_bytes(8, "big") + content)
    return whole.hexdigest()[:10]


def with_hash(place, value):
    stem, dot, ending = place.rpartition(".")
    return f"{stem}.{value}{dot}{ending}"


def new_names(files):
    """What each file that gets a hash is called from now on."""
    hashed = {place for place in files if place.endswith(HASHED) and place.rsplit("/", 1)[-1] not in KEEPS_ITS_NAME}
    scripts = sorted(place for place in hashed if place.endswith(".js"))
    others = sorted(hashed - set(scripts))
    names = {place: with_hash(place, digest(files[place])) for place in others}
    # A script may name any other file, so its own name changes with all of them.
    together = digest(*(files[place] for place in scripts), *(names[place].encode() for place in others))
    return names | {place: with_hash(place, together) for place in scripts}


def renamed(text, names):
    """A text in which every quoted name of a file, "x.js" or "./x.js", is the new one."""
    def new(match):
        quote, dots, place = match.groups()
        return f"{quote}{dots}{names[place]}{quote}" if place in names else match.group(0)
    return re.sub(r"""(["'`])((?:\./)?)([\w./-]+)\1""", new, text)


def smaller(site, place, *more):
    """(A script or style sheet of the site with all that it imports, written as short as it can be;
    the names of the files in it.)"""
    with tempfile.TemporaryDirectory() as folder:
        out, told = (pathlib.Path(folder, name) for name in ("out", "told"))
        subprocess.run(["esbuild", place, "--bundle", "--minify", "--charset=utf8", "--log-level=warning",
                        f"--outfile={out}", f"--metafile={told}", *more], cwd=site, check=True)
        return out.read_bytes(), set(json.loads(told.read_text())["inputs"])


def as_one_script(site, files):
    """The files with one script in the place of the page's modules: one is smaller to send than
    twenty, and there is none to wait for."""
    script, inside = smaller(site, ENTRY, "--format=esm", "--target=es2020")
    return {place: content for place, content in files.items() if place not in inside} | {ENTRY: script}


def told_of(worker, files):
    """The service worker, told to keep what there is now."""
    def there(match):
        return "FILES = " + json.dumps([place for place in json.loads(match.group(1)) if place in files])
    return re.sub(r"FILES = (\[.*?\])", there, worker.decode()).encode()


def check_page(page):
    """The page must work under any path and any strict policy."""
    scripts = re.findall(r"<script\b([^>]*)>(.*?)</script>", page, re.S)
    if any(body.strip() or "src=" not in head for head, body in scripts):
        sys.exit("package.py: index.html has an inline script; move it to a file under web/")
    absolute = re.findall(r'(?:src|href)="(/[^"]*|\w+://[^"]*)"', page)
    if absolute:
        sys.exit(f"package.py: index.html names {absolute[0]}; only relative addresses work under any path")


def licences(emscripten):
    """Every notice that goes with the files, as one text."""
    parts = [(name, (ROOT / ".deps" / place).read_text(encoding="utf-8")) for name, place in NOTICES]
    parts.append(("Emscripten and LLVM", (ROOT / "scripts/notices/runtime.txt").read_text(encoding="utf-8")))
    musl = pathlib.Path(emscripten) / "system/lib/libc/musl/COPYRIGHT"
    parts.append(("musl (the C library)", musl.read_text(encoding="utf-8")))
    line = "=" * 78
    return "".join(f"{line}\n{name}\n{line}\n\n{text.strip()}\n\n" for name, text in parts)


def packed(site, emscripten):
    """All files of the package but the compressed ones and the sums: {place: bytes}."""
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}
    page = files["index.html"].decode()
    check_page(page)
    files = as_one_script(site, files)
    files["worker.js"] = told_of(files["worker.js"], files)
    files |= {place: smaller(site, place, "--external:*")[0] for place in files if place.endswith(".css")}
    names = new_names(files)
    out = {}
    for place, content in files.items():
        if place.endswith((".js", ".html", ".css", ".webmanifest")):
            content = renamed(content.decode(), names).encode()
        elif place.endswith(".json"):  # laid out for authors; learners download it
            content = json.dumps(json.loads(content), ensure_ascii=False, separators=(",", ":")).encode()
        out[names.get(place, place)] = content
    out["LICENSE.txt"] = (ROOT / "LICENSE").read_bytes()
    out["NOTICES.txt"] = licences(emscripten).encode()
    return out


def write(files, package):
    shutil.rmtree(package, ignore_errors=True)
    for place, content in files.items():
        (package / place).parent.mkdir(parents=True, exist_ok=True)
        (package / place).write_bytes(content)


def gzipped(path):
    """The file as gzip; a twentieth smaller where there is zopfli, which takes its time, so the rest of
    the program does without: nobody waits for it."""
    if shutil.which("zopfli") and "_rest." not in path.name:
        return subprocess.run(["zopfli", "-c", str(path)], check=True, capture_output=True).stdout
    return gzip.compress(path.read_bytes(), 9, mtime=0)


def compress(package):
    paths = [path for path in sorted(package.rglob("*")) if path.is_file() and path.name.endswith(COMPRESSED)]
    subprocess.run(["node", "-e", BROTLI, *map(str, paths)], check=True)
    for path in paths:
        squeezed = gzipped(path)
        if len(squeezed) < path.stat().st_size:
            path.with_name(path.name + ".gz").write_bytes(squeezed)
        else:
            path.with_name(path.name + ".br").unlink()


def write_sums(package):
    paths = sorted(path for path in package.rglob("*") if path.is_file())
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(package).as_posix()}\n" for path in paths]
    (package / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def write_zip(package, target):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in package.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo("recite/" + path.relative_to(package).as_posix(), (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())


def tell(package, target):
    sizes = {"plain": 0, ".gz": 0, ".br": 0}
    for path in package.rglob("*"):
        if path.is_file():
            sizes[path.suffix if path.suffix in sizes else "plain"] += path.stat().st_size
    print(f"{package}: {sizes['plain']:,} bytes; {sizes['.gz']:,} as gzip, {sizes['.br']:,} as brotli")
    print(f"{target}: {target.stat().st_size:,} bytes")


def main(site, package, target, emscripten):
    site, package, target = map(pathlib.Path, (site, package, target))
    write(packed(site, emscripten), package)
    compress(package)
    write_sums(package)
    write_zip(package, target)
    tell(package, target)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
