import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { StaffRefused } from "../../api/staff.js";
import { attempt } from "../attempt.js";
import { typedIn } from "../controls/box.js";
import { remember } from "./written.js";

/**
 * Several small forms on one page: each says what is wrong at its own boxes.
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../pages/attendees-page.js").Data} Data
 * @typedef {"desk" | "questions" | "entry" | "person" | "message" | "invited"} Form
 * @typedef {{ name: string, reason: string }} Violation
 * @typedef {{ form: Form, found: Violation[] }} Wrong what was refused, and in which form
 */

/** @param {string} pointer */
const nameOf = (pointer) => pointer.split("/")[1] ?? "";

/** @param {Data} data @param {Form} form @param {string} name */
export const wrongAt = ({ wrong }, form, name) =>
  wrong?.form === form ? wrong.found.find((each) => nameOf(each.name) === name)?.reason : undefined;

/** What was refused is told no longer: something else is done. @param {Data} data */
export function untell(data) {
  delete data.wrong;
  delete data.failed;
}

/** What is wrong, in words beside the box. @param {string} id @param {string | undefined} reason @param {StaffVisit} visit */
export const wrongWords = (id, reason, { s }) =>
  reason
    ? html`<p class="wrong" id="${id}-wrong"><span class="hidden">${s.wrong.prefix}</span> ${reason}</p>`
    : nothing;

/** A violation that leads to its box, where it has one. @param {Form} form @param {Record<string, string>} labels @param {Violation} violation */
function told(form, labels, { name, reason }) {
  const label = labels[nameOf(name)];
  const id = `${form}-${nameOf(name)}`;
  const go = (/** @type {Event} */ event) => {
    event.preventDefault();
    const box = document.getElementById(id);
    (box instanceof HTMLFieldSetElement ? box.querySelector("input") : box)?.focus();
  };
  return label ? html`<a href="#${id}" @click=${go}>${label}: ${reason}</a>` : reason;
}

/**
 * Sends a form, unless something is missing in it.
 * @param {Data} data
 * @param {StaffVisit} visit
 * @param {object} how
 * @param {Form} how.form
 * @param {Record<string, string>} how.labels of its boxes by name
 * @param {() => Violation[]} [how.faults] what would be refused, in clearer words
 * @param {() => Promise<string | void>} how.send
 */
export async function sendForm(data, visit, { form, labels, faults, send }) {
  if (data.isBusy) return;
  /** @type {Wrong} */
  const wrong = { form, found: [] };
  data.wrong = wrong;
  const act = () => {
    const violations = faults?.() ?? [];
    if (violations.length) throw new StaffRefused(400, /** @type {any} */ ({ violations }));
    return send();
  };
  await attempt(
    data,
    visit,
    async () => act(),
    (violation) => {
      wrong.found.push(violation);
      return told(form, labels, violation);
    },
  );
  remember(data, visit);
}

/**
 * @param {Data} data
 * @param {StaffVisit} visit
 * @param {{ form: Form, holder: Record<string, any>, name: string, label: string, hint?: string, type?: string, most?: number, rows?: number, isNeeded?: boolean, about?: string }} how `about`: the id of what else says something of it
 */
export function field(
  data,
  visit,
  { form, holder, name, label, hint, type = "text", most = 300, rows, isNeeded, about },
) {
  const id = `${form}-${name}`;
  const reason = wrongAt(data, form, name);
  const described = [hint && `${id}-hint`, reason && `${id}-wrong`, about].filter(Boolean).join(" ") || nothing;
  const put = (/** @type {Event} */ event) => void (holder[name] = typedIn(event));
  const value = live(String(holder[name]));
  return html`<div class="part ${reason ? "part-wrong" : ""}">
    <label for=${id}
      >${label}${isNeeded ? html` <span class="needed">(${visit.s.form.required})</span>` : nothing}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${wrongWords(id, reason, visit)}
    ${
      rows
        ? html`<textarea
            class="input"
            id=${id}
            rows=${rows}
            maxlength=${most}
            aria-describedby=${described}
            aria-invalid=${reason ? "true" : nothing}
            .value=${value}
            @input=${put}
          ></textarea>`
        : html`<input
            class="input"
            id=${id}
            type=${type}
            inputmode=${type === "text" && most < 10 ? "numeric" : nothing}
            maxlength=${most}
            autocomplete="off"
            aria-describedby=${described}
            aria-invalid=${reason ? "true" : nothing}
            .value=${value}
            @input=${put}
          />`
    }
  </div>`;
}

/** @param {string} label @param {boolean} [isBusy] */
export const submit = (label, isBusy) =>
  html`<p>
    <button type="submit" class="kern-btn kern-btn--primary kern-btn--small" aria-disabled=${isBusy ? "true" : nothing}>
      <span class="kern-label">${label}</span>
    </button>
  </p>`;
