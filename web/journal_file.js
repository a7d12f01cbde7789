// The journal once more, in a file that the learner has chosen, as in a folder that is carried from
// device to device. What another device has written there is taken in, and what stands there stays.
import { call, send } from "./program.js";
import { allRecords, keepFile, whenChanged } from "./storage.js";

const STANDINGS = ["offered", "asks", "kept", "failed"];
const RECORD = '{"sum":"';  // what each record begins with
const KINDS = { types: [{ description: "Progress in Recite", accept: { "application/x-ndjson": [".jsonl"] } }] };
const WRITING = { mode: "readwrite" };

let file = null;
let allowed = false;        // by the browser, to read and write it
let told = "";
let left = null;            // how this tab has left the file: { size, lastModified }
let unwritten = [];         // records of this tab that are not in it
let underWay = false;
let wanted = false;         // once more, as soon as what is under way is done
const handed = new Set();   // lines of the file that the program was given

function tell(standing, problem = "") {
    const news = `${standing} ${file?.name} ${problem}`;
    if (news === told) return;
    told = news;
    const [nameLength] = send(file?.name ?? "", problem);
    call("page_journal_file", nameLength, STANDINGS.indexOf(standing));
}

// The file as it is now; one that was deleted is empty.
async function look() {
    try {
        return await file.getFile();
    } catch (error) {
        if (error.name === "NotFoundError") return null;
        throw error;
    }
}

async function write(lines, place) {
    const stream = await file.createWritable({ keepExistingData: place > 0 });
    try {
        if (place) await stream.seek(place);
        await stream.write(lines.map(line => line + "\n").join(""));
    } catch (error) {
        await stream.abort().catch(() => {});
        throw error;
    }
    await stream.close();
}

// Gives the program what it does not know.
function hand(lines) {
    const fresh = lines.filter(line => line.startsWith(RECORD) && !handed.has(line));
    if (!fresh.length) return;
    for (const line of fresh) handed.add(line);
    call("page_file", send(file.name, fresh.join("\n") + "\n")[0]);
}

// Each gets what the other lacks.
async function unite(text) {
    const there = text.split("\n").filter(line => line.trim());
    if (there.length && !there.some(line => line.startsWith(RECORD))) {
        throw new Error("It holds something else, and is left as it is.");
    }
    const here = await allRecords();
    const [inFile, inJournal] = [new Set(there), new Set(here)];
    hand(there.filter(line => !inJournal.has(line)));
    const lacking = here.filter(record => !inFile.has(record));
    if (lacking.length || !there.length) await write([...there, ...lacking], 0);
}

async function bringUpToDate() {
    const now = await look();
    const added = unwritten.splice(0).filter(record => !handed.has(record));
    if (now && now.size === left?.size && now.lastModified === left.lastModified) {
        if (added.length) await write(added, now.size);
    } else {
        await unite(await now?.text() ?? "");
    }
    const after = await file.getFile();
    left = { size: after.size, lastModified: after.lastModified };
    tell("kept");
}

function failed(error) {
    left = null;
    allowed = error.name !== "NotAllowedError";
    if (!allowed) tell("asks");
    else tell("failed", String(error?.message ?? error) || "The browser does not say why.");
}

// One at a time, of all tabs; whoever comes meanwhile is served by one more turn.
async function work() {
    wanted = true;
    if (underWay || !allowed) return;
    underWay = true;
    while (wanted && file && allowed) {
        wanted = false;
        await navigator.locks.request("recite-journal-file", bringUpToDate).catch(failed);
    }
    underWay = false;
}

function workOn(chosen) {
    if (!chosen) return;
    file = chosen;
    left = null;
    keepFile(file);
    goOn("granted");
}

function goOn(permission) {
    allowed = permission === "granted";
    if (allowed) work();
    else tell("asks");
}

function forget() {
    file = null;
    keepFile(null);
    tell("offered");
}

// A learner who closes the dialog has chosen nothing.
function ask(picking) {
    picking.then(workOn).catch(error => error.name === "AbortError" || failed(error));
}

const WISHES = [
    () => ask(showSaveFilePicker({ ...KINDS, suggestedName: "recite-progress.jsonl" })),
    () => ask(showOpenFilePicker(KINDS).then(async ([chosen]) =>
        await chosen.requestPermission(WRITING) === "granted" ? chosen : null)),
    () => file?.requestPermission(WRITING).then(goOn).catch(failed),
    forget,
];

// Where the browser can keep such a file; `kept` is the one of an earlier visit, or null.
export async function openJournalFile(kept) {
    if (!("showSaveFilePicker" in globalThis && navigator.locks)) return;
    whenChanged(records => {
        unwritten.push(...records);
        if (file) work();
        else unwritten = [];
    }, forget);
    document.addEventListener("visibilitychange", () => document.hidden || work());
    file = kept;
    if (file) goOn(await file.queryPermission(WRITING));
    else tell("offered");
}

export const journalFileImports = {
    web_journal_file: wish => WISHES[wish](),
};
