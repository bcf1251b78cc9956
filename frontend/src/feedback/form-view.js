import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { languageOptions } from "./languages.js";
import { lengthOf } from "../format/text.js";
import { longestText } from "./draft.js";
import { trap } from "./gate.js";
import { describedBy, idOf, invalid, line, part, problemSummary, radios, typedIn } from "./parts.js";
import { targets } from "./targets.js";

/**
 * @typedef {import("./talk.js").Talk} Talk
 * @typedef {import("../page.js").Visit} Visit
 */

/** What each part is called, in the form and where it is said that something is wrong with it. @param {Talk} talk @returns {Record<string, string>} */
const labels = ({ f, draft }) => ({
  "/question": f.form.question,
  "/text": f.form.text,
  "/language": f.form.language,
  "/targets": f.form.targets,
  "/kind": f.form.kind,
  "/name": f.form.name[draft.kind === "initiative" ? "initiative" : "association"],
  "/city": f.form.city,
  "/consent": f.form.consent,
  "/email": f.form.email,
});

/** @param {Talk} talk @param {string} name @param {{ hint?: string, required?: boolean }} [how] */
const about = (talk, name, how = {}) => ({
  name,
  label: labels(talk)[name] ?? "",
  problems: talk.problems,
  f: talk.f,
  ...how,
});

/** What is answered, where somebody came from a call. @param {Talk} talk @param {Visit} visit */
const callNote = ({ call, isCallGone, f, leaveCall }, { say, url }) =>
  call && !call.standing
    ? html`<p class="note">
        ${f.form.call} <a href=${url("call", call.code)}>${say(call.title)}</a>.
        <button type="button" class="plain-button" @click=${leaveCall}>${f.form.otherCall}</button>
      </p>`
    : isCallGone
      ? html`<p class="note">${f.form.callGone}</p>`
      : nothing;

/** @param {Talk} talk @param {Visit} visit */
function question(talk, { say }) {
  const { call, draft, f, put } = talk;
  if (!call?.questions.length) return nothing;
  const options = call.questions.map(({ code, title }) => ({ value: code, words: say(title) }));
  return radios(
    about(talk, "/question"),
    [...options, { value: "", words: f.form.noQuestion }],
    draft.question,
    (value) => put({ question: value }),
  );
}

/** @param {Talk} talk */
function text(talk) {
  const { draft, f, write } = talk;
  const what = about(talk, "/text", { hint: f.form.textHint, required: true });
  const left = (/** @type {string} */ words) => longestText - lengthOf(words);
  return part(
    what,
    html`<textarea
        class="input"
        id=${idOf(what.name)}
        rows="8"
        required
        lang=${draft.language === "und" ? nothing : draft.language}
        dir="auto"
        aria-describedby=${describedBy(what, "f-text-left")}
        aria-invalid=${invalid(what)}
        .value=${live(draft.text)}
        @input=${(/** @type {Event} */ event) => write(typedIn(event), f.form.left(left(typedIn(event))))}
      ></textarea>
      <p class="hint ${left(draft.text) < 0 ? "wrong" : ""}" id="f-text-left">${f.form.left(left(draft.text))}</p>`,
  );
}

/** @param {Talk} talk */
function language(talk) {
  const what = about(talk, "/language", { required: true });
  return part(
    what,
    html`<select
      class="input"
      id=${idOf(what.name)}
      aria-describedby=${describedBy(what)}
      aria-invalid=${invalid(what)}
      @change=${(/** @type {Event} */ event) => talk.put({ language: typedIn(event) })}
    >
      ${languageOptions(talk.lang, talk.draft.language, talk.f.form.otherLanguage).map(
        ({ value, words }) => html`<option value=${value} ?selected=${value === talk.draft.language}>${words}</option>`,
      )}
    </select>`,
  );
}

