// Whether this browser was here before: a note that is read at once, while the storage, which knows
// for sure, may take longer to open than all the program.
const NAME = "recite";

// True where no note can be kept.
export function wasHere() {
    try {
        return localStorage.getItem(NAME) !== null;
    } catch {
        return true;
    }
}

// From now on it was; or, when the learner deletes everything, it was not.
export function noteVisit(was) {
    try {
        if (was) localStorage.setItem(NAME, "was here");
        else localStorage.removeItem(NAME);
    } catch {
        // Then every visit waits.
    }
}
