// Lets a worker keep the site for when there is no network, and says when a new version is there.

function offer(worker) {
    const notice = document.getElementById("update");
    notice.hidden = false;
    document.getElementById("renew").onclick = () => worker.postMessage("take over");
    document.getElementById("later").onclick = () => notice.hidden = true;
}

function watch(registration) {
    const fresh = registration.installing ?? registration.waiting;
    if (!fresh || !navigator.serviceWorker.controller) return;
    if (fresh.state === "installed") offer(fresh);
    else fresh.addEventListener("statechange", () => fresh.state === "installed" && offer(fresh));
}

// After the first question, so that it takes nothing from it.
export async function keepForOffline() {
    if (!("serviceWorker" in navigator)) return;
    const controlled = Boolean(navigator.serviceWorker.controller);
    navigator.serviceWorker.addEventListener("controllerchange", () => controlled && location.reload());
    try {
        const registration = await navigator.serviceWorker.register("worker.js");
        watch(registration);
        registration.addEventListener("updatefound", () => watch(registration));
    } catch {
        // Private windows and some settings have no workers; the site works all the same.
    }
}