/** Who speaks, and the name of an organisation. @param {Talk} talk */
function sender(talk) {
  const { draft, f, put, speakAs } = talk;
  const kinds = /** @type {const} */ (["individual", "association", "initiative"]);
  const name = about(talk, "/name", { required: true });
  return html`
    ${radios(
      about(talk, "/kind", { required: true }),
      kinds.map((value) => ({ value, words: f.form.kinds[value] })),
      draft.kind,
      (value) => speakAs(/** @type {import("./draft.js").SenderKind} */ (value)),
    )}
    ${
      draft.kind && draft.kind !== "individual"
        ? line(name, {
            type: "text",
            value: draft.name,
            most: 300,
            autocomplete: "organization",
            put: (value) => put({ name: value }),
          })
        : nothing
    }
  `;
}

/** @param {Talk} talk @param {Visit} visit */
const city = (talk, { say }) =>
  radios(
    about(talk, "/city", { required: true }),
    [
      ...talk.cities.map(({ code, title }) => ({ value: code, words: say(title) })),
      { value: "elsewhere", words: talk.f.form.elsewhere },
    ],
    talk.draft.city,
    (value) => talk.put({ city: value }),
  );

/** @param {Talk} talk */
function consent(talk) {
  const { draft, f, put } = talk;
  const isPerson = draft.kind === "" || draft.kind === "individual";
  /** @type {import("./draft.js").Consent[]} */
  const options = isPerson ? ["unnamed", "private"] : ["named", "unnamed", "private"];
  return radios(
    about(talk, "/consent", { hint: f.form.consentHint, required: true }),
    options.map((value) => ({ value, words: f.form.consents[value] })),
    draft.consent,
    (value) => put({ consent: /** @type {import("./draft.js").Consent} */ (value) }),
  );
}

/** @param {Talk} talk */
const email = (talk) =>
  line(about(talk, "/email", { hint: talk.f.form.emailHint }), {
    type: "email",
    value: talk.draft.email,
    most: 254,
    autocomplete: "email",
    put: (value) => talk.put({ email: value }),
  });

/** What is kept and how long, before anything is sent. @param {Talk} talk @param {Visit} visit */
const privacy = ({ f, periods }, { url }) =>
  html`<div class="note">
    <h3>${f.form.privacy}</h3>
    <ul>
      ${f.form.privacyPoints(periods).map((point) => html`<li>${point}</li>`)}
    </ul>
    <p><a href=${url("privacy")}>${f.form.privacyMore}</a></p>
  </div>`;

/** @param {Talk} talk */
const draftNote = ({ f, draft, isRestored, isWritten, discard, said }) =>
  html`<p class="small muted draft-note">
    <span role="status">${said || (isRestored ? (draft.sent.length ? f.form.maybeSent : f.form.restored) : "")}</span>
    ${f.form.kept}
    ${
      isWritten
        ? html`<button type="button" class="plain-button" @click=${discard}>${f.form.discard}</button>`
        : nothing
    }
  </p>`;

/** The form in which somebody says something. @param {Talk} talk @param {Visit} visit */
export function formView(talk, visit) {
  const { f, isBusy, problems, gate, submit } = talk;
  return html`<section aria-labelledby="say">
    <h2 id="say">${f.form.title}</h2>
    ${problemSummary(problems, (name) => labels(talk)[`/${name.split("/")[1]}`] ?? "", f)} ${callNote(talk, visit)}
    <form class="talk-form" novalidate aria-labelledby="say" @submit=${submit} @focusin=${gate.begin}>
      ${question(talk, visit)} ${text(talk)} ${language(talk)} ${targets(about(talk, "/targets"), talk)} ${sender(talk)}
      ${city(talk, visit)} ${consent(talk)} ${email(talk)} ${privacy(talk, visit)} ${trap(f.form.trap, "f-website")}
      ${gate.view()}
      <p class="tools">
        <button class="kern-btn kern-btn--primary" type="submit" aria-disabled=${isBusy ? "true" : nothing}>
          <span class="kern-label">${isBusy ? f.form.sending : f.form.send}</span>
        </button>
      </p>
      ${draftNote(talk)}
    </form>
  </section>`;
}
