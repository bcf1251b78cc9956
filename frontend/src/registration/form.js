import { html, nothing, render } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { loadPeriods } from "../api/feedback.js";
import { loadSeats, register } from "../api/registrations.js";
import { Gate, proved, trap, trapped } from "../feedback/gate.js";
import { describedBy, idOf, invalid, line, part, problemSummary, typedIn, wrongAt } from "../feedback/parts.js";
import { problemsOf } from "../feedback/trouble.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import { bodyOf, emptyDraft, faults, tellsNeeds, wantsCode } from "./draft.js";
import { accessOptions } from "./access.js";
import { choices, partsOf } from "./choices.js";
import { pointerTo, questionParts } from "./questions.js";
import "../style/feedback.scss";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {{ event: Schemas["EventDetail"], seats: Schemas["Seats"], r: import("../words/registration/de.js").RegistrationWords }} Of
 */

/** What somebody needs in their own words, and the consent that all of it wants. @param {import("../feedback/parts.js").Part} what @param {import("../feedback/parts.js").Part} agreed @param {import("./draft.js").Draft} draft @param {() => void} draw */
const needs = (what, agreed, draft, draw) => html`
  ${part(
    what,
    html`<textarea
      class="input"
      id=${idOf(what.name)}
      rows="3"
      maxlength="1000"
      dir="auto"
      aria-describedby=${describedBy(what)}
      aria-invalid=${invalid(what)}
      .value=${live(draft.needs)}
      @input=${(/** @type {Event} */ event) => {
        draft.needs = typedIn(event);
        draw();
      }}
    ></textarea>`,
  )}
  ${
    tellsNeeds(draft)
      ? html`<div class="part ${wrongAt(agreed.problems, agreed.name) ? "part-wrong" : ""}">
          ${
            wrongAt(agreed.problems, agreed.name)
              ? html`<p class="wrong" id="${idOf(agreed.name)}-wrong">
                  <span class="hidden">${agreed.f.wrong.prefix}</span> ${wrongAt(agreed.problems, agreed.name)}
                </p>`
              : nothing
          }
          <label class="choice">
            <input
              type="checkbox"
              id=${idOf(agreed.name)}
              aria-describedby=${describedBy(agreed)}
              .checked=${live(draft.needsConsent)}
              @change=${(/** @type {Event} */ event) => {
                draft.needsConsent = /** @type {HTMLInputElement} */ (event.target).checked;
              }}
            />
            <span>${agreed.label}</span>
          </label>
        </div>`
      : nothing
  }
`;

