// rehearse.mjs MODULE SITE PLACE COUNT: makes every first visit there may be of a site, and prints as JSON
// which of the module's places ran, as bits in base64, and whether any visit needs the late data
// (src/base/late.hpp). MODULE is one made by parts.watched(), with COUNT notes from PLACE on in its memory.
import { readFileSync } from "node:fs";
import { firstVisits, visited } from "./visits.mjs";

const SEEDS = 120;  // quizzes of each pack
const [moduleFile, site, notesAt, count] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(moduleFile));
const ran = Buffer.alloc(Math.ceil(count / 8));
let needsLateData = false;

function rehearse(visit) {
    if (!needsLateData) {
        try {
            return visited(module, site, visit, { withLateData: false });
        } catch (error) {
            if (!(error instanceof WebAssembly.RuntimeError)) throw error;
            needsLateData = true;
        }
    }
    return visited(module, site, visit);
}

for (const visit of firstVisits(site, { seeds: SEEDS })) {
    const notes = new Uint8Array(rehearse(visit).memory.buffer, Number(notesAt), Number(count));
    notes.forEach((note, place) => ran[place >> 3] |= (note === 1) << (place & 7));
}
console.log(JSON.stringify({ ran: ran.toString("base64"), needs_late_data: needsLateData }));
