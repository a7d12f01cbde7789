// The outline as elements: what is drawn is there for screen readers, keyboards, searching,
// selecting, translating, and it acts when clicked or keyed. Only what changed is touched.
import { call, flush, send, text } from "./program.js";
import { kindOf, makeElement, readLine, showItem } from "./elements.js";
import { isField, meaningOf } from "./fields.js";
import { isPlain } from "./surroundings.js";
import { wasPressed } from "./input.js";

// As outline/command.hpp numbers them.
const COMMAND = { click: 0, focus: 1, blur: 2, set_value: 3, submit: 4, cancel: 5, scroll_to: 6 };
const ROVING = new Set(["radio", "option", "tab"]);
const NOWHERE = { x: 0, y: 0 };

let root = null;
let known = new Map();
let changing = false;

function command(kind, element, words = "", position = 0) {
    send(words);
    call("page_command", COMMAND[kind], Number(element.item.id), position);
}

function itemAt(event) {
    let element = event.target;
    while (element && element !== root && !element.item) element = element.parentElement;
    return element === root ? null : element;
}

// ---- from the outline to the page

function keyOf(item, seen) {
    const plain = `${item.id} ${item.role} ${kindOf(item)}`;
    const before = seen.get(plain) ?? 0;
    seen.set(plain, before + 1);
    return before ? `${plain} ${before}` : plain;
}

// Among things of which one is chosen, Tab stops at one.
function setTabStops(items, elements) {
    const stops = new Map();
    items.forEach((item, index) => {
        if (!ROVING.has(item.role) || !item.parent) return;
        const best = stops.get(item.parent);
        const rank = item.focused === "1" ? 2 : item.checked === "1" ? 1 : 0;
        if (best === undefined || rank > best.rank) stops.set(item.parent, { index, rank });
    });
    items.forEach((item, index) => {
        if (!ROVING.has(item.role) || !item.parent) return;
        elements[index].tabIndex = stops.get(item.parent).index === index ? 0 : -1;
    });
}

// Behind a dialog nothing can be reached.
function setInert(items, elements) {
    const at = items.findIndex(item => item.role === "dialog");
    const dialog = elements[at];
    elements.forEach(element => {
        element.inert = Boolean(dialog) && !element.contains(dialog) && !dialog.contains(element);
    });
}

function update(lines) {
    const items = lines.map(readLine);
    const seen = new Map();
    const keys = items.map(item => keyOf(item, seen));
    const next = new Map();
    const elements = items.map((item, index) => {
        const element = known.get(keys[index]) ?? makeElement(item);
        next.set(keys[index], element);
        return element;
    });
    for (const [key, element] of known) {
        if (!next.has(key)) element.remove();
    }
    known = next;
    const holding = new Set(items.map(item => item.parent - 1));
    const last = new Map();
    items.forEach((item, index) => {
        const element = elements[index];
        const parent = item.parent ? elements[item.parent - 1] : root;
        const origin = item.parent ? items[item.parent - 1] : NOWHERE;
        const changed = element.line !== lines[index] || element.from !== `${origin.x} ${origin.y}`;
        element.item = item;
        if (changed) {
            showItem(element, item, origin, holding.has(index));
            element.line = lines[index];
            element.from = `${origin.x} ${origin.y}`;
        }
        const before = last.get(parent);
        const expected = before ? before.nextSibling : firstItem(parent);
        if (expected !== element) parent.insertBefore(element, expected);
        last.set(parent, element);
    });
    setTabStops(items, elements);
    setInert(items, elements);
    return elements;
}

// The first child that is an item; a text of the parent's own may come before it.
function firstItem(parent) {
    let child = parent.firstChild;
    while (child && !child.item) child = child.nextSibling;
    return child;
}

function apply(lines, moveFocus) {
    const active = document.activeElement;
    changing = true;
    const elements = update(lines);
    const focused = elements.find(element => element.item.focused === "1");
    if (focused && focused !== document.activeElement && (moveFocus || active === focused || active === document.body)) {
        focused.focus({ preventScroll: true });
    }
    changing = false;
    document.getElementById("shell")?.remove();
}

// ---- from the page to the program

function onClick(event) {
    const element = itemAt(event);
    if (!element || isField(element)) return;
    const { role, href, disabled } = element.item;
    const link = role === "link" && href;
    if (link && (event.ctrlKey || event.metaKey || event.shiftKey || !href.startsWith("#"))) return;
    if (link) event.preventDefault();
    if (!isPlain() && wasPressed(event)) return;  // the canvas has had the press
    if (disabled === "1") return;
    command("click", element);
    flush();
}

function onKeyInField(event) {
    if (!isField(event.target)) return;
    const meaning = meaningOf(event);
    if (!meaning) return;
    event.preventDefault();
    command("set_value", event.target, event.target.value);
    command(meaning, event.target);
    flush();
}

function listen() {
    root.addEventListener("click", onClick);
    root.addEventListener("keydown", onKeyInField);
    root.addEventListener("submit", event => event.preventDefault());
    root.addEventListener("input", event => {
        if (isField(event.target)) command("set_value", event.target, event.target.value);
    });
    root.addEventListener("focusin", event => {
        const element = itemAt(event);
        // A press tells the program by itself where it was.
        if (changing || !element || !element.matches(":focus-visible")) return;
        command("focus", element, "", 1);
    });
    root.addEventListener("focusout", event => {
        const element = itemAt(event);
        if (changing || !element || !document.hasFocus() || root.contains(event.relatedTarget)) return;
        command("blur", element);
    });
    // Focus must not scroll what lies over the canvas away from it.
    root.addEventListener("scroll", () => root.scrollTo(0, 0));
    document.addEventListener("copy", onCopy);
}

// What is selected, an item a line, without the breaks of the lines drawn.
function onCopy(event) {
    const selection = getSelection();
    if (isField(event.target) || !selection.rangeCount || selection.isCollapsed) return;
    if (!root.contains(selection.getRangeAt(0).commonAncestorContainer) || isPlain()) return;
    const part = selection.getRangeAt(0).cloneContents();
    const texts = [...part.querySelectorAll(".words")].filter(piece => !piece.querySelector(".words"));
    const pieces = texts.length ? texts : [part];
    event.clipboardData.setData("text/plain",
        pieces.map(piece => piece.textContent.replaceAll("\n", " ")).filter(piece => piece).join("\n"));
    event.preventDefault();
}

export function openMirror(place) {
    root = place;
    listen();
}

export const mirrorImports = {
    web_mirror(pointer, length, moveFocus) {
        const lines = text(pointer, length).split("\x1e");
        lines.pop();
        apply(lines, moveFocus !== 0);
    },
};