/** The form in which somebody registers for an event. @param {HTMLElement} place @param {Of} of @param {Visit} visit */
export async function registrationForm(place, { event, seats: atFirst, r }, { lang, say, plain, url, w }) {
  let seats = atFirst;
  const [f, kept] = await Promise.all([loadFeedbackWords(lang), loadPeriods(new AbortController().signal)]);
  const draft = emptyDraft();
  /** @type {{ key: string, sent: string, problems: import("../feedback/parts.js").Problem[], isBusy: boolean, isDone: boolean }} */
  const state = { key: crypto.randomUUID(), sent: "", problems: [], isBusy: false, isDone: false };
  const gate = new Gate(lang, f.gate, () => draw());
  const labels = /** @type {Record<string, string>} */ ({
    "/invitation": r.invitation,
    "/name": r.name,
    "/email": r.email,
    "/organisation": r.organisation,
    "/sessions": r.sessions,
    "/access": r.access,
    "/needs": r.needs,
    "/needsConsent": r.needsConsent,
  });
  const ask = () => seats.questions.forEach(({ id, text }) => (labels[pointerTo(id)] = plain(text)));
  ask();
  const labelOf = (/** @type {string} */ name) => labels[name] ?? labels[`/${name.split("/")[1]}`] ?? "";

  /** Something else is another wish. @param {string} website */
  const send = (website) => {
    const body = bodyOf(draft, seats.questions, lang);
    const written = JSON.stringify(body);
    if (state.sent && state.sent !== written) state.key = crypto.randomUUID();
    state.sent = written;
    return proved(gate, (proof) =>
      register(event.code, { ...body, ...(website ? { website } : {}), proof }, state.key),
    );
  };

  /** @param {SubmitEvent} submitted */
  const submit = async (submitted) => {
    submitted.preventDefault();
    if (state.isBusy) return;
    const website = trapped(/** @type {HTMLFormElement} */ (submitted.target));
    state.problems = faults(draft, { isClosed: wantsCode(event), questions: seats.questions }, r, f);
    if (!state.problems.length) {
      state.isBusy = true;
      draw();
      try {
        await send(website);
        state.isDone = true;
      } catch (error) {
        state.problems = problemsOf(error, f.wrong);
        // Something else may be asked by now.
        if (state.problems.some(({ name }) => name.startsWith(pointerTo("")))) {
          seats = await loadSeats(event.code).catch(() => seats);
          ask();
        }
      } finally {
        state.isBusy = false;
      }
    }
    draw();
    /** @type {HTMLElement | null} */ (place.querySelector(state.isDone ? ".note" : "#problems"))?.focus();
  };

  const about = (/** @type {string} */ name, /** @type {{ hint?: string, required?: boolean }} */ more = {}) => ({
    name,
    label: labels[name] ?? "",
    problems: state.problems,
    f,
    ...more,
  });
  const text = (
    /** @type {"name" | "email" | "organisation" | "invitation"} */ name,
    /** @type {string} */ autocomplete,
    /** @type {number} */ most,
    /** @type {{ hint?: string, required?: boolean }} */ more = {},
  ) =>
    line(about(`/${name}`, more), {
      type: name === "email" ? "email" : "text",
      value: draft[name],
      most,
      autocomplete,
      put: (value) => void (draft[name] = value),
    });

  /** @template {"sessions" | "access"} Name @param {Name} name @param {any[]} options */
  const several = (name, options) =>
    choices(
      {
        id: idOf(`/${name}`),
        legend: html`${labels[`/${name}`]} <span class="needed">(${f.form.optional})</span>`,
        options,
      },
      /** @type {any[]} */ (draft[name]),
      (chosen) => {
        draft[name] = /** @type {any} */ (chosen);
        draw();
      },
    );

  const done = () =>
    html`<div class="note" tabindex="-1" role="status">
      <h3>${r.sent}</h3>
      <p>${r.sentText}</p>
    </div>`;
  const form = () =>
    html`${problemSummary(state.problems, labelOf, f)}
      <form class="talk-form" novalidate aria-label=${r.begin} @submit=${submit} @focusin=${gate.begin}>
        ${wantsCode(event) ? text("invitation", "off", 40, { required: true, hint: r.invitationHint }) : nothing}
        ${text("name", "name", 200, { required: true })}
        ${text("email", "email", 254, { required: true, hint: r.emailHint })}
        ${text("organisation", "organization", 300)}
        ${several("sessions", partsOf(event.sessions, seats.sessions, { say, free: r.sessionFree }))}
        ${questionParts(seats.questions, draft.answers, { problems: state.problems, f, r, say, draw: () => draw() })}
        ${several("access", accessOptions(w.event.access, w.sentence))}
        ${needs(about("/needs", { hint: r.needsHint }), about("/needsConsent"), draft, () => draw())}
        <div class="note">
          <h3>${r.privacy}</h3>
          <ul>
            ${r.privacyPoints(kept).map((point) => html`<li>${point}</li>`)}
          </ul>
          <p><a href=${url("privacy")}>${f.form.privacyMore}</a></p>
        </div>
        ${trap(f.form.trap, "registration-website")} ${gate.view()}
        <p class="tools">
          <button class="kern-btn kern-btn--primary" type="submit" aria-disabled=${state.isBusy ? "true" : nothing}>
            <span class="kern-label">${state.isBusy ? f.form.sending : r.send}</span>
          </button>
        </p>
      </form>`;
  const draw = () => render(state.isDone ? done() : form(), place);
  draw();
}
