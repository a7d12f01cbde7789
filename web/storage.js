// The journal and small values, in IndexedDB. A record counts as safe when the browser says that
// it is on the disk. Each tab hears of what the others have written. A snapshot of what the records
// lead to spares the program most of them at the start; they follow when it has time.
import { finished, slicesOf, wish } from "./database.js";
import { becomeDevice, ofThisTab, place } from "./device.js";
import { call, copyOf, send, text } from "./program.js";
import { noteVisit } from "./visit.js";

const SAY_MS = 1500;    // longer than that, and the page says what it waits for
const OPEN_MS = 20000;  // longer than that, and the program begins without
const ERASED = "";      // told to other tabs in place of a record
const SNAPSHOT = "snapshot";
const FILE = "file";    // of the learner's choice; see journal_file.js
const SUM = [8, 24];    // where a record's check sum stands in it
const HEAD = 8 + 16;    // before a snapshot's bytes: the key of the last record in it, its sum
const SLICE = 1000;     // records of an earlier time that are read between two frames
const NOTHING = { works: false, records: [], snapshot: null, small: [], file: null };

let database = null;
let opening = null;     // while a new database is made: the promise of it
let sure = null;        // while it is not known whether nothing is kept: the promise of it
let newest = 0;         // key up to which the records are known to the program
let covered = 0;        // key up to which the snapshot spares the records
let opened = null;      // { key, sum } of the newest record at the start
let hurried = false;    // the program waits for the records that were spared
const known = new Set();  // records behind that key which are known, too
const unheard = [];     // what other tabs wrote before the program was there
let listening = false;
let asked = false;      // for storage that the browser does not clear
let onAppended = null;  // called with records that are safe
let onErased = null;
const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("recite") : null;

// The snapshot, if it is of this journal: { key, bytes }.
async function findSnapshot(journal, value) {
    if (!(value instanceof Uint8Array) || value.length <= HEAD) return null;
    const key = new DataView(value.buffer, value.byteOffset).getFloat64(0);
    const sum = new TextDecoder().decode(value.subarray(8, HEAD));
    const record = await wish(journal.get(key));
    return record?.slice(...SUM) === sum ? { key, bytes: value.subarray(HEAD) } : null;
}

// The key of the newest record; from now on the records up to there are known to the program.
async function learnNewest(journal) {
    const last = await wish(journal.openKeyCursor(null, "prev"));
    return newest = last?.key ?? 0;
}

// The records behind a key, in slices.
async function slicesAfter(journal, key) {
    const range = key ? IDBKeyRange.lowerBound(key, true) : null;
    const [first, last] = await Promise.all([wish(journal.openKeyCursor(range)), learnNewest(journal)]);
    return first ? slicesOf(journal, first.key, last) : [];
}

// Opens the database; whether it is a new one, with nothing in it. To make one takes long, and
// nobody waits for that but what wants to write.
function openDatabase() {
    // Whatever version is there: a newer program may have written here, and what it wrote is kept.
    const request = indexedDB.open("recite");
    const isNew = new Promise(done => request.onupgradeneeded = () => {
        request.result.createObjectStore("journal", { autoIncrement: true });
        request.result.createObjectStore("small");
        done(true);
    });
    opening = wish(request).then(made => {
        database = made;
        database.onversionchange = () => database.close();
    }).finally(() => opening = null);
    return Promise.race([isNew, opening.then(() => false)]);
}

async function open() {
    const taken = becomeDevice();
    const isNew = await openDatabase();
    await taken;
    if (isNew) return { ...NOTHING, works: true };
    const reading = database.transaction(["journal", "small"]);
    const [small, journal] = [reading.objectStore("small"), reading.objectStore("journal")];
    const [keys, values] = await Promise.all([wish(small.getAllKeys()), wish(small.getAll())]);
    const entries = keys.map((key, index) => [key, values[index]]);
    const snapshot = await findSnapshot(journal, entries.find(([name]) => name === SNAPSHOT)?.[1]);
    covered = snapshot?.key ?? 0;
    const records = await slicesAfter(journal, covered);
    if (records.length) opened = { key: newest, sum: records.at(-1).last.slice(...SUM) };
    const file = entries.find(([name]) => name === FILE)?.[1] ?? null;
    return { works: true, records, snapshot: snapshot?.bytes ?? null, small: ofThisTab(entries, [SNAPSHOT, FILE]), file };
}

// All that is kept: { works, records, snapshot, small, file }; records are slices of those behind the
// snapshot, if there is one. Never fails; without storage it is empty. A machine that is slow is waited for,
// since to begin without would look as if all were lost.
export async function openStorage() {
    const notice = document.getElementById("opening");
    const saying = setTimeout(() => notice?.toggleAttribute("hidden", false), SAY_MS);
    let late = 0;
    const waited = new Promise(done => late = setTimeout(done, OPEN_MS, null));
    const opened = open().catch(() => NOTHING);
    const kept = await Promise.race([opened, waited]);
    if (kept?.works) noteVisit(true);
    clearTimeout(saying);
    clearTimeout(late);
    notice?.toggleAttribute("hidden", true);
    if (kept) return kept;
    // What comes now comes too late: the program has begun to count anew.
    opening = null;
    opened.then(() => {
        database?.close();
        database = null;
    });
    return NOTHING;
}

