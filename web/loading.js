// Loads the program: its first part at once, the rest when it is wanted.
import { joined, markOf, restIn } from "./parts.js";

let rest = null;

async function content(response) {
    if (!response.ok) throw new Error(`The program is not there (${response.status}).`);
    return new Uint8Array(await response.arrayBuffer());
}

// The first part: { module, bytes, mark }. A module without a mark is whole.
// Some hosts serve .wasm with a type that the browser does not compile while it loads.
export async function loadFirst() {
    const response = await fetch(document.getElementById("program").href);
    const bytes = content(response.clone());
    const streamed = WebAssembly.compileStreaming(response);
    const module = await streamed.catch(async () => WebAssembly.compile(await bytes));
    return { module, bytes, mark: markOf(module) };
}

// Begins to load the rest; one that did not come is asked for anew the next time.
export function loadRest() {
    const address = document.querySelector("meta[name=rest]").content;
    rest ??= fetch(new URL(address, document.baseURI)).then(content);
    rest.catch(() => rest = null);
    return rest;
}

// The whole program, to begin with or to go on in the memory of the first part: a module, and what
// to put where in its memory before it runs.
export async function loadWhole(first, { goesOn }) {
    const rest = restIn(await loadRest(), first.mark);
    const module = await WebAssembly.compile(joined(await first.bytes, rest, { goesOn }));
    return { module, late: rest.data };
}
