import { html, nothing, render } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { loadPeriods } from "../api/feedback.js";
import { loadSeats, register } from "../api/registrations.js";
import { Gate, proved, trap, trapped } from "../feedback/gate.js";
import { describedBy, idOf, line, problemSummary, wrongAt } from "../feedback/parts.js";
import { problemsOf } from "../feedback/trouble.js";
import { ownButton } from "../own/attempt.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import { accessKindsOf, accessOptions } from "./access.js";
import { choices } from "./choices.js";
import { bodyOf, emptyDraft, faults, mostNeeds, tellsNeeds, wantsCode } from "./draft.js";
import { forget, keep, keptDraft } from "./kept.js";
import { longText } from "./long-text.js";
import { meant } from "./mailbox.js";
import { atTheSameTime, fullAmong, partOptions, toChooseFrom } from "./programme.js";
import { pointerTo, questionParts } from "./questions.js";
import "../style/feedback.scss";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../feedback/parts.js").Part} Part
 *
 * @typedef {object} Of
 * @property {Schemas["EventDetail"]} event
 * @property {Schemas["Seats"]} seats
 * @property {import("../words/registration/de.js").RegistrationWords} r
 * @property {(seats: Schemas["Seats"]) => void} tell says beside the form how many seats are free now
 */

/** The consent that needs want. @param {Part} agreed @param {import("./draft.js").Draft} draft */
const consentPart = (agreed, draft) => {
  const reason = wrongAt(agreed.problems, agreed.name);
  return html`<div class="part ${reason ? "part-wrong" : ""}">
    ${
      reason
        ? html`<p class="wrong" id="${idOf(agreed.name)}-wrong">
            <span class="hidden">${agreed.f.wrong.prefix}</span> ${reason}
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
  </div>`;
};

/** The form in which somebody registers for an event. @param {HTMLElement} place @param {Of} of @param {Visit} visit */
export async function registrationForm(place, { event, seats: atFirst, r, tell }, visit) {
  const { lang, say, plain, url, w } = visit;
  let seats = atFirst;
  const [f, periods] = await Promise.all([loadFeedbackWords(lang), loadPeriods(new AbortController().signal)]);
  const parts = toChooseFrom(event.sessions);
  const kept = keptDraft(event);
  const draft = kept ?? emptyDraft();
  /** @type {{ key: string, sent: string, problems: import("../feedback/parts.js").Problem[], isBusy: boolean, isDone: boolean, isKept: boolean }} */
  const state = {
    key: crypto.randomUUID(),
    sent: "",
    problems: [],
    isBusy: false,
    isDone: false,
    isKept: kept !== undefined,
  };
  const remember = () => seats.state !== "closed" && keep(event.code, draft);
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

  const full = () => fullAmong(parts, seats.sessions, draft.sessions);
  const isForWaiting = () => seats.state === "full" || full().length > 0;
  const titles = (/** @type {{ title: import("../page.js").Text }[]} */ all) =>
    w.list(all.map(({ title }) => r.quoted(plain(title))));

  /** How it is now: others register too. @returns {Promise<string>} what somebody should know before they send it, or nothing */
  const lookAgain = async () => {
    const [wasFull, wereFull] = [isForWaiting(), full().length];
    seats = await loadSeats(event.code).catch(() => seats);
    ask();
    tell(seats);
    if (seats.state === "closed") {
      forget(event.code);
      return r.closedMeanwhile;
    }
    if (seats.state === "full" && !wasFull) return r.fullMeanwhile;
    return full().length > wereFull && !wasFull ? r.partFullMeanwhile(titles(full())) : "";
  };

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
    const check = () =>
      faults(draft, { isClosed: wantsCode(event), questions: seats.questions, programme: parts, plain }, r, f);
    state.problems = check();
    if (!state.problems.length) {
      state.isBusy = true;
      draw();
      try {
        const news = await lookAgain();
        // What is asked may have changed as well.
        state.problems = news ? [{ name: "", reason: news }] : check();
        if (!state.problems.length) {
          await send(website);
          Object.assign(state, { isDone: true, isKept: false });
          forget(event.code);
        }
      } catch (error) {
        state.problems = problemsOf(error, f.wrong);
        await lookAgain();
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
    /** @type {{ hint?: string, required?: boolean }} */ more = {},
  ) =>
    line(about(`/${name}`, more), {
      type: name === "email" ? "email" : "text",
      value: draft[name],
      autocomplete,
      put: (value) => {
        draft[name] = value;
        draw();
      },
    });

  /** What somebody may have meant; they take it over or go on. */
  const slip = () => {
    const email = meant(draft.email);
    return html`<div class="slip" role="status">
      ${
        email
          ? html`<p class="hint">
              ${r.meant(email)}
              ${ownButton(r.takeMeant, () => {
                draft.email = email;
                remember();
                draw();
                document.getElementById(idOf("/email"))?.focus();
              })}
            </p>`
          : nothing
      }
    </div>`;
  };

  /** @template {"sessions" | "access"} Name @param {Name} name @param {any[]} options @param {unknown} [note] */
  const several = (name, options, note) =>
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
      note,
    );

  /** What there is to say to the parts that are chosen. */
  const aboutChoice = () => {
    const [one, other] = atTheSameTime(parts, draft.sessions) ?? [];
    return html`<div role="status">
      ${one && other ? html`<p class="wrong">${r.sameTime(plain(one.title), plain(other.title))}</p>` : nothing}
      ${
        full().length && seats.state !== "full"
          ? html`<p class="hint"><strong>${r.partFull(titles(full()), full().length)}</strong></p>`
          : nothing
      }
    </div>`;
  };

  const discard = () => {
    forget(event.code);
    Object.assign(draft, emptyDraft());
    Object.assign(state, { problems: [], isKept: false });
    draw();
    place.querySelector("h2")?.focus();
  };
  const again = () => {
    Object.assign(state, { isDone: false, key: crypto.randomUUID(), sent: "" });
    gate.renew();
    draw();
    document.getElementById(idOf("/email"))?.focus();
  };
  const done = () =>
    html`<div class="note" tabindex="-1" role="status">
        <h2>${r.sent}</h2>
        <p>${r.sentTo} <strong dir="auto">${draft.email.trim()}</strong></p>
        <p>${isForWaiting() ? r.sentTextWaiting : r.sentText}</p>
        <p>${r.sentSpam}</p>
      </div>
      <p>${ownButton(r.otherAddress, again)}</p>`;
  const form = () =>
    html`<h2 tabindex="-1">${isForWaiting() ? r.beginFull : r.begin}</h2>
      ${
        state.isKept
          ? html`<p class="hint">${r.keptText}</p>
              <p>${ownButton(r.discard, discard)}</p>`
          : nothing
      }
      ${problemSummary(state.problems, labelOf, f)}
      <form
        class="talk-form"
        novalidate
        aria-label=${isForWaiting() ? r.beginFull : r.begin}
        @submit=${submit}
        @focusin=${gate.begin}
        @input=${remember}
        @change=${remember}
      >
        ${seats.state === "full" ? html`<p><strong>${r.forWaiting}</strong></p>` : nothing}
        ${wantsCode(event) ? text("invitation", "off", { required: true, hint: r.invitationHint }) : nothing}
        ${text("name", "name", { required: true })}
        ${text("email", "email", { required: true, hint: isForWaiting() ? r.emailHintWaiting : r.emailHint })} ${slip()}
        ${text("organisation", "organization")}
        ${several("sessions", partOptions(parts, seats.sessions, r.sessionFree, visit), aboutChoice())}
        ${questionParts(seats.questions, draft.answers, { problems: state.problems, f, r, say, draw: () => draw() })}
        ${several("access", accessOptions(w.event.access, w.sentence, accessKindsOf(event.mode)))}
        ${longText(about("/needs", { hint: event.mode === "online" ? r.needsHintOnline : r.needsHint }), {
          value: draft.needs,
          most: mostNeeds,
          put: (value) => {
            draft.needs = value;
            draw();
          },
        })}
        ${tellsNeeds(draft) ? consentPart(about("/needsConsent"), draft) : nothing}
        <div class="note">
          <h3>${r.privacy}</h3>
          <ul>
            ${r.privacyPoints(periods).map((point) => html`<li>${point}</li>`)}
          </ul>
          <p><a href=${url("privacy")} target="_blank">${f.form.privacyMore} ${r.newWindow}</a></p>
        </div>
        ${trap(f.form.trap, "registration-website")} ${gate.view()}
        <p class="tools">
          <button class="kern-btn kern-btn--primary" type="submit" aria-disabled=${state.isBusy ? "true" : nothing}>
            <span class="kern-label">${state.isBusy ? f.form.sending : isForWaiting() ? r.beginFull : r.send}</span>
          </button>
        </p>
      </form>`;
  const draw = () => render(state.isDone ? done() : form(), place);
  draw();
}