// What a first visitor's program begins with before it is known what is kept. Nothing is written until
// that is known; should there be something after all, the page is loaded anew.
export function beginWithNothing(kept) {
    sure = kept.then(({ records, snapshot, small }) => {
        sure = null;
        if (!records.length && !snapshot && !small.length) return null;
        location.reload();
        return new Promise(() => {});
    });
    return { ...NOTHING, works: true };
}

async function change(stores) {
    await sure;
    await opening?.catch(() => {});
    if (!database) throw new Error("This browser keeps nothing for this page.");
    return database.transaction(stores, "readwrite", { durability: "strict" });
}

// Does it and says so to the program, once for each token.
async function confirmed(tokens, work) {
    let problem = "";
    try {
        await work();
    } catch (error) {
        problem = String(error?.message ?? error) || "It cannot be written.";
    }
    for (const token of tokens) {
        send(problem);
        call("page_stored", token, problem ? 0 : 1);
    }
}

const waiting = [];  // { record, token } of one action of the learner: safe together, or not at all

function writeWaiting() {
    const batch = waiting.splice(0);
    confirmed(batch.map(one => one.token), async () => {
        const transaction = await change(["journal"]);
        try {
            for (const { record } of batch) transaction.objectStore("journal").add(record);
        } catch (error) {
            transaction.abort();
            throw error;
        }
        await finished(transaction);
        for (const { record } of batch) {
            known.add(record);
            tabs?.postMessage(record);
        }
        onAppended?.(batch.map(one => one.record));
        if (!asked) navigator.storage?.persist?.();
        asked = true;
    });
}

function append(record, token) {
    if (waiting.push({ record, token }) === 1) queueMicrotask(writeWaiting);
}

async function keepSmall(name, value) {
    const store = (await change(["small"])).objectStore("small");
    if (value) store.put(value, name);
    else store.delete(name);
}

function eraseAll(token) {
    confirmed([token], async () => {
        const transaction = await change(["journal", "small"]);
        transaction.objectStore("journal").clear();
        transaction.objectStore("small").clear();
        await finished(transaction);
        noteVisit(false);
        tabs?.postMessage(ERASED);
        onErased?.();
    });
}

// Calls back with the records that this tab has added, and when all was deleted.
export function whenChanged(appended, erased) {
    onAppended = appended;
    onErased = erased;
}

// Remembers the learner's file, or none.
export function keepFile(handle) {
    const small = database?.transaction(["small"], "readwrite").objectStore("small");
    if (handle) small?.put(handle, FILE);
    else small?.delete(FILE);
}

// Everything in the journal.
export async function allRecords() {
    if (!database) return [];
    return wish(database.transaction("journal").objectStore("journal").getAll());
}

function hear(record) {
    if (known.has(record)) return;
    known.add(record);
    send(record);
    call("page_added_elsewhere");
}

// What other tabs wrote while this one was asleep or their word was lost.
async function catchUp() {
    if (document.hidden || !database) return;
    const heard = [...known];
    const journal = database.transaction("journal").objectStore("journal");
    const range = newest ? IDBKeyRange.lowerBound(newest, true) : null;
    const [records] = await Promise.all([wish(journal.getAll(range)), learnNewest(journal)]);
    records.forEach(hear);
    for (const record of heard) known.delete(record);
}

const rest = () => new Promise(done => hurried ? done() : (globalThis.requestIdleCallback ?? setTimeout)(done));

// Hands the program slices of records.
export function sendRecords(slices) {
    for (const { bytes } of slices) {
        send(bytes);
        call("page_records");
    }
}

// Hands the program the records that the snapshot spared it.
async function sendEarlier() {
    if (!covered) return;
    const first = await wish(database.transaction("journal").objectStore("journal").openKeyCursor());
    for (let from = first?.key ?? covered; from <= covered; from += SLICE) {
        await rest();
        const to = Math.min(from + SLICE - 1, covered);
        const journal = database.transaction("journal").objectStore("journal");
        sendRecords(await slicesOf(journal, from, to));
        call("page_earlier", to === covered ? 1 : 0);
    }
}

// Keeps what the records at the start led to; no bytes: throws away what was kept.
function keepSnapshot(bytes) {
    if (!database) return;
    const small = database.transaction(["small"], "readwrite").objectStore("small");
    if (!bytes.length || !opened) return small.delete(SNAPSHOT);
    const value = new Uint8Array(HEAD + bytes.length);
    new DataView(value.buffer).setFloat64(0, opened.key);
    value.set(new TextEncoder().encode(opened.sum), 8);
    value.set(bytes, HEAD);
    small.put(value, SNAPSHOT);
}

// From now on the program hears of other tabs, and of what it was spared.
export function listenForTabs() {
    listening = true;
    unheard.splice(0).forEach(hear);
    sendEarlier().catch(() => {});
    document.addEventListener("visibilitychange", () => catchUp().catch(() => {}));
}

if (tabs) {
    tabs.onmessage = event => {
        if (event.data === ERASED) location.reload();
        else if (listening) hear(event.data);
        else unheard.push(event.data);
    };
}

export const storageImports = {
    web_append(pointer, length, token) {
        append(text(pointer, length), token);
    },
    web_keep(key, keyLength, value, length) {
        const name = place(text(key, keyLength));
        if (name !== null) keepSmall(name, text(value, length)).catch(() => {});
    },
    web_keep_snapshot(pointer, length) {
        keepSnapshot(copyOf(pointer, length));
    },
    web_hurry_records: () => hurried = true,
    web_erase_all: eraseAll,
};
