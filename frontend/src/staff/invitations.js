import { html, nothing } from "lit-html";
import { makeInvitations, takeBackInvitations } from "../api/attendees.js";
import { copied } from "../controls/copy.js";
import words from "../words/staff/attendees-de.js";
import { attempt } from "./attempt.js";
import { field, sendForm, submit } from "./attendees/fields.js";
import { askFirst } from "./attendees/person.js";
import { emptyInvited } from "./attendees/written.js";
import { announce } from "./controls/box.js";
import { refresh } from "./desk-forms.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("./pages/attendees-page.js").Data} Data
 * @typedef {import("../api/client.js").Schemas["Invitation"]} Invitation
 * @typedef {{ batch: string, count: string, note: string }} Invited
 */

/** Those that were made together, the latest first. @param {Invitation[]} invitations */
function batches(invitations) {
  /** @type {Map<string, Invitation[]>} */
  const all = new Map();
  for (const one of invitations) all.set(one.batch, [...(all.get(one.batch) ?? []), one]);
  return [...all];
}

/** @param {string} batch @param {Invitation[]} codes @param {Data} data @param {StaffVisit} visit */
function batchItem(batch, codes, data, visit) {
  const free = codes.filter(({ used }) => !used);
  const id = `codes-${batch}`;
  const copy = async () => {
    const isCopied = await copied(free.map(({ code }) => code).join("\n"), document.getElementById(id));
    announce(isCopied ? words.invitation.copied : words.invitation.notCopied);
  };
  const act = () =>
    void attempt(data, visit, async () => {
      await takeBackInvitations(data.code, batch);
      await refresh(data);
      data.news = words.invitation.takenBack;
      return "news";
    });
  const takeBack = () =>
    askFirst(data, visit, {
      title: words.invitation.takeBackSure(free.length),
      text: words.invitation.takeBackText,
      yes: words.invitation.takeBackYes,
      act,
    });
  const button = (/** @type {string} */ label, /** @type {() => void} */ press, look = "secondary") =>
    html`<button type="button" class="kern-btn kern-btn--${look} kern-btn--small" @click=${press}>
      <span class="kern-label">${label}</span>
    </button>`;
  return html`<li>
    <strong dir="auto">${codes[0]?.note ?? words.invitation.noNote}</strong>
    <span class="muted small">${words.invitation.free(free.length, codes.length)}</span>
    <ul class="codes small" id=${id}>
      ${codes.map(
        ({ code, used }) =>
          html`<li>
            ${used ? html`<s>${code}</s> <span class="muted">${words.invitation.used}</span>` : html`<code>${code}</code>`}
          </li>`,
      )}
    </ul>
    ${
      free.length
        ? html`<p class="tools">
            ${button(words.invitation.copy, copy)} ${button(words.invitation.takeBack, takeBack, "tertiary")}
          </p>`
        : nothing
    }
  </li>`;
}

/** Codes for those who are invited. @param {Data} data @param {StaffVisit} visit */
export function invitationForm(data, visit) {
  const { invited, invitations, code } = data;
  const make = (/** @type {Event} */ event) => {
    event.preventDefault();
    return sendForm(data, visit, {
      form: "invited",
      labels: { count: words.invitation.count, note: words.invitation.note },
      faults: () =>
        /^[1-9]\d{0,2}$/.test(invited.count.trim()) ? [] : [{ name: "/count", reason: visit.s.wrong.integer }],
      send: async () => {
        const { data: made } = await makeInvitations(code, invited.batch, {
          count: Number(invited.count),
          ...(invited.note.trim() ? { note: invited.note.trim() } : {}),
        });
        data.invited = emptyInvited();
        await refresh(data);
        data.news = words.invitation.made(made.length);
        return "news";
      },
    });
  };
  const one = (/** @type {Omit<Parameters<typeof field>[2], "form" | "holder">} */ how) =>
    field(data, visit, { form: "invited", holder: invited, ...how });
  return html`<p class="small">${words.invitation.lead}</p>
    <form class="staff-form" novalidate @submit=${make}>
      ${one({ name: "count", label: words.invitation.count, most: 3, isNeeded: true })}
      ${one({ name: "note", label: words.invitation.note, hint: words.invitation.noteHint, most: 200 })}
      ${submit(words.invitation.make, data.isBusy)}
    </form>
    ${
      invitations.length
        ? html`<ul class="plain-list ruled">
            ${batches(invitations).map(([batch, codes]) => batchItem(batch, codes, data, visit))}
          </ul>`
        : html`<p class="gap">${words.invitation.none}</p>`
    }`;
}
