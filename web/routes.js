// Addresses behind the #: they work on any host, with back, forward and links. They go to the
// program and come from it as they stand in the address, with their escapes.
import { call, send, text } from "./program.js";

export function currentRoute() {
    return location.hash.slice(1);
}

let shown = null;  // the route that the program is at

// The route that the program begins at.
export function firstRoute() {
    return shown = currentRoute();
}

function arrive() {
    if (currentRoute() === shown) return;
    shown = currentRoute();
    send(shown);
    call("page_route");
}

export function listenForRoutes() {
    history.scrollRestoration = "manual";
    addEventListener("popstate", arrive);
    addEventListener("hashchange", arrive);
    arrive();
}

export const routeImports = {
    web_route(pointer, length, replace) {
        const route = text(pointer, length);
        if (route === shown) return;
        shown = route;
        history[replace ? "replaceState" : "pushState"](null, "", "#" + route);
    },
};
