// What the learner has told the browser or the system, and what the page tells back: title,
// language, colours, words to be read out.
import { call, send, text, words } from "./program.js";
import { unshape } from "./fonts.js";

const QUERIES = {
    dark: "(prefers-color-scheme: dark)",
    less_motion: "(prefers-reduced-motion: reduce)",
    more_contrast: "(prefers-contrast: more)",
    forced_colours: "(forced-colors: active)",
    coarse_pointer: "(pointer: coarse)",
    installed: "(display-mode: standalone)",
};
const USUAL_TEXT = 16;  // CSS pixels
const COLOURS = ["page", "surface", "ink", "muted", "accent", "selection"];

const plainAsked = new URLSearchParams(location.search).has("plain");
let drawable = true;
let installing = null;  // what the browser offers to install the page with
const last = {};

// Safari deletes what a site keeps after seven days without a visit; so does every browser on iOS.
function evicts() {
    return navigator.vendor === "Apple Computer, Inc.";
}

// Whether the mirror is to be the page: nothing can be drawn, or the learner's colours rule.
export function isPlain() {
    return plainAsked || !drawable || matchMedia(QUERIES.forced_colours).matches;
}

function preferences() {
    const set = Object.keys(QUERIES).filter(name => matchMedia(QUERIES[name]).matches);
    if (isPlain()) set.push("plain");
    if (evicts()) set.push("evicts");
    if (installing) set.push("installs");
    document.documentElement.classList.toggle("plain", isPlain());
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT;
    return `${set.join(" ")}|${scale}|${navigator.language ?? ""}`;
}

export function sendPreferences(canDraw) {
    drawable = canDraw;
    send(preferences());
    call("page_preferences");
}

function tell() {
    send(preferences());
    call("page_preferences_changed");
}

export function listenForSurroundings() {
    for (const query of Object.values(QUERIES)) matchMedia(query).addEventListener("change", tell);
    addEventListener("languagechange", tell);
    addEventListener("beforeinstallprompt", event => {
        event.preventDefault();
        installing = event;
        tell();
    });
    addEventListener("appinstalled", () => {
        installing = null;
        tell();
    });
    document.addEventListener("visibilitychange", () => call("page_visible", document.hidden ? 0 : 1));
    addEventListener("pagehide", () => call("page_visible", 0));
}

// Says it again with a different text when it is the same, or it would not be read out.
export function announce(said, urgent) {
    const place = document.getElementById(urgent ? "urgent" : "polite");
    place.textContent = last[place.id] === said && place.textContent === said ? said + "\u00a0" : said;
    last[place.id] = said;
}

function css(colour) {
    return "#" + colour.toString(16).padStart(6, "0");
}

export const surroundingImports = {
    web_announce(pointer, length, urgent) {
        announce(unshape(text(pointer, length)), urgent !== 0);
    },
    web_title(pointer, length) {
        document.title = text(pointer, length);
    },
    web_language(pointer, length) {
        document.documentElement.lang = text(pointer, length);
    },
    web_install() {
        installing?.prompt();
        installing = null;
    },
    web_badge(count) {
        navigator.setAppBadge?.(count).catch(() => {});
    },
    web_colours(pointer, count, dark) {
        const colours = words().slice(pointer >> 2, (pointer >> 2) + count);
        const style = document.documentElement.style;
        COLOURS.forEach((name, index) => style.setProperty("--" + name, css(colours[index])));
        style.colorScheme = dark ? "dark" : "light";
        document.querySelector("meta[name=theme-color]").content = css(colours[0]);
    },
};
