// A static host of our own for the tests: any sub-path, any type for .wasm, and it counts bytes.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const SITE = process.env.RECITE_SITE ?? fileURLToPath(new URL("../../build/site/", import.meta.url));
const TYPES = {
    ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".json": "application/json", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png",
    ".webmanifest": "application/manifest+json",
};

// Serves the site under `under`; { address, sent, close }. `sent` has every path and its gzipped size.
export async function serveSite({ under = "/", wasmType = "application/wasm", folder = SITE } = {}) {
    const sent = [];
    const server = createServer(async (request, response) => {
        const path = new URL(request.url, "http://host").pathname;
        try {
            if (!path.startsWith(under)) throw new Error("outside");
            const inside = normalize(path.slice(under.length) || "index.html");
            const body = await readFile(join(folder, inside));
            const type = extname(inside) === ".wasm" ? wasmType : TYPES[extname(inside)] ?? "application/octet-stream";
            const packed = gzipSync(body, { level: 9 });
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
