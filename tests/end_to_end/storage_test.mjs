// web/storage.js without a browser: several tabs at once on a small stand-in for IndexedDB, each with
// a program that only notes what it is told.
import assert from "node:assert/strict";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

const later = work => setTimeout(work, 1);
const wait = ms => new Promise(done => setTimeout(done, ms));

const stores = { journal: new Map(), small: new Map() };
let newestKey = 0;
let failing = 0;    // which of the coming writes to the journal is refused; 0: none
let openingMs = 1;

const inside = (range, key) => !range || (key >= range.low && key <= range.high && !(range.open && key === range.low));

class Request {
    constructor(transaction, work) {
        transaction.pending++;
        later(() => {
            if (transaction.aborted) return;
            this.result = work();
            this.onsuccess?.();
            if (--transaction.pending === 0) later(() => transaction.pending === 0 && transaction.commit());
        });
    }
}

class Store {
    constructor(name, transaction) {
        Object.assign(this, { content: stores[name], transaction });
    }
    ask(work) {
        return new Request(this.transaction, work);
    }
    change(work) {
        return this.ask(() => this.transaction.changes.push(work));
    }
    getAll(range) {
        return this.ask(() => [...this.content].filter(([key]) => inside(range, key)).map(([, value]) => value));
    }
    getAllKeys() {
        return this.ask(() => [...this.content.keys()]);
    }
    openKeyCursor(range, direction) {
        return this.ask(() => {
            const keys = [...this.content.keys()].filter(key => inside(range, key));
            return keys.length ? { key: direction === "prev" ? keys.at(-1) : keys[0] } : null;
        });
    }
    add(value) {
        if (failing && --failing === 0) throw new DOMException("The disk is full.", "QuotaExceededError");
        return this.change(() => this.content.set(++newestKey, value));
    }
    put(value, key) {
        return this.change(() => this.content.set(key, value));
    }
    clear() {
        return this.change(() => this.content.clear());
    }
}

class Transaction {
    pending = 0;
    changes = [];
    objectStore(name) {
        return new Store(name, this);
    }
    abort() {
        this.aborted = true;
        later(() => this.onabort?.());
    }
    commit() {
        if (this.aborted || this.done) return;
        this.done = true;
        this.changes.forEach(work => work());
        this.oncomplete?.();
    }
}

const locks = new Set();
const channels = [];
const notice = { shown: [], toggleAttribute: (name, hidden) => notice.shown.push(!hidden) };
let wakeTabs = () => {};
let reloads = 0;

Object.assign(globalThis, {
    indexedDB: {
        open() {
            const request = {};
            setTimeout(() => {
                request.result = { transaction: () => new Transaction(), close() {} };
                request.onsuccess();
            }, openingMs);
            return request;
        },
    },
    IDBKeyRange: { lowerBound: (low, open) => ({ low, open, high: Infinity }), bound: (low, high) => ({ low, high }) },
    BroadcastChannel: class {
        constructor() {
            channels.push(this);
        }
        postMessage(data) {
            for (const other of channels) if (other !== this) later(() => other.onmessage({ data }));
        }
    },
    document: {
        hidden: false,
        getElementById: () => notice,
        addEventListener(name, work) {
            const before = wakeTabs;
            wakeTabs = () => (before(), work());
        },
    },
    location: { reload: () => ++reloads },
});
Object.defineProperty(globalThis, "navigator", {
    configurable: true,
    value: {
        storage: { persist() {} },
        locks: {
            async request(name, options, work) {
                if (locks.has(name)) return work(null);
                locks.add(name);
                return work({ name });
            },
        },
    },
});

const folder = await mkdtemp(join(tmpdir(), "recite-"));
const web = name => new URL("../../web/" + name, import.meta.url);
const PROGRAM = `
export const memory = new Uint8Array(4096), calls = [];
let sent = "";
export function send(text) { sent = text; }
export function call(...values) { calls.push([values[0], sent, ...values.slice(1)]); }
export const copyOf = (pointer, length) => memory.slice(pointer, pointer + length);
export function text(pointer, length) { return new TextDecoder().decode(memory.slice(pointer, pointer + length)); }
`;
let tabs = 0;
after(() => rm(folder, { recursive: true }));

