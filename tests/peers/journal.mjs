// Journals as the program writes them, made from histories.

// FNV-1a, 64 bits, in two halves of 32: the check sum of a line.
export function fnv1a64(text) {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of Buffer.from(text)) {
    low = (low ^ byte) >>> 0;
    // times 2^40 + 0x1b3
    const product = low * 0x1b3;
    const carry = Math.floor(product / 4294967296);
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

export function line(event) {
  const rest = JSON.stringify(event).slice(1);
  return `{"sum":"${fnv1a64(rest)}",${rest}`;
}

const words = { 1: 'wrong', 2: 'right', 3: 'right', 4: 'right' };

// One device's journal of cards, each a list of {rating, day}, answered by recall in study.
export function journal(cards) {
  const answers = cards.flatMap((card, i) => card.map(({ rating, day }, place) => ({ rating, day, i, place })));
  answers.sort((a, b) => a.day - b.day || a.i - b.i || a.place - b.place);
  const lines = answers.map(({ rating, day, i }, n) =>
    line({
      kind: 'answered', id: ['d', n + 1], at: (20000 + day) * 86400000 + n, day: 20000 + day, offset: 0,
      card: `made/${i}/value`, pack: 'made', version: '1', question: `q${n}`, recipe: 'typed',
      occasion: 'study', prompt: 'p', response: 'r', outcome: words[rating], why: 'same',
      credit: rating > 1 ? 1 : 0, spent: 5000, recalled: true, rating, bearing: 'full', topic: 't',
    }));
  return lines.join('\n') + '\n';
}
