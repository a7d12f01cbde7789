// The journal and small values, in IndexedDB. A record counts as safe when the browser says that
// it is on the disk.
import { call, send, text } from "./program.js";

const OPEN_MS = 3000;  // longer than that, and the program begins without

let database = null;
const tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("recite") : null;

function wish(request) {
    return new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
    });
}

function finished(transaction) {
    return new Promise((done, fail) => {
        transaction.oncomplete = done;
        transaction.onabort = transaction.onerror = () => fail(transaction.error);
    });
}

async function open() {
    const request = indexedDB.open("recite", 1);
    request.onupgradeneeded = () => {
        request.result.createObjectStore("journal", { autoIncrement: true });
        request.result.createObjectStore("small");
    };
    database = await wish(request);
    database.onversionchange = () => database.close();
    const reading = database.transaction(["journal", "small"]);
    const small = reading.objectStore("small");
    const [records, keys, values] = await Promise.all([
        wish(reading.objectStore("journal").getAll()), wish(small.getAllKeys()), wish(small.getAll())]);
    return { works: true, records, small: keys.map((key, index) => [key, values[index]]) };
}

// All that is kept: { works, records, small }. Never fails; without storage it is empty.
export function openStorage() {
    const nothing = { works: false, records: [], small: [] };
    const late = new Promise(done => setTimeout(done, OPEN_MS, nothing));
    return Promise.race([open().catch(() => nothing), late]);
}

function change(stores) {
    if (!database) throw new Error("This browser keeps nothing for this page.");
    return database.transaction(stores, "readwrite", { durability: "strict" });
}

async function confirmed(token, work) {
    let problem = "";
    try {
        await work();
    } catch (error) {
        problem = String(error?.message ?? error);
    }
    send(problem);
    call("page_stored", token, problem ? 0 : 1);
}

function append(record, token) {
    confirmed(token, async () => {
        const transaction = change(["journal"]);
        transaction.objectStore("journal").add(record);
        await finished(transaction);
        tabs?.postMessage(record);
        navigator.storage?.persist?.();
    });
}

function eraseAll(token) {
    confirmed(token, async () => {
        const transaction = change(["journal", "small"]);
        transaction.objectStore("journal").clear();
        transaction.objectStore("small").clear();
        await finished(transaction);
    });
}

// Everything in the journal as one text, for rescue: a record a line.
export async function journalText() {
    if (!database) return "";
    const records = await wish(database.transaction("journal").objectStore("journal").getAll());
    return records.join("\n") + "\n";
}

if (tabs) {
    tabs.onmessage = event => {
        send(event.data);
        call("page_added_elsewhere");
    };
}

export const storageImports = {
    web_append(pointer, length, token) {
        append(text(pointer, length), token);
    },
    web_keep(key, keyLength, value, length) {
        if (!database) return;
        const store = change(["small"]).objectStore("small");
        const name = text(key, keyLength);
        if (length) store.put(text(value, length), name);
        else store.delete(name);
    },
    web_erase_all: eraseAll,
};
