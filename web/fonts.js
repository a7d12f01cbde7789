// Glyphs by the browser's own text engine: measured and drawn on a scratch canvas, copied from
// there into the texture, never read back.
import { floats, send, text } from "./program.js";
import { copyGlyph } from "./renderer.js";

const EMOJI_FONTS = '"Apple Color Emoji","Segoe UI Emoji","Noto Color Emoji",';
const EMOJI = /\p{Emoji_Presentation}|[\u2600-\u27bf\u2b00-\u2bff](?<=\p{Emoji})/u;
const FLAG_OR_KEY = /\p{Regional_Indicator}|\u20e3/u;
const JOINED = ["Arabic", "Hebrew", "Devanagari", "Bengali", "Tamil", "Telugu", "Kannada", "Malayalam",
    "Gujarati", "Gurmukhi", "Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Syriac", "Thaana"]
    .map(script => `\\p{Script=${script}}`).join("");
const JOINED_RUN = new RegExp(`[${JOINED}][${JOINED}\\p{M}\\u200c\\u200d ]*`, "gu");
const PRIVATE = 0xe000;  // the first private character; ImGui's tables stay small below 0x10000
const PRIVATE_END = 0xf8ff;

const canvas = document.createElement("canvas");
canvas.width = canvas.height = 256;
const brush = canvas.getContext("2d", { willReadFrequently: true });  // drawn to and read by the processor
let currentFont = "";
const clusters = [];
const numberOf = new Map();
let segmenter = null;

function useFont(families, weight, pixels) {
    const font = `${weight} ${pixels}px ${families}`;
    if (font === currentFont) return;
    currentFont = brush.font = font;
    brush.textBaseline = "alphabetic";
    brush.fillStyle = "#fff";
    brush.fontKerning = "none";
}

// The first text that is measured and drawn waits for the fonts to be found and read.
export function warmUpFonts() {
    const { fontFamily } = getComputedStyle(document.documentElement);
    for (const weight of [400, 700]) {
        useFont(fontFamily, weight, 16);
        brush.measureText("Hg");
        brush.fillText("Hg", 0, 16);
    }
    brush.clearRect(0, 0, canvas.width, canvas.height);
}

// What to draw for a code, in which fonts, and whether it brings its own colours. Some text fonts
// hold emoji without colour, so the colour font goes first.
function glyphOf(code, families) {
    const own = clusters[code - PRIVATE];
    const cluster = own !== undefined ? own : String.fromCodePoint(code);
    const colours = (code > 0x2190 && EMOJI.test(cluster)) || FLAG_OR_KEY.test(cluster);
    if (!colours) return { cluster, families, colours };
    const single = cluster.length <= 2 ? cluster + "\ufe0f" : cluster;
    return { cluster: single, families: EMOJI_FONTS + families, colours };
}

function inkedBox(size) {
    const left = Math.floor(-size.actualBoundingBoxLeft) - 1;
    const top = Math.floor(-size.actualBoundingBoxAscent) - 1;
    return {
        left, top,
        width: Math.ceil(size.actualBoundingBoxRight) + 1 - left,
        height: Math.ceil(size.actualBoundingBoxDescent) + 1 - top,
    };
}

function prepare(pointer, length, weight, pixels, code) {
    const glyph = glyphOf(code, text(pointer, length));
    useFont(glyph.families, weight, pixels);
    return glyph;
}

function numbered(cluster) {
    let number = numberOf.get(cluster);
    if (number === undefined) {
        if (PRIVATE + clusters.length > PRIVATE_END) return cluster;
        number = clusters.length;
        numberOf.set(cluster, number);
        clusters.push(cluster);
    }
    return String.fromCharCode(PRIVATE + number);
}

// Replaces each cluster that ImGui cannot draw by one private character.
export function shape(words) {
    if (!/[^\u0000-\u02ff\u1e00-\u2010\u2012-\u2123\u3000-\u9fff\uff00-\uffef]/.test(words)) return words;
    segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
    const joined = words.replace(JOINED_RUN, run => {
        const core = run.trimEnd();
        return numbered(core) + run.slice(core.length);
    });
    let shaped = "";
    for (const { segment } of segmenter.segment(joined)) {
        shaped += segment.length > 1 ? numbered(segment) : segment;
    }
    return shaped;
}

// The text as it was before shape().
export function unshape(words) {
    if (!clusters.length) return words;
    return words.replace(/[\ue000-\uf8ff]/g, mark => clusters[mark.charCodeAt(0) - PRIVATE] ?? mark);
}

export const fontImports = {
    web_font_measure(pointer, length, weight, pixels, out) {
        useFont(text(pointer, length), weight, pixels);
        const size = brush.measureText("Hg");
        floats().set([size.fontBoundingBoxAscent ?? pixels * 0.93,
            size.fontBoundingBoxDescent ?? pixels * 0.24], out >> 2);
    },
    web_glyph_measure(pointer, length, weight, pixels, code, out) {
        const { cluster, colours } = prepare(pointer, length, weight, pixels, code);
        const size = brush.measureText(cluster);
        const box = inkedBox(size);
        floats().set([size.width, box.left, box.top, box.width, box.height, colours ? 1 : 0], out >> 2);
        const wide = size.actualBoundingBoxRight + size.actualBoundingBoxLeft > 0;
        return wide && size.actualBoundingBoxAscent + size.actualBoundingBoxDescent > 0 ? 1 : 0;
    },
    web_glyph_draw(texture, x, y, pointer, length, weight, pixels, code) {
        const { cluster } = prepare(pointer, length, weight, pixels, code);
        const box = inkedBox(brush.measureText(cluster));
        if (box.width > canvas.width || box.height > canvas.height) {
            canvas.width = Math.max(canvas.width, box.width);
            canvas.height = Math.max(canvas.height, box.height);
            currentFont = "";
            prepare(pointer, length, weight, pixels, code);
        }
        brush.clearRect(0, 0, box.width, box.height);
        brush.fillText(cluster, -box.left, -box.top);
        copyGlyph(texture, x, y, box.width, box.height, canvas);
    },
    web_shape(pointer, length) {
        send(shape(text(pointer, length)));
    },
};
