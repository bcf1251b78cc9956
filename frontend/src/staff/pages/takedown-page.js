import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { takeDown } from "../../api/staff.js";
import { changeAddress, kindAddress, subjectAddress } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { typedIn } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { forget, keep, keptAt } from "../kept.js";
import { forgetLists } from "../lookup.js";
import { loadThing, nameOf } from "./subject-page.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("./subject-page.js").Data & { reason?: string, code2?: string, isMissing?: boolean } & import("../attempt.js").Attempts} Data
 */

/** @param {Data} data @param {StaffVisit} visit */
async function sure(data, visit) {
  document.querySelector("dialog")?.close();
  await attempt(data, visit, async () => {
    const change = await takeDown(data.thing.subject, data.reason?.trim() ?? "");
    forget(visit.me.code, location.pathname);
    forgetLists();
    visit.leaveWord(visit.s.takedown.done);
    visit.go(changeAddress(change.code));
  });
}

/** Whether all is there that shows that somebody means it. @param {Data} data */
const isMeant = ({ reason, code2, code }) => Boolean(reason?.trim()) && code2?.trim() === code;

/** @param {Data} data @param {StaffVisit} visit */
function confirmation(data, visit) {
  const { s } = visit;
  return html`<dialog aria-labelledby="sure">
    <h2 id="sure">${s.takedown.sure(nameOf(data, visit))}</h2>
    <p>${s.takedown.sureText}</p>
    <p class="tools">
      <button type="button" class="kern-btn kern-btn--primary kern-btn--small danger" @click=${() => sure(data, visit)}>
        <span class="kern-label">${s.takedown.yes}</span>
      </button>
      <button
        type="button"
        class="kern-btn kern-btn--tertiary kern-btn--small"
        @click=${() => document.querySelector("dialog")?.close()}
      >
        <span class="kern-label">${s.review.cancel}</span>
      </button>
    </p>
  </dialog>`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load: loadThing,
  title: (data, visit) => visit.s.takedown.title(nameOf(data, visit)),
  view: (data, visit) => {
    const { s } = visit;
    data.reason ??= keptAt(visit.me.code, location.pathname)?.typed.reason ?? "";
    const ask = (/** @type {Event} */ event) => {
      event.preventDefault();
      data.isMissing = !isMeant(data);
      visit.redraw();
      if (data.isMissing) document.getElementById(data.reason?.trim() ? "take-down-code" : "take-down-reason")?.focus();
      else document.querySelector("dialog")?.showModal();
    };
    const wrong = (/** @type {boolean} */ isWrong, /** @type {string} */ id, /** @type {string} */ words) =>
      data.isMissing && isWrong
        ? html`<p class="wrong" id=${id}><span class="hidden">${s.wrong.prefix}</span> ${words}</p>`
        : nothing;
    return html`
      ${crumbs(
        [
          [s.kind[data.kind], kindAddress(data.kind)],
          [nameOf(data, visit), subjectAddress(data.thing.subject)],
        ],
        visit,
      )}
      <h1>${s.takedown.title(nameOf(data, visit))}</h1>
      <p class="lead">${s.takedown.lead}</p>
      <p>${s.takedown.text}</p>
      ${refusal(data, visit)}
      <form class="staff-form" novalidate @submit=${ask}>
        <div class="part">
          <label for="take-down-reason">${s.takedown.reason} <span class="needed">(${s.form.required})</span></label>
          <p class="hint" id="take-down-hint">${s.takedown.reasonHint}</p>
          ${wrong(!data.reason?.trim(), "take-down-wrong", s.wrong.reason)}
          <textarea
            class="input"
            id="take-down-reason"
            rows="4"
            maxlength="2000"
            aria-describedby="take-down-hint take-down-wrong"
            .value=${live(data.reason ?? "")}
            @input=${(/** @type {Event} */ event) => {
              data.reason = typedIn(event);
              const typed = { input: {}, reason: data.reason, note: "", minor: false };
              const title = s.takedown.title(nameOf(data, visit));
              keep(visit.me.code, { address: location.pathname, title, typed });
            }}
          ></textarea>
        </div>
        <div class="part">
          <label for="take-down-code"
            >${s.takedown.code(data.code)} <span class="needed">(${s.form.required})</span></label
          >
          ${wrong(data.code2?.trim() !== data.code, "take-down-code-wrong", s.takedown.codeWrong)}
          <input
            class="input"
            id="take-down-code"
            type="text"
            autocomplete="off"
            maxlength="64"
            aria-describedby="take-down-code-wrong"
            .value=${live(data.code2 ?? "")}
            @input=${(/** @type {Event} */ event) => (data.code2 = typedIn(event))}
          />
        </div>
        <p>
          <button type="submit" class="kern-btn kern-btn--primary kern-btn--small danger">
            <span class="kern-label">${s.takedown.button}</span>
          </button>
        </p>
      </form>
      ${confirmation(data, visit)}
    `;
  },
};
