import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { setQuestions } from "../api/attendees.js";
import words from "../words/staff/questions-de.js";
import { attempt } from "./attempt.js";
import { remember } from "./attendees/written.js";
import { typedIn } from "./controls/box.js";
import { refresh } from "./desk-forms.js";
import { following } from "./following.js";
import "../style/staff/questions.scss";
import { draftOf, emptyQuestion, inputOf, keyed, most, placeOf } from "./question-drafts.js";

/**
 * @typedef {import("./index.js").StaffVisit} StaffVisit
 * @typedef {import("./pages/attendees-page.js").Data} Data
 * @typedef {import("./question-drafts.js").Draft} Draft
 */

/** Words in each language of the plan; only the first is needed. @param {Record<string, string>} holder @param {string} id @param {string} label @param {StaffVisit} visit */
const worded = (holder, id, label, { plan, s }) =>
  plan.languages.map(
    (language, i) =>
      html`<div class="part">
        <label for="${id}-${language}"
          >${label}${plan.languages.length > 1 ? ` (${s.language(language)})` : ""}${
            i ? html` <span class="needed">(${words.optional})</span>` : nothing
          }</label
        >
        <input
          class="input"
          id="${id}-${language}"
          lang=${language}
          maxlength="200"
          autocomplete="off"
          .value=${live(holder[language] ?? "")}
          @input=${(/** @type {Event} */ event) => void (holder[language] = typedIn(event))}
        />
      </div>`,
  );

/** @param {string} label @param {string} about @param {() => void} press @param {string} [id] */
const small = (label, about, press, id) =>
  html`<button type="button" class="kern-btn kern-btn--tertiary kern-btn--small" id=${id ?? nothing} @click=${press}>
    <span class="kern-label">${label}<span class="hidden">: ${about}</span></span>
  </button>`;

/** @param {Draft} draft @param {string} id @param {string} name @param {StaffVisit} visit */
const choicesOf = (draft, id, name, visit) =>
  html`<fieldset class="part">
    <legend>${words.choices}</legend>
    <p class="hint">${words.choicesHint}</p>
    ${repeat(
      draft.choices,
      ({ key }) => key,
      (choice, i) =>
        html`<div class="choice-words">
          ${worded(choice.text, `${id}-choice-${i}`, words.choice(i + 1), visit)}
          ${small(words.removeChoice, `${words.choice(i + 1)}, ${name}`, () => {
            draft.choices.splice(i, 1);
            visit.redraw();
            document.getElementById(`${id}-more`)?.focus();
          })}
        </div>`,
    )}
    ${
      draft.choices.length < 20
        ? small(
            words.addChoice,
            name,
            () => {
              draft.choices.push(keyed({ text: {} }));
              visit.redraw();
              document.getElementById(`${id}-choice-${draft.choices.length - 1}-${visit.plan.languages[0]}`)?.focus();
            },
            `${id}-more`,
          )
        : nothing
    }
  </fieldset>`;

/** @param {Draft} draft @param {number} i @param {Draft[]} drafts @param {StaffVisit} visit */
function item(draft, i, drafts, visit) {
  const id = `question-${i}`;
  const name = words.question(i + 1);
  const tick = (/** @type {"required" | "ended"} */ what) =>
    html`<label class="choice part">
      <input
        type="checkbox"
        id="${id}-${what}"
        .checked=${live(draft[what])}
        @change=${(/** @type {Event} */ event) => {
          draft[what] = /** @type {HTMLInputElement} */ (event.target).checked;
        }}
      />
      <span>${words[what]}</span>
    </label>`;
  const move = (/** @type {number} */ to) => {
    drafts.splice(to, 0, ...drafts.splice(i, 1));
    visit.redraw();
    document.getElementById(`question-${to}-${visit.plan.languages[0]}`)?.focus();
  };
  return html`<fieldset class="question" id=${id} tabindex="-1">
    <legend>
      ${name}${draft.answers ? html` <span class="muted small">(${words.answers(draft.answers)})</span>` : nothing}
    </legend>
    ${draft.answers ? html`<p class="hint">${words.meaningStays}</p>` : nothing}
    ${worded(draft.text, id, words.text, visit)}
    <div class="part">
      <label for="${id}-kind">${words.kind}</label>
      ${draft.answers ? html`<p class="hint" id="${id}-kind-hint">${words.kindStays}</p>` : nothing}
      <select
        class="input"
        id="${id}-kind"
        aria-describedby=${draft.answers ? `${id}-kind-hint` : nothing}
        ?disabled=${draft.answers > 0}
        @change=${(/** @type {Event} */ event) => {
          draft.kind = /** @type {Draft["kind"]} */ (typedIn(event));
          if (draft.kind === "choice" && !draft.choices.length)
            draft.choices = [keyed({ text: {} }), keyed({ text: {} })];
          visit.redraw();
        }}
      >
        ${Object.entries(words.kinds).map(
          ([value, label]) => html`<option value=${value} ?selected=${draft.kind === value}>${label}</option>`,
        )}
      </select>
    </div>
    ${draft.kind === "choice" ? choicesOf(draft, id, name, visit) : nothing} ${tick("required")}
    ${draft.id ? tick("ended") : nothing}
    <p class="tools">
      ${i ? small(words.up, name, () => move(i - 1)) : nothing}
      ${i < drafts.length - 1 ? small(words.down, name, () => move(i + 1)) : nothing}
      ${
        draft.answers
          ? nothing
          : small(words.remove, name, () => {
              drafts.splice(i, 1);
              visit.redraw();
              document.getElementById("question-add")?.focus();
            })
      }
    </p>
  </fieldset>`;
}

const draftsOf = (/** @type {import("./pages/attendees-page.js").Desk} */ { questions }) => questions.map(draftOf);
const inputsOf = (/** @type {Draft[]} */ drafts) => drafts.map(inputOf);

/** What organisers ask whoever registers. @param {Data} data @param {StaffVisit} visit */
export function questionForm(data, visit) {
  const { code } = data;
  const { draft: drafts, version } = (data.questions = following(data.questions, data.desk, draftsOf, inputsOf));
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    data.wrong = { form: "questions", found: [] };
    return attempt(
      data,
      visit,
      async () => {
        await setQuestions(code, version, inputsOf(drafts));
        await refresh(data);
        delete data.questions;
        data.news = words.saved;
        return "news";
      },
      ({ name, reason }) => placeOf(name, words, reason),
    ).then(() => remember(data, visit));
  };
  const isFull = drafts.filter(({ ended }) => !ended).length >= most;
  return html`<p class="small">${words.lead}</p>
    <form class="staff-form" novalidate @submit=${save}>
      ${repeat(
        drafts,
        ({ key }) => key,
        (draft, i) => item(draft, i, drafts, visit),
      )}
      ${drafts.length ? nothing : html`<p class="gap">${words.none}</p>`}
      ${isFull ? html`<p class="hint">${words.full}</p>` : nothing}
      <p class="tools">
        ${
          isFull
            ? nothing
            : html`<button
                type="button"
                class="kern-btn kern-btn--secondary kern-btn--small"
                id="question-add"
                @click=${() => {
                  drafts.push(emptyQuestion());
                  visit.redraw();
                  document.getElementById(`question-${drafts.length - 1}-${visit.plan.languages[0]}`)?.focus();
                }}
              >
                <span class="kern-label">${words.add}</span>
              </button>`
        }
        <button type="submit" class="kern-btn kern-btn--primary kern-btn--small">
          <span class="kern-label">${words.save}</span>
        </button>
      </p>
    </form>`;
}
