import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { loadRetention, setRetention } from "../../api/submissions.js";
import f from "../../words/staff/feedback-de.js";
import words from "../../words/staff/retention-de.js";
import { at } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { typedIn } from "../controls/box.js";
import { crumbs } from "../crumbs.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["Retention"]} Retention
 * @typedef {Retention["periods"][number]} Period
 * @typedef {{ retention: Retention, typed: Map<string, string>, wrong: Set<string> } & import("../attempt.js").Attempts} Data
 */

const dialog = () => /** @type {HTMLDialogElement | null} */ (document.querySelector("dialog"));

/** @param {Period} period @param {Data} data */
const daysOf = ({ name, days }, { typed }) => Number(typed.get(name) ?? days);

/** Those that shall be others. @param {Data} data */
const altered = (data) => data.retention.periods.filter((period) => daysOf(period, data) !== period.days);

/** @param {Data} data @param {StaffVisit} visit */
function save(data, visit) {
  dialog()?.close();
  return attempt(data, visit, async () => {
    const periods = altered(data).map((period) => ({ name: period.name, days: daysOf(period, data) }));
    await setRetention(data.retention.version, { periods });
    visit.leaveWord(words.saved);
    visit.go(at("/aufbewahrung"));
  });
}

/** What becomes shorter deletes something: that is asked first. @param {Event} event @param {Data} data @param {StaffVisit} visit */
function ask(event, data, visit) {
  event.preventDefault();
  const { periods } = data.retention;
  const isWrong = (/** @type {Period} */ period) => {
    const days = daysOf(period, data);
    return !Number.isInteger(days) || days < period.least || days > period.most;
  };
  data.wrong = new Set(periods.filter(isWrong).map(({ name }) => name));
  visit.redraw();
  const [first] = data.wrong;
  if (first) document.getElementById(`days-${first}`)?.focus();
  else if (altered(data).some((period) => daysOf(period, data) < period.days)) dialog()?.showModal();
  else if (altered(data).length) void save(data, visit);
}

/** @param {Period} period @param {Data} data @param {StaffVisit} visit */
function line(period, data, visit) {
  const { name, days, least, most } = period;
  const { s, can } = visit;
  const [title, hint] = words.about[name] ?? [name, ""];
  if (!can("setRetention"))
    return html`<div>
      <dt>${title}</dt>
      <dd>${s.figure(days)} ${words.days(days)} <span class="muted small">${hint}</span></dd>
    </div>`;
  const isWrong = data.wrong.has(name);
  return html`<div class="part part-integer ${isWrong ? "part-wrong" : ""}">
    <label for="days-${name}">${title}</label>
    <p class="hint" id="hint-${name}">${hint} ${words.range(least, most)}.</p>
    ${isWrong ? html`<p class="wrong" id="wrong-${name}"><span class="hidden">${s.wrong.prefix}</span> ${words.wrong(least, most)}</p>` : nothing}
    <span class="with-unit">
      <input
        class="input"
        id="days-${name}"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        aria-describedby=${isWrong ? `wrong-${name} hint-${name}` : `hint-${name}`}
        aria-invalid=${isWrong ? "true" : nothing}
        .value=${live(data.typed.get(name) ?? String(days))}
        @input=${(/** @type {Event} */ event) => void data.typed.set(name, typedIn(event).trim())}
      />
      <span aria-hidden="true">${words.days(Number(data.typed.get(name) ?? days))}</span>
    </span>
  </div>`;
}

/** How long what is kept. @type {import("../index.js").StaffPage<Data>} */
export default {
  load: async ({ signal }) => ({ retention: await loadRetention(signal), typed: new Map(), wrong: new Set() }),
  title: () => words.title,
  view: (data, visit) => {
    const { s, can } = visit;
    const { periods } = data.retention;
    const lines = periods.map((period) => line(period, data, visit));
    const button = (/** @type {string} */ words, /** @type {string} */ look, /** @type {() => void} */ act) =>
      html`<button type="button" class="kern-btn kern-btn--${look} kern-btn--small" @click=${act}>
        <span class="kern-label">${words}</span>
      </button>`;
    return html`
      ${crumbs([], visit)}
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${refusal(data, visit)}
      ${
        can("setRetention")
          ? html`<form class="staff-form" novalidate @submit=${(/** @type {Event} */ event) => ask(event, data, visit)}>
                ${lines}
                <p>
                  <button
                    type="submit"
                    class="kern-btn kern-btn--primary kern-btn--small"
                    aria-disabled=${data.isBusy ? "true" : nothing}
                  >
                    <span class="kern-label">${words.save}</span>
                  </button>
                </p>
              </form>
              <dialog aria-labelledby="sure">
                <h2 id="sure">${words.shorter}</h2>
                <p>${words.shorterText}</p>
                <p class="tools">
                  ${button(words.yes, "primary", () => void save(data, visit))}
                  ${button(f.acts.cancel, "tertiary", () => dialog()?.close())}
                </p>
              </dialog>`
          : html`<dl class="facts facts-dense">${lines}</dl>
              <p class="muted">${words.whoMay(s.role.administrator ?? "")}</p>`
      }
    `;
  },
};
