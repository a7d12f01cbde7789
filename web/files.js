// Files in and out: fetched from beside the page, picked, dropped, pasted, saved; the clipboard.
import { call, copyOf, send, text } from "./program.js";

const IN_COLUMNS = /\b(facts|packs)\.json$/;
const COLUMNS_BEGIN = "c".charCodeAt();
const LONG_MS = 1000;

const early = new Map();
let picker = null;
let underWay = 0;
let onAllThere = null;
let beginning = 0;  // which beginning of the program asked

async function fetched(address) {
    const response = await fetch(new URL(address, document.baseURI));
    if (!response.ok) throw new Error(`${address} is not there (${response.status}).`);
    return new Uint8Array(await response.arrayBuffer());
}

// A file of the site. Packs and their list are there in columns, too, which are smaller; on a site
// made by hand they may be there as JSON alone, or some other page may come in their place.
async function load(address) {
    const columns = address.replace(IN_COLUMNS, "$1.columns.txt");
    if (columns === address) return fetched(address);
    const content = await fetched(columns).catch(() => []);
    return content[0] === COLUMNS_BEGIN ? content : fetched(address);
}

// Begins to fetch what the program will surely ask for.
export function fetchEarly(address) {
    const loading = load(address);
    loading.catch(() => {});
    early.set(address, loading);
}

// When what was asked for early is there, or a while has passed: to draw before that would be to draw
// twice.
export function fetchedEarly() {
    return Promise.race([Promise.allSettled(early.values()), new Promise(done => setTimeout(done, LONG_MS))]);
}

// Calls back once, as soon as the program waits for no file any more.
export function whenAllThere(callback) {
    onAllThere = callback;
}

// Whether the program waits for a file.
export function isFetching() {
    return underWay > 0;
}

// The program begins again: what was fetched for it before is not for it.
export function forgetFetches() {
    underWay = 0;
    beginning++;
}

async function deliver(address, token) {
    const asked = beginning;
    underWay++;
    const loading = early.get(address) ?? load(address);
    early.delete(address);
    let content = null;
    let problem = "";
    try {
        content = await loading;
    } catch (error) {
        problem = String(error?.message ?? error);
    }
    if (asked !== beginning) return;
    underWay--;
    send(content ?? problem);
    call("page_fetched", token, content ? 1 : 0);
    if (underWay) return;
    onAllThere?.();
    onAllThere = null;
}

async function take(files) {
    for (const file of files) {
        const content = new Uint8Array(await file.arrayBuffer());
        const [nameLength] = send(file.name, content);
        call("page_file", nameLength);
    }
}

export function save(name, type, content) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function pick(accept, several) {
    picker ??= document.createElement("input");
    picker.type = "file";
    picker.accept = accept;
    picker.multiple = several;
    picker.value = "";
    picker.onchange = () => take([...picker.files]);
    picker.click();
}

function copyWithoutClipboard(words) {
    const field = document.createElement("textarea");
    field.value = words;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
}

export function listenForFiles() {
    addEventListener("dragover", event => {
        if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
    addEventListener("drop", event => {
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        take([...event.dataTransfer.files]);
    });
    document.addEventListener("paste", event => {
        if (event.target.matches?.("input, textarea")) return;
        const words = event.clipboardData.getData("text/plain");
        if (event.clipboardData.files.length) take([...event.clipboardData.files]);
        else if (words) take([new File([words], "")]);
    });
}

export const fileImports = {
    web_fetch(pointer, length, token) {
        deliver(text(pointer, length), token);
    },
    web_save_file(name, nameLength, type, typeLength, content, length) {
        save(text(name, nameLength), text(type, typeLength), copyOf(content, length));
    },
    web_pick_file(accept, length, several) {
        pick(text(accept, length), several !== 0);
    },
    web_copy(pointer, length) {
        const words = text(pointer, length);
        if (navigator.clipboard) navigator.clipboard.writeText(words).catch(() => copyWithoutClipboard(words));
        else copyWithoutClipboard(words);
    },
    web_print: () => setTimeout(print),
};
