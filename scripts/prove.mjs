// prove.mjs FIRST WHOLE SITE: makes every first visit there may be of a site, with the first part of the
// program and with the whole. Ends with 1, saying where, if the two do not do the same.
import { readFileSync } from "node:fs";
import { comparison, firstVisits } from "./visits.mjs";

const SEEDS = 40;  // quizzes of each pack; each costs two visits
const [firstFile, wholeFile, site] = process.argv.slice(2);
const [first, whole] = [firstFile, wholeFile].map(file => new WebAssembly.Module(readFileSync(file)));
const doSame = comparison(first, whole);
for (const visit of firstVisits(site, { seeds: SEEDS })) {
    let same = false;
    try {
        same = doSame(site, visit);
    } catch (error) {
        if (!(error instanceof WebAssembly.RuntimeError)) throw error;  // it met something that it lacks
    }
    if (same) continue;
    console.error(`prove.mjs: the first part does something else than the whole in the visit ${JSON.stringify(visit)}`);
    process.exit(1);
}
