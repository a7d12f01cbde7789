// A static host of our own for the tests: any sub-path, any type for .wasm, and it counts bytes.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const BUILD = fileURLToPath(new URL("../../build/", import.meta.url));
export const SITE = process.env.RECITE_SITE ?? join(BUILD, "site");
// Draws one of each thing that the page has to carry; see stand_in/main.cpp.
export const STAND_IN = join(BUILD, "web/stand_in_page.wasm");
const TYPES = {
    ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".json": "application/json", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png",
    ".webmanifest": "application/manifest+json",
};

// Serves the site under `under`, with another program in it if one is given; { address, sent, close }.
// `sent` has every path and its gzipped size; a .gz beside the file is sent as it is. `before` is called with each path and waited for; where it
// throws, the file is not there.
export async function serveSite({ under = "/", wasmType = "application/wasm", folder = SITE, program, before } = {}) {
    const sent = [];
    const server = createServer(async (request, response) => {
        const path = new URL(request.url, "http://host").pathname;
        try {
            if (!path.startsWith(under)) throw new Error("outside");
            const inside = normalize(path.slice(under.length) || "index.html");
            await before?.(inside);
            const file = program && inside === "recite.wasm" ? program : join(folder, inside);
            const body = await readFile(file);
            const type = extname(inside) === ".wasm" ? wasmType : TYPES[extname(inside)] ?? "application/octet-stream";
            const packed = await readFile(file + ".gz").catch(() => gzipSync(body, { level: 9 }));
            sent.push({ path: inside, size: packed.length });
            response.writeHead(200, { "content-type": type, "content-encoding": "gzip", "cache-control": "no-cache" });
            response.end(packed);
        } catch {
            response.writeHead(404, { "content-type": "text/plain" });
            response.end("not here");
        }
    });
    await new Promise(done => server.listen(0, "127.0.0.1", done));
    const address = `http://127.0.0.1:${server.address().port}${under}`;
    return { address, sent, close: () => new Promise(done => { server.closeAllConnections(); server.close(done); }) };
}