// Another tab: { calls: [name, what was sent, values...], storage, append, keep }.
async function openTab() {
    const own = join(folder, String(++tabs));
    await mkdir(own);
    await writeFile(join(own, "package.json"), '{ "type": "module" }');
    await writeFile(join(own, "program.js"), PROGRAM);
    for (const name of ["storage.js", "database.js", "device.js", "visit.js"]) await copyFile(web(name), join(own, name));
    const { memory, calls } = await import(pathToFileURL(join(own, "program.js")));
    const module = await import(pathToFileURL(join(own, "storage.js")));
    const put = (place, text) => new TextEncoder().encodeInto(text, memory.subarray(place)).written;
    return {
        calls, storage: module,
        append(record, token) {
            module.storageImports.web_append(0, put(0, record), token);
        },
        keep(name, value) {
            module.storageImports.web_keep(0, put(0, name), 1000, put(1000, value));
        },
    };
}

const journal = () => [...stores.journal.values()];
let first, second;

test("what is appended is confirmed in order, and is there for the next tab", async () => {
    first = await openTab();
    assert.deepEqual(await first.storage.openStorage(), { works: true, records: [], snapshot: null, small: [], file: null });
    first.storage.listenForTabs();
    first.keep("device", "aaaa");
    first.keep("settings", "dark");
    first.append("a1", 1);
    first.append("a2", 2);
    await wait(60);
    assert.deepEqual(first.calls, [["page_stored", "", 1, 1], ["page_stored", "", 2, 1]]);
    assert.deepEqual(journal(), ["a1", "a2"]);
});

test("each tab is a device of its own", async () => {
    second = await openTab();
    const kept = await second.storage.openStorage();
    const { records: [{ bytes }], ...rest } = kept;
    assert.equal(new TextDecoder().decode(bytes), "a1\na2");
    assert.deepEqual(rest, { works: true, snapshot: null, small: [["settings", "dark"]], file: null });
    second.keep("device", "bbbb");
    await wait(30);
    assert.deepEqual([stores.small.get("device"), stores.small.get("device/1")], ["aaaa", "bbbb"]);
});

test("what another tab writes is heard once, also while the program is not there yet", async () => {
    first.append("a3", 3);
    await wait(60);
    assert.deepEqual(second.calls, []);
    second.storage.listenForTabs();
    assert.deepEqual(second.calls, [["page_added_elsewhere", "a3"]]);
    second.append("b1", 1);
    await wait(60);
    assert.deepEqual(first.calls.at(-1), ["page_added_elsewhere", "b1"]);
});

test("a word that was lost is caught up with when the tab is seen again", async () => {
    stores.journal.set(++newestKey, "lost");
    wakeTabs();
    await wait(60);
    for (const tab of [first, second]) {
        const heard = tab.calls.filter(([name]) => name === "page_added_elsewhere").map(([, record]) => record);
        assert.equal(heard.at(-1), "lost");
        assert.equal(new Set(heard).size, heard.length);
    }
});

test("when one write of an action fails none is kept, it is told, and can be tried again", async () => {
    failing = 2;
    second.append("b2", 2);
    second.append("b3", 3);
    await wait(60);
    assert.deepEqual(second.calls.slice(-2),
        [["page_stored", "The disk is full.", 2, 0], ["page_stored", "The disk is full.", 3, 0]]);
    assert.ok(!journal().includes("b2"));
    second.append("b2", 2);
    second.append("b3", 3);
    await wait(60);
    assert.deepEqual(journal().slice(-2), ["b2", "b3"]);
});

test("when all is deleted, other tabs begin anew", async () => {
    second.storage.storageImports.web_erase_all(0);
    await wait(60);
    assert.deepEqual(journal(), []);
    assert.equal(reloads, 1);
});

test("a slow machine is waited for, and that is said", async () => {
    openingMs = 1700;
    const third = await openTab();
    assert.equal((await third.storage.openStorage()).works, true);
    assert.deepEqual(notice.shown.slice(-2), [true, false]);
});

test("without storage nothing is called safe", async () => {
    globalThis.indexedDB = undefined;
    const fourth = await openTab();
    assert.equal((await fourth.storage.openStorage()).works, false);
    fourth.append("z", 9);
    await wait(30);
    assert.deepEqual(fourth.calls.at(-1), ["page_stored", "This browser keeps nothing for this page.", 9, 0]);
});
