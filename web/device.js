// Which of this browser's devices this tab is. Several tabs may be open, and each writes under a
// device name of its own.
const DEVICE = "device";
const MOST_TABS = 64;

let slot = -1;  // -1: one for this visit alone

// Takes a lock for as long as this tab lives; whether it was free.
function take(name) {
    return new Promise(done => navigator.locks.request(name, { ifAvailable: true }, lock => {
        done(Boolean(lock));
        return lock && new Promise(() => {});
    }).catch(() => done(false)));
}

// Becomes the first device of this browser that no other tab is.
export async function becomeDevice() {
    for (let number = 0; navigator.locks && slot < 0 && number < MOST_TABS; number++) {
        if (await take(`recite-device-${number}`)) slot = number;
    }
}

// The name that a small value is kept under: each device keeps its own.
export function place(name) {
    if (name !== DEVICE || slot === 0) return name;
    return slot > 0 ? `${DEVICE}/${slot}` : null;
}

// Small values, [name, value], as this tab is to see them; without these.
export function ofThisTab(entries, unseen) {
    const own = entries.find(([name]) => name === place(DEVICE));
    const rest = entries.filter(([name]) => ![DEVICE, ...unseen].includes(name) && !name.startsWith(DEVICE + "/"));
    return own ? [...rest, [DEVICE, own[1]]] : rest;
}
