// From one line of the outline to one element: which one it is, and how it shows its states.
import { unshape } from "./fonts.js";
import { placeField, isField } from "./fields.js";

const PARTS = ["id", "role", "parent", "states", "x", "y", "width", "height", "size", "weight", "level",
    "position", "count", "percent", "most", "purpose", "name", "description", "value", "placeholder",
    "href", "language", "key", "breaks"];
const STATES = ["checked", "pressed", "expanded", "disabled", "focused", "current", "invalid", "visible"];

// Role in the outline: the element, and the role to give it where the element's own is another.
const TAGS = {
    text: ["p"], button: ["button"], link: ["a"], radio: ["button", "radio"], radio_group: ["div", "radiogroup"],
    checkbox: ["button", "checkbox"], option: ["button", "option"], listbox: ["div", "listbox"],
    combobox: ["input", "combobox"], textbox: ["input"], list: ["ul", "list"], list_item: ["li"],
    group: ["div", "group"], region: ["section", "region"], progress: ["div", "progressbar"], status: ["div", "status"],
    alert: ["div", "alert"], dialog: ["div", "dialog"], image: ["div", "img"], tab: ["button", "tab"],
    tab_list: ["div", "tablist"], table: ["div", "table"], row: ["div", "row"], column_header: ["div", "columnheader"],
    cell: ["div", "cell"], separator: ["div", "separator"], navigation: ["nav"], main: ["main"],
    banner: ["header", "banner"], footer: ["footer", "contentinfo"], search: ["div", "search"], form: ["form"],
    note: ["div", "note"], quote: ["blockquote"],
};
const CHECKED_AS = { radio: "aria-checked", checkbox: "aria-checked", option: "aria-selected", tab: "aria-selected" };
const TO_READ = new Set(["heading", "text", "list_item", "status", "alert", "column_header", "cell", "note", "quote"]);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function readLine(line) {
    const parts = line.split("\x1f");
    const item = {};
    PARTS.forEach((name, index) => item[name] = parts[index]);
    STATES.forEach((name, index) => item[name] = item.states[index]);
    for (const name of ["x", "y", "width", "height", "size"]) item[name] = +item[name];
    item.parent = +item.parent;
    for (const name of ["name", "description", "value", "placeholder"]) {
        if (item[name]) item[name] = unshape(item[name]);
    }
    return item;
}

// The element's kind; an item that changes its kind gets a new element.
export function kindOf(item) {
    if (item.role === "heading") return `h${item.level || 2}`;
    if (item.role === "textbox" && item.purpose === "long") return "textarea";
    return TAGS[item.role][0];
}

export function makeElement(item) {
    const element = document.createElement(kindOf(item));
    const role = TAGS[item.role]?.[1];
    if (role) element.setAttribute("role", role);
    if (element.tagName === "BUTTON") element.type = "button";
    if (item.role === "heading") element.tabIndex = -1;
    if (item.role === "dialog") element.setAttribute("aria-modal", "true");
    // The page reads these out itself, through regions that are there from the beginning.
    if (item.role === "status" || item.role === "alert") element.setAttribute("aria-live", "off");
    return element;
}

function set(element, name, value) {
    if (value === "" || value === undefined || value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}

function truth(state) {
    return state === "-" ? "" : state === "1" ? "true" : "false";
}

// The name with its lines as they are drawn: at a space the line's end replaces it, elsewhere a <br>
// leaves nothing behind in what is copied.
function withLines(name, breaks) {
    const all = encoder.encode(name);
    const ends = [...breaks.split(",").map(Number), all.length];
    const pieces = [];
    let from = 0;
    for (const end of ends) {
        const line = decoder.decode(all.slice(from, end));
        const last = end === all.length;
        const spaced = !last && /\s$/.test(line);
        pieces.push(spaced ? line.slice(0, -1) + "\n" : line);
        if (!last && !spaced) pieces.push(document.createElement("br"));
        from = end;
    }
    return pieces;
}

function setWords(element, item) {
    const lines = item.breaks && item.width ? item.breaks : "";
    if (element.said === item.name && element.lines === lines) return;
    element.said = item.name;
    element.lines = lines;
    const own = [...element.childNodes].filter(child => !child.item);
    for (const child of own) child.remove();
    element.prepend(...(lines ? withLines(item.name, lines) : [item.name]));
}

function setStates(element, item) {
    set(element, CHECKED_AS[item.role] ?? "data-checked", truth(item.checked));
    set(element, "aria-pressed", truth(item.pressed));
    set(element, "aria-expanded", truth(item.expanded));
    set(element, "aria-disabled", item.disabled === "1" ? "true" : "");
    set(element, "aria-current", item.current === "1" ? "page" : "");
    set(element, "aria-invalid", item.invalid === "1" ? "true" : "");
    set(element, "aria-description", item.description);
    set(element, "aria-keyshortcuts", item.key);
    set(element, "lang", item.language);
    const counted = item.position && item.count;
    set(element, "aria-posinset", counted ? item.position : "");
    set(element, "aria-setsize", counted ? item.count : "");
    if (item.role === "progress") {
        set(element, "aria-valuenow", item.percent === "-1" ? "" : item.percent || "0");
        set(element, "aria-valuetext", item.value);
    }
    if (item.role === "link") {
        set(element, "href", item.href);
        const outside = /^https?:/.test(item.href);
        set(element, "target", outside ? "_blank" : "");
        set(element, "rel", outside ? "noopener noreferrer" : "");
    }
}

function setPlace(element, item, origin) {
    const style = element.style;
    style.left = `${item.x - origin.x}px`;
    style.top = `${item.y - origin.y}px`;
    style.width = `${item.width}px`;
    style.height = `${item.height}px`;
    element.classList.toggle("away", item.visible === "0");
    if (!item.size) return;
    const lines = item.breaks ? item.breaks.split(",").length + 1
        : Math.max(1, Math.round(item.height / (item.size * 1.45)));
    style.fontSize = `${item.size}px`;
    style.fontWeight = item.weight || 400;
    if (TO_READ.has(item.role)) style.lineHeight = `${item.height / lines}px`;
}

// Brings an element up to date. `origin` is its parent's place; `holds` says that other items are
// inside it, so that its name is a label and not its text.
export function showItem(element, item, origin, holds) {
    setStates(element, item);
    setPlace(element, item, origin);
    if (isField(element)) {
        placeField(element, item);
        return;
    }
    const named = holds || ["progress", "image", "separator", "list", "radio_group", "navigation", "main",
        "banner", "footer", "region", "group", "dialog", "tab_list", "table", "row", "listbox", "search", "form"].includes(item.role);
    set(element, "aria-label", named ? item.name : "");
    if (!named) setWords(element, item);
    element.classList.toggle("words", !named && TO_READ.has(item.role) && item.size > 0);
}
