import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { loadClaims, saveClaims } from "../../api/people.js";
import { at } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { announce, typedIn } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { allOf } from "../lookup.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {{ value: string, organisation: string }} Row
 */

/** @param {import("../index.js").StaffRequest} request */
async function load({ signal }) {
  const [{ claims, unknown, tag }, organisations] = await Promise.all([loadClaims(signal), allOf("organisations")]);
  /** @type {Row[]} */
  const rows = claims.map(({ value, organisation }) => ({ value, organisation: organisation.code }));
  return { rows, unknown, tag, organisations };
}

/** @typedef {Awaited<ReturnType<typeof load>> & import("../attempt.js").Attempts} Data */

/** @param {Data} data @param {StaffVisit} visit */
const save = (data, visit) =>
  attempt(data, visit, async () => {
    const rows = data.rows.map(({ value, organisation }) => ({ value: value.trim(), organisation }));
    await saveClaims(data.tag, rows);
    visit.leaveWord(visit.s.claims.saved);
    visit.go(at("/personen/zuordnung"));
  });

/** @param {string} value @param {Data} data @param {StaffVisit} visit */
function add(value, data, visit) {
  data.rows.push({ value, organisation: "" });
  data.unknown = data.unknown.filter((each) => each !== value);
  visit.redraw();
  document.getElementById(`${value ? "organisation" : "value"}-${data.rows.length - 1}`)?.focus();
}

/** @param {Row} row @param {number} i @param {Data} data @param {StaffVisit} visit */
function line(row, i, data, visit) {
  const { s, can } = visit;
  const organisation = data.organisations.find(({ code }) => code === row.organisation);
  if (!can("putOrganisationClaims")) return html`<li>${row.value}: ${organisation?.title ?? row.organisation}</li>`;
  const remove = () => {
    data.rows.splice(i, 1);
    visit.redraw();
    announce(s.form.removed(row.value));
    document.getElementById("add-claim")?.focus();
  };
  return html`<li class="claim">
    <div class="part">
      <label for="value-${i}">${s.claims.value}</label>
      <input
        class="input"
        id="value-${i}"
        type="text"
        maxlength="200"
        autocomplete="off"
        .value=${live(row.value)}
        @input=${(/** @type {Event} */ event) => (row.value = typedIn(event))}
      />
    </div>
    <div class="part">
      <label for="organisation-${i}">${s.one.organisations}</label>
      <select
        class="input"
        id="organisation-${i}"
        .value=${live(row.organisation)}
        @change=${(/** @type {Event} */ event) => (row.organisation = typedIn(event))}
      >
        <option value="" ?selected=${!row.organisation}>${s.form.choose}</option>
        ${data.organisations.map(
          ({ code, title }) => html`<option value=${code} ?selected=${code === row.organisation}>${title}</option>`,
        )}
      </select>
    </div>
    <button type="button" class="plain-button" @click=${remove}>
      ${s.form.removeShort}<span class="hidden">: ${row.value}</span>
    </button>
  </li>`;
}

/** Which value of the provider is which organisation. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: (_, { s }) => s.claims.title,
  view: (data, visit) => {
    const { s, can } = visit;
    return html`
      ${crumbs([[s.frame.people, at("/personen")]], visit)}
      <h1>${s.claims.title}</h1>
      <p class="lead">${s.claims.lead}</p>
      ${refusal(data, visit)}
      ${
        data.unknown.length
          ? html`<div class="note">
              <h2>${s.claims.unknown}</h2>
              <ul>
                ${data.unknown.map(
                  (value) =>
                    html`<li>
                      ${value}
                      ${
                        can("putOrganisationClaims")
                          ? html`<button type="button" class="plain-button" @click=${() => add(value, data, visit)}>
                              ${s.claims.assign}<span class="hidden">: ${value}</span>
                            </button>`
                          : nothing
                      }
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${data.rows.length ? nothing : html`<p class="gap">${s.claims.none}</p>`}
      ${can("putOrganisationClaims") ? nothing : html`<p class="muted">${s.claims.whoMay(s.role.administrator ?? "")}</p>`}
      <ul class="plain-list ruled claims">
        ${data.rows.map((row, i) => line(row, i, data, visit))}
      </ul>
      ${
        can("putOrganisationClaims")
          ? html`<p class="tools">
              <button
                type="button"
                class="kern-btn kern-btn--primary kern-btn--small"
                @click=${() => save(data, visit)}
              >
                <span class="kern-label">${s.claims.save}</span>
              </button>
              <button
                type="button"
                class="kern-btn kern-btn--secondary kern-btn--small"
                id="add-claim"
                @click=${() => add("", data, visit)}
              >
                <span class="kern-label">${s.claims.add}</span>
              </button>
            </p>`
          : nothing
      }
    `;
  },
};
