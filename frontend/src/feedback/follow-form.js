import { html, render } from "lit-html";
import { subscribe } from "../api/feedback.js";
import { loadFeedbackWords } from "../words/feedback/index.js";
import { isMailbox } from "./draft.js";
import { Gate, proved, trap, trapped } from "./gate.js";
import { line } from "./parts.js";
import { problemsOf } from "./trouble.js";
import "../style/feedback.scss";

/**
 * A form in which somebody leaves an e-mail address to hear of changes.
 * @param {HTMLElement} place
 * @param {string} subject by path, or `plan`
 * @param {import("../page.js").Visit} visit
 */
export async function followForm(place, subject, { lang }) {
  const f = await loadFeedbackWords(lang);
  /** @type {{ email: string, key: string, problems: import("./parts.js").Problem[], isBusy: boolean, isSent: boolean }} */
  const state = { email: "", key: crypto.randomUUID(), problems: [], isBusy: false, isSent: false };
  const gate = new Gate(lang, f.gate, () => draw());

  /** @param {string} website */
  const send = (website) =>
    proved(gate, (proof) => {
      const wish = { subject, email: state.email.trim(), mailLanguage: lang, proof };
      return subscribe({ ...wish, ...(website ? { website } : {}) }, state.key);
    });

  /** @param {SubmitEvent} event */
  const submit = async (event) => {
    event.preventDefault();
    if (state.isBusy) return;
    const website = trapped(/** @type {HTMLFormElement} */ (event.target));
    const missing = !state.email.trim() ? f.wrong.emailMissing : isMailbox(state.email) ? "" : f.wrong.email;
    state.problems = missing ? [{ name: "/email", reason: missing }] : [];
    if (!missing) {
      state.isBusy = true;
      draw();
      try {
        await send(website);
        state.isSent = true;
      } catch (error) {
        state.problems = problemsOf(error, f.wrong).map(({ reason }) => ({ name: "/email", reason }));
      } finally {
        state.isBusy = false;
      }
    }
    draw();
    if (state.isSent) place.querySelector("p")?.focus();
    else place.querySelector("input")?.focus();
  };

  /** Another address is another wish. @param {string} email */
  const type = (email) => {
    state.email = email;
    state.key = crypto.randomUUID();
  };

  const draw = () => render(state.isSent ? sent() : form(), place);
  const sent = () => html`<p class="note" role="status" tabindex="-1">${f.follow.sent}</p>`;
  const form = () => {
    const what = {
      name: "/email",
      label: f.follow.label,
      hint: f.follow.hint,
      required: true,
      problems: state.problems,
      f,
    };
    return html`<form class="talk-form" novalidate @submit=${submit} @focusin=${gate.begin}>
      ${line(what, { type: "email", value: state.email, most: 254, autocomplete: "email", put: type })}
      ${trap(f.form.trap, "follow-website")} ${gate.view()}
      <p class="tools">
        <button class="kern-btn kern-btn--primary kern-btn--small" type="submit">
          <span class="kern-label">${state.isBusy ? f.form.sending : f.follow.send}</span>
        </button>
      </p>
    </form>`;
  };
  draw();
}
