import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { formatPeriodShort } from "../format/period.js";
import { plain } from "../format/text.js";
import { announce, typedIn } from "./controls/box.js";
import { allOf } from "./lookup.js";
import { idOf } from "./problems.js";
import { typedNumber } from "./typed.js";

/**
 * @typedef {import("../api/client.js").Schemas["Observation"]} Observation
 * @typedef {import("./editor.js").Editor} Editor
 * @typedef {{ territory: string, period: string, rank: number, dimensions?: string[], value?: number, remove?: boolean }} Row
 * @typedef {{ observations: Observation[], names: Map<string, string>, territory?: string, words?: string }} Values
 */

const most = 100;

/** What values are of: names of territories, dimensions and their codes. @returns {Promise<Map<string, string>>} */
export async function loadNames() {
  const [territories, codes] = await Promise.all([allOf("territories"), allOf("codes")]);
  return new Map([...territories, ...codes].map(({ code, title }) => [code, title]));
}

/** @param {Observation} observation */
const codesOf = ({ dimensions }) => Object.entries(dimensions).map(([dimension, code]) => `${dimension}:${code}`);

/** A published value as a row that changes it. @param {Observation} observation @returns {Row} */
export function rowOf(observation) {
  const { territory, period, value, flags, provenance, computed, note, sources } = observation;
  const dimensions = codesOf(observation);
  return {
    territory,
    period,
    rank: 0,
    ...(dimensions.length ? { dimensions } : {}),
    ...(value === undefined ? {} : { value }),
    ...(flags.length ? { flags } : {}),
    ...(provenance ? { provenance } : {}),
    ...(computed ? { computed } : {}),
    ...(note ? { note } : {}),
    ...(sources.length ? { sources } : {}),
  };
}

/** What a row changes: the same territory, period and codes are the same value. @param {Row} row */
export const keyOf = ({ territory, period, rank, dimensions }) =>
  [territory, period, rank, ...[...(dimensions ?? [])].sort()].join(" ");

/** @param {Editor} editor */
const rowsIn = ({ input }) => /** @type {Row[]} */ (input.rows ?? []);

/** Takes a published value into the form, to change or to remove it. @param {Observation} observation @param {boolean} remove @param {Editor} editor */
function begin(observation, remove, editor) {
  const { territory, period, rank, dimensions, ...rest } = rowOf(observation);
  const key = { territory, period, rank, ...(dimensions ? { dimensions } : {}) };
  editor.input.rows = [...rowsIn(editor), remove ? { ...key, remove: true } : { ...key, ...rest }];
  editor.touch();
  editor.redraw();
  const place = rowsIn(editor).length - 1;
  if (remove) announce(editor.visit.s.values.willGo);
  else document.getElementById(idOf(`/input/rows/${place}/value`))?.focus();
}

/** @param {Observation} observation @param {Values} values @param {Editor} editor */
function tableRow(observation, { names }, editor) {
  const { s, w } = editor.visit;
  const row = rowOf(observation);
  const changed = rowsIn(editor).find((each) => keyOf(each) === keyOf(row));
  const what = [
    names.get(observation.territory) ?? observation.territory,
    formatPeriodShort(observation.period, "de"),
    ...codesOf(observation).map((code) => names.get(code) ?? code),
  ];
  const flags = observation.flags.map((flag) => w.flag[flag]).join(", ");
  return html`<tr role="row" class=${changed ? "value-changed" : ""}>
    <th role="rowheader" scope="row">${what[0]}</th>
    <td role="cell" data-label=${s.values.when}>${what[1]}</td>
    <td role="cell" data-label=${s.values.who}>
      ${what.slice(2).join(", ") || html`<span class="gap">${s.values.everybody}</span>`}
    </td>
    <td role="cell" class="value-cell" data-label=${s.values.value}>
      ${observation.value === undefined ? html`<span class="gap">${flags}</span>` : html`${typedNumber(observation.value)}${flags ? html` <span class="muted small">${flags}</span>` : nothing}`}
    </td>
    <td role="cell">
      ${
        changed
          ? html`<span class="muted">${changed.remove ? s.values.goes : s.values.changes}</span>`
          : html`<button type="button" class="plain-button" @click=${() => begin(observation, false, editor)}>
                ${s.values.change}<span class="hidden">: ${what.join(", ")}</span>
              </button>
              <button type="button" class="plain-button" @click=${() => begin(observation, true, editor)}>
                ${s.values.remove}<span class="hidden">: ${what.join(", ")}</span>
              </button>`
      }
    </td>
  </tr>`;
}

/** The published values of an indicator, each of which can be changed or removed. @param {Values} values @param {Editor} editor */
export function valuesTable(values, editor) {
  const { s, plan } = editor.visit;
  const { observations, names } = values;
  const territories = [...new Set(observations.map(({ territory }) => territory))];
  const home = territories.includes(plan.homeTerritory.code) ? plan.homeTerritory.code : "";
  const territory = values.territory ?? home;
  const shown = observations
    .filter((each) => !territory || each.territory === territory)
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  const column = (/** @type {string} */ words) => html`<th role="columnheader" scope="col">${words}</th>`;
  return html`<div class="published">
    <h2 id="published">${s.values.published}</h2>
    ${
      observations.length
        ? html`<p>
              <label class="field-label" for="published-territory">${s.label("observations", "territory")}</label>
              <select
                class="input"
                id="published-territory"
                .value=${live(territory)}
                @change=${(/** @type {Event} */ event) => {
                  values.territory = typedIn(event);
                  editor.redraw();
                }}
              >
                <option value="" ?selected=${!territory}>${s.values.everywhere}</option>
                ${territories.map(
                  (code) =>
                    html`<option value=${code} ?selected=${code === territory}>${names.get(code) ?? code}</option>`,
                )}
              </select>
            </p>
            <p class="found">${s.values.found(shown.length)}</p>
            <section class="scroller" tabindex="0" aria-labelledby="published">
              <table role="table" class="values-table cards">
                <thead role="rowgroup">
                  <tr role="row">
                    ${[s.values.where, s.values.when, s.values.who, s.values.value, s.values.act].map(column)}
                  </tr>
                </thead>
                <tbody role="rowgroup">
                  ${repeat(
                    shown.slice(0, most),
                    (each) => keyOf(rowOf(each)),
                    (each) => tableRow(each, values, editor),
                  )}
                </tbody>
              </table>
            </section>
            ${shown.length > most ? html`<p class="muted">${s.values.more(shown.length - most)}</p>` : nothing}`
        : html`<p class="gap">${s.values.none}</p>`
    }
  </div>`;
}

/** What an indicator is called. @param {{ title: import("../format/text.js").Text }} indicator */
export const indicatorName = ({ title }) => plain(title, "de");
