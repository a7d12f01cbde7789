// What is asked of IndexedDB, as promises, and the records of a journal, many at a time.
const SLICE = 2000;  // records that are read and handed over together

const encoder = new TextEncoder();

export function wish(request) {
    return new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
    });
}

export function finished(transaction) {
    return new Promise((done, fail) => {
        transaction.oncomplete = done;
        transaction.onabort = transaction.onerror = () => fail(transaction.error);
    });
}

// As they are handed to the program; none has a line break in it.
function joined(records) {
    return { count: records.length, bytes: encoder.encode(records.join("\n")), last: records.at(-1) };
}

// The records with keys from `first` to `last`, in slices { count, bytes, last }, none of them empty.
// All are asked for at once, so that some are read while others are joined.
export async function slicesOf(journal, first, last) {
    const slices = [];
    for (let from = first; from <= last; from += SLICE) {
        const range = IDBKeyRange.bound(from, Math.min(from + SLICE - 1, last));
        slices.push(wish(journal.getAll(range)).then(joined));
    }
    return (await Promise.all(slices)).filter(slice => slice.count);
}
