// The folder to publish, as scripts/package made it: served below a path by a plain static server of
// another kind (scripts/serve.py, which sends precompressed files), it is the whole app.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { open, outline } from "./browser.mjs";

const top = new URL("../../", import.meta.url).pathname;
const folder = top + "build/package/";
let server = null;
let address = "";

before(async () => {
    server = spawn("python3", [top + "scripts/serve.py", folder, "--port", "0", "--under", "/shared/host/"]);
    address = await new Promise(done => server.stdout.once("data", line => done(String(line).trim())));
});

after(() => server?.kill());

function files(inside = "") {
    return readdirSync(folder + inside, { withFileTypes: true }).flatMap(entry =>
        entry.isDirectory() ? files(inside + entry.name + "/") : [inside + entry.name]);
}

test("the packed app starts below a path of a shared host", async t => {
    const page = await open(t, { address });
    assert.ok((await outline(page)).length > 0);
    assert.ok(address.endsWith("/shared/host/"));
});

test("every file is as the sums say, and every compressed one holds the plain one", () => {
    execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: folder });
    const compressed = files().filter(name => /\.(br|gz)$/.test(name));
    assert.ok(compressed.length > 10);
    for (const name of compressed) {
        const bytes = readFileSync(folder + name);
        const plain = name.endsWith(".br") ? brotliDecompressSync(bytes) : gunzipSync(bytes);
        assert.ok(plain.equals(readFileSync(folder + name.slice(0, -3))), name);
    }
});

test("what a host may keep for ever is named by its content", () => {
    const page = readFileSync(folder + "index.html", "utf8");
    const named = [...page.matchAll(/(?:src|href|content)="([^"#]+\.(?:js|css|wasm))"/g)].map(match => match[1]);
    const plain = named.map(name => name.replace(/\.[0-9a-f]{10}\./, "."));
    assert.deepEqual(plain.sort(), ["main.js", "page.css", "recite.wasm", "recite_rest.wasm"]);
    for (const name of named) {
        assert.match(name, /\.[0-9a-f]{10}\.\w+$/);
        assert.ok(existsSync(folder + name), name);
    }
});

test("a server sends the compressed form, and the program is whole", async () => {
    const name = files().find(one => one.endsWith(".wasm"));
    const response = await fetch(address + name, { headers: { "accept-encoding": "br" } });  // undecoded only in its header
    assert.equal(response.headers.get("content-type"), "application/wasm");
    assert.equal(response.headers.get("content-encoding"), "br");
    const whole = createHash("sha256").update(Buffer.from(await response.arrayBuffer())).digest("hex");
    assert.ok(readFileSync(folder + "SHA256SUMS", "utf8").includes(`${whole}  ${name}\n`));
});

test("the licence of every library is in it", () => {
    const notices = readFileSync(folder + "NOTICES.txt", "utf8");
    for (const word of ["Omar Cornut", "Niels Lohmann", "Unicode", "musl", "Emscripten authors", "LLVM"]) {
        assert.ok(notices.includes(word), word);
    }
    assert.ok(existsSync(folder + "LICENSE.txt"));
});
