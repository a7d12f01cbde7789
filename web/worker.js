// Keeps the site for when there is no network. The list of files and its fingerprint are filled in
// by scripts/site.py, so that a new build is a new worker.
const VERSION = "unbuilt";
const FILES = [];

const CACHE = "recite-" + VERSION;
const NAMED_BY_CONTENT = /\.[0-9a-f]{10}\.\w+$/;

self.addEventListener("install", event => {
    event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(["./", ...FILES])));
});

self.addEventListener("activate", event => {
    event.waitUntil((async () => {
        for (const name of await caches.keys()) {
            if (name.startsWith("recite-") && name !== CACHE) await caches.delete(name);
        }
        await self.clients.claim();
    })());
});

self.addEventListener("message", event => {
    if (event.data === "take over") self.skipWaiting();
});

// What is named by its content never changes; all else is asked for anew while there is a network.
async function answer(request) {
    const cache = await caches.open(CACHE);
    const kept = () => cache.match(request, { ignoreSearch: request.mode === "navigate" });
    if (NAMED_BY_CONTENT.test(new URL(request.url).pathname)) return await kept() ?? fetch(request);
    try {
        return await fetch(request);
    } catch (error) {
        const found = await kept();
        if (found) return found;
        throw error;
    }
}

self.addEventListener("fetch", event => {
    const { request } = event;
    if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
    event.respondWith(answer(request));
});
