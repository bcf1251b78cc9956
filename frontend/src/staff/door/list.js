import { html, nothing } from "lit-html";
import { loadDoor } from "../../api/door.js";
import { StaffRefused } from "../../api/staff.js";
import words from "../../words/staff/door-de.js";
import { announce } from "../controls/box.js";
import { signInButton } from "../trouble.js";
import { button } from "./notices.js";

/** @typedef {import("../pages/door-page.js").Data} Data */

const patience = 10_000;

/** The list as it is once all that was marked here is sent: one that is older would take marks back. @param {Data} data @returns {Promise<Data["list"]>} */
async function newest(data) {
  if (data.queue.kept.waiting.length) await data.queue.flush();
  const before = data.settled;
  const list = await loadDoor(data.code, AbortSignal.timeout(patience));
  return data.settled === before ? list : newest(data);
}

/** Reads anew who may come in, and says whether that went well; once at a time. @param {Data} data @param {boolean} [byItself] nobody has asked again @returns {Promise<void>} */
export const reload = (data, byItself) =>
  (data.reloading ??= read(data, byItself).finally(() => delete data.reloading));

/** @param {Data} data @param {boolean} [byItself] */
async function read(data, byItself) {
  const before = data.listSaid;
  try {
    data.list = await newest(data);
    data.isOld = data.isSignedOut = false;
    data.listSaid = words.reloaded(data.timeOf?.(new Date().toISOString()) ?? "");
  } catch (error) {
    data.isOld = true;
    data.isSignedOut = error instanceof StaffRefused && error.status === 401;
    data.listSaid = data.isSignedOut ? words.signInToReload : words.notReloaded;
  }
  if (!byItself || data.listSaid !== before) announce(data.listSaid);
  data.redraw?.();
}

/** The way to a new list, and what came of it. @param {Data} data @param {import("../index.js").StaffVisit} visit @param {string} [name] whom one looks for */
export const reloading = (data, visit, name = "") =>
  html`<p class="tools">
    ${button(words.reload, name, () => void reload(data), "tertiary")}
    ${data.listSaid ? html`<span>${data.listSaid}</span>` : nothing}
    ${data.isSignedOut ? signInButton(visit.s.signIn.again) : nothing}
  </p>`;
