import { html, nothing } from "lit-html";
import words from "../../words/staff/door-de.js";

/**
 * The camera on the page, and a photograph where there is none.
 * @typedef {{ ends?: AbortController, trouble?: string, isMissing?: boolean }} Camera
 */

/** Loads what reads codes, while there is a network. */
export const prepareScanner = () => void import("./scanner.js").then(({ prepare }) => prepare()).catch(() => undefined);

const reloaded = "einlass neu geladen";

/** Once: where the page still may not use the camera, something on the way forbids it. */
function mayReload() {
  if (!navigator.onLine || sessionStorage.getItem(reloaded)) return false;
  sessionStorage.setItem(reloaded, "1");
  return true;
}

/** @param {Camera} camera */
export function closeCamera(camera) {
  camera.ends?.abort();
  delete camera.ends;
}

/**
 * @param {Camera} camera
 * @param {(text: string) => boolean} enter whether it is a code of ours
 * @param {import("../index.js").StaffVisit} visit
 */
export function camera(camera, enter, visit) {
  const read = (/** @type {string} */ text) => {
    const isOurs = enter(text);
    if (isOurs) delete camera.trouble;
    else camera.trouble = words.notOurs;
    visit.redraw();
  };
  const tell = (/** @type {string} */ trouble) => {
    camera.trouble = trouble;
    visit.redraw();
  };
  const miss = () => {
    // From now on photographs do it, one after the other.
    camera.isMissing = true;
    tell(words.noCamera);
    document.getElementById("door-photograph")?.focus();
  };
  const open = async () => {
    const scanner = await import("./scanner.js").catch(() => undefined);
    if (!scanner) return tell(words.noScanner);
    const { mayAskForCamera, scan } = scanner;
    // Another page was opened first, which may not use it.
    if (!mayAskForCamera()) return mayReload() ? location.reload() : miss();
    sessionStorage.removeItem(reloaded);
    const ends = (camera.ends = new AbortController());
    delete camera.trouble;
    visit.redraw();
    const video = /** @type {HTMLVideoElement} */ (document.getElementById("door-video"));
    document.getElementById("door-stop")?.focus();
    try {
      await scan(video, read, ends.signal);
    } catch (error) {
      closeCamera(camera);
      if (error instanceof DOMException) return miss();
      tell(words.noScanner);
      document.getElementById("door-scan")?.focus();
    }
  };
  const look = async (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const file = input.files?.[0];
    if (!file) return;
    const scanner = await import("./scanner.js").catch(() => undefined);
    if (!scanner) return tell(words.noScanner);
    const text = await scanner.readPhotograph(file).catch(() => undefined);
    input.value = "";
    if (text) read(text);
    else tell(words.noCodeInPhotograph);
  };
  return html`<div class="door-camera">
    ${
      camera.ends
        ? html`<p id="door-video-hint">${words.scanning}</p>
            <video id="door-video" muted playsinline aria-label=${words.picture}></video>
            <p>
              <button
                type="button"
                class="kern-btn kern-btn--secondary kern-btn--small"
                id="door-stop"
                @click=${() => {
                  closeCamera(camera);
                  visit.redraw();
                  document.getElementById("door-scan")?.focus();
                }}
              >
                <span class="kern-label">${words.stop}</span>
              </button>
            </p>`
        : html`<p>
            <button type="button" class="kern-btn kern-btn--primary" id="door-scan" @click=${open}>
              <span class="kern-label">${words.scan}</span>
            </button>
          </p>`
    }
    ${camera.trouble ? html`<p class="wrong" role="alert">${camera.trouble}</p>` : nothing}
    ${
      camera.isMissing && !camera.ends
        ? html`<p>
            <label for="door-photograph">${words.photograph}</label><br />
            <input type="file" id="door-photograph" accept="image/*" capture="environment" @change=${look} />
          </p>`
        : nothing
    }
  </div>`;
}
