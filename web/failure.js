// When the program stops: say so, and let the learner save what is theirs.
import { stop, text } from "./program.js";
import { save } from "./files.js";
import { allRecords } from "./storage.js";

let reason = "";

export function fail(error) {
    stop();
    const box = document.getElementById("failure");
    if (!box.hidden) return;
    document.getElementById("reason").textContent = reason || String(error?.message ?? error);
    document.getElementById("rescue").onclick = async () =>
        save("recite-journal.jsonl", "application/jsonl", (await allRecords()).map(record => record + "\n").join(""));
    document.getElementById("reload").onclick = () => location.reload();
    box.hidden = false;
    box.focus();
}

function onFault(error) {
    if (error instanceof WebAssembly.RuntimeError || reason) fail(error);
}

addEventListener("error", event => onFault(event.error));
addEventListener("unhandledrejection", event => onFault(event.reason));

export const failureImports = {
    web_failed(pointer, length) {
        reason = text(pointer, length);
    },
};
