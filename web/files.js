// Files in and out: fetched from beside the page, picked, dropped, pasted, saved; the clipboard.
import { call, copyOf, send, text } from "./program.js";

const early = new Map();
let picker = null;
let underWay = 0;
let beginning = 0;  // which beginning of the program asked

async function load(address) {
    const response = await fetch(new URL(address, document.baseURI));
    if (!response.ok) throw new Error(`${address} is not there (${response.status}).`);
    return new Uint8Array(await response.arrayBuffer());
}

// Begins to fetch what the program will surely ask for.
export function fetchEarly(address) {
    const loading = load(address);
    loading.catch(() => {});
    early.set(address, loading);
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
