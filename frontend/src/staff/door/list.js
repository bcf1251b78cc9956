import { html, nothing } from "lit-html";
import { loadDoor } from "../../api/door.js";
import { StaffRefused } from "../../api/staff.js";
import words from "../../words/staff/door-de.js";
import { announce } from "../controls/box.js";
import { signInButton } from "../trouble.js";
import { button } from "./notices.js";

/** @typedef {import("../pages/door-page.js").Data} Data */

const patience = 10_000;

/** Reads anew who may come in, and says whether that went well. @param {Data} data @param {import("../index.js").StaffVisit} visit */
export async function reload(data, visit) {
  data.listSaid = "";
  data.isSignedOut = false;
  try {
    data.list = await loadDoor(data.code, AbortSignal.timeout(patience));
    data.listSaid = words.reloaded(visit.timeOf(new Date().toISOString()));
  } catch (error) {
    data.isSignedOut = error instanceof StaffRefused && error.status === 401;
    data.listSaid = data.isSignedOut ? words.signInToReload : words.notReloaded;
  }
  announce(data.listSaid);
  visit.redraw();
}

/** The way to a new list, and what came of it. @param {Data} data @param {import("../index.js").StaffVisit} visit @param {string} [name] whom one looks for */
export const reloading = (data, visit, name = "") =>
  html`<p class="tools">
    ${button(words.reload, name, () => void reload(data, visit), "tertiary")}
    ${data.listSaid ? html`<span>${data.listSaid}</span>` : nothing}
    ${data.isSignedOut ? signInButton(visit.s.signIn.again) : nothing}
  </p>`;
