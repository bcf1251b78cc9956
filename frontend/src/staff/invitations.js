import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { makeInvitations, takeBackInvitations } from "../api/attendees.js";
import { copied } from "../controls/copy.js";
import words from "../words/staff/attendees-de.js";
import { attempt } from "./attempt.js";
import { announce, typedIn } from "./controls/box.js";
import { refresh } from "./desk-forms.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("./pages/attendees-page.js").Data} Data
 * @typedef {import("../api/client.js").Schemas["Invitation"]} Invitation
 * @typedef {{ batch: string, count: string, note: string }} Invited
 */

/** @returns {Invited} */
export const emptyInvited = () => ({ batch: crypto.randomUUID(), count: "10", note: "" });

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
  const takeBack = () =>
    attempt(data, visit, async () => {
      await takeBackInvitations(data.code, batch);
      await refresh(data);
      data.said = words.invitation.takenBack;
      return "said";
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
    return attempt(data, visit, async () => {
      const { data: made } = await makeInvitations(code, invited.batch, {
        count: Number(invited.count),
        ...(invited.note.trim() ? { note: invited.note.trim() } : {}),
      });
      data.invited = emptyInvited();
      await refresh(data);
      data.said = words.invitation.made(made.length);
      return "said";
    });
  };
  const field = (
    /** @type {"count" | "note"} */ name,
    /** @type {string} */ label,
    /** @type {{ hint?: string, most: number }} */ { hint = "", most },
  ) =>
    html`<div class="part">
      <label for="invited-${name}">${label}</label>
      ${hint ? html`<p class="hint" id="invited-${name}-hint">${hint}</p>` : nothing}
      <input
        class="input"
        id="invited-${name}"
        inputmode=${name === "count" ? "numeric" : "text"}
        maxlength=${most}
        autocomplete="off"
        aria-describedby=${hint ? `invited-${name}-hint` : nothing}
        .value=${live(invited[name])}
        @input=${(/** @type {Event} */ event) => void (invited[name] = typedIn(event))}
      />
    </div>`;
  return html`<details class="fixed">
    <summary>${words.invitation.title}</summary>
    <p class="small">${words.invitation.lead}</p>
    <form class="staff-form" novalidate @submit=${make}>
      ${field("count", words.invitation.count, { most: 3 })}
      ${field("note", words.invitation.note, { hint: words.invitation.noteHint, most: 200 })}
      <p>
        <button type="submit" class="kern-btn kern-btn--primary kern-btn--small">
          <span class="kern-label">${words.invitation.make}</span>
        </button>
      </p>
    </form>
    ${
      invitations.length
        ? html`<ul class="plain-list ruled">
            ${batches(invitations).map(([batch, codes]) => batchItem(batch, codes, data, visit))}
          </ul>`
        : html`<p class="gap">${words.invitation.none}</p>`
    }
  </details>`;
}
