// When the program stops: say so, and let the learner save what is theirs.
import { text } from "./program.js";
import { save } from "./files.js";
import { journalText } from "./storage.js";

let reason = "";

export function fail(error) {
    const box = document.getElementById("failure");
    if (!box.hidden) return;
    document.getElementById("reason").textContent = reason || String(error?.message ?? error);
    document.getElementById("rescue").onclick = async () =>
        save("recite-journal.jsonl", "application/jsonl", await journalText());
    document.getElementById("reload").onclick = () => location.reload();
    box.hidden = false;
    box.focus();
}

addEventListener("error", event => {
    if (event.error instanceof WebAssembly.RuntimeError || reason) fail(event.error);
});

export const failureImports = {
    web_failed(pointer, length) {
        reason = text(pointer, length);
    },
};
