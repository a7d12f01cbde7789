// Real text boxes over the drawn ones: the browser's own caret, selection, composition, spelling,
// dictation and soft keyboard, and the program is told what they hold.

const SMALL = 48;  // CSS pixels: lower boxes have less room at the sides, as widgets/field.cpp draws

export function isField(element) {
    return element.tagName === "INPUT" || element.tagName === "TEXTAREA";
}

function set(element, name, value) {
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
}

function setUp(field) {
    field.autocomplete = "off";
    field.spellcheck = false;
    field.setAttribute("autocapitalize", "off");
    field.setAttribute("autocorrect", "off");
    if (field.tagName === "INPUT") field.type = "text";
    field.enterKeyHint = "done";
    field.addEventListener("compositionstart", () => field.composing = true);
    field.addEventListener("compositionend", () => field.composing = false);
    field.known = "";
}

export function placeField(field, item) {
    if (field.known === undefined) setUp(field);
    set(field, "aria-label", item.name);
    set(field, "placeholder", item.placeholder);
    set(field, "maxlength", item.most);
    set(field, "inputmode", item.purpose === "long" ? "" : item.purpose);
    const room = item.height < SMALL ? 10 : 18;
    field.style.padding = item.purpose === "long" ? `12px ${room}px` : `0 ${room}px`;
    field.readOnly = item.disabled === "1";
    // The program's word counts, but nothing is changed under the hands of who is composing.
    if (item.value === field.value || field.composing) return;
    const atEnd = field.selectionStart === field.value.length;
    const caret = field.selectionStart;
    field.value = item.value;
    if (document.activeElement === field) {
        const place = atEnd ? item.value.length : Math.min(caret, item.value.length);
        field.setSelectionRange(place, place);
    }
}

// What a key means in a text box: "submit", "cancel" or nothing.
export function meaningOf(event) {
    if (event.isComposing || event.keyCode === 229) return "";
    if (event.key === "Escape") return "cancel";
    if (event.key !== "Enter") return "";
    const long = event.target.tagName === "TEXTAREA";
    return long && !event.ctrlKey && !event.metaKey ? "" : "submit";
}
