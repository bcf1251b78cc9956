import { html, nothing } from "lit-html";
import { isEmpty, valueOf } from "../../changes/value.js";
import { Refused } from "../../api/client.js";
import { loadSubject } from "../../api/staff.js";
import { loadTakenUp } from "../../api/submissions.js";
import { changeWords } from "../../words/staff/de.js";
import { at, kindAddress, kindOfSlug, publicAddress, subjectAddress } from "../addresses.js";
import { changeItem } from "../change-item.js";
import { crumbs } from "../crumbs.js";
import { demandSection } from "../feedback/demands.js";
import { forms } from "../forms/index.js";
import { whoEdits } from "../not-yours.js";
import { planName } from "./plan-page.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {{ kind: import("../forms/part.js").Kind, code: string, thing: import("../../api/staff.js").StaffSubject } & Pick<import("../feedback/demands.js").Data, "demands"> & import("../attempt.js").Attempts} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
export async function loadThing({ params: { kind: slug, code }, signal }) {
  const kind = kindOfSlug(slug);
  if (!kind) throw new Refused(404);
  return { kind, code, thing: await loadSubject(kind, code, signal) };
}

/** What a thing is called: its title, or for sources what is cited. @param {Data} data @param {StaffVisit} visit */
export function nameOf({ kind, code, thing }, { plain, s }) {
  const { citation } = /** @type {Record<string, any>} */ (thing.input);
  return plain(thing.title) || (typeof citation === "string" ? citation : `${s.one[kind]} ${code}`);
}

/** What can be done with a thing. @param {Data} data @param {StaffVisit} visit */
function acts({ kind, thing }, visit) {
  const { s, can, may } = visit;
  const own = subjectAddress(thing.subject);
  const retired = thing.standing === "retired";
  if (thing.standing === "taken-down") return html`<p class="gap">${s.subject.takenDown}</p>`;
  const link = (/** @type {string} */ path, /** @type {string} */ words) =>
    html`<li><a href=${own + path}>${words}</a></li>`;
  return html`
    ${
      thing.editable.length
        ? html`<p>
            <a class="kern-btn kern-btn--primary kern-btn--small" href="${own}/bearbeiten"
              ><span class="kern-label">${s.subject.edit}</span></a
            >
          </p>`
        : html`<p class="gap">${s.subject.notYours} ${whoEdits(kind, thing, visit)}</p>`
    }
    ${kind === "events" && can("registrationDesk") ? html`<p><a href="${own}/anmeldungen">${s.subject.attendees}</a></p>` : nothing}
    ${
      can("takeDown") && may("coordinator")
        ? html`<ul class="plain-list subject-acts">
            ${kind === "indicators" ? link("/werte", s.subject.values) : nothing}
            ${retired ? link("/wiederaufnehmen", s.subject.restore) : link("/herausnehmen", s.subject.retire)}
            ${link("/sperren", s.subject.takeDown)}
          </ul>`
        : nothing
    }
  `;
}

/** @param {Data} data @param {StaffVisit} visit */
function present({ kind, thing }, visit) {
  const { s } = visit;
  const input = /** @type {Record<string, unknown>} */ (thing.input);
  const sessions = /** @type {{ number: number, title: Record<string, string> }[]} */ (input.sessions ?? []);
  const telling = { kind, references: thing.references ?? {}, changeWords, visit, sessions };
  return forms[kind].sections.map(({ title, parts }) => {
    const filled = parts.filter(({ name }) => !isEmpty(input[name]));
    const empty = parts.filter(({ name }) => isEmpty(input[name])).map(({ name }) => s.label(kind, name));
    return html`<h3>${s.section[title]}</h3>
      <dl class="facts facts-dense">
        ${filled.map(
          ({ name }) =>
            html`<div>
              <dt>${s.label(kind, name)}</dt>
              <dd>${valueOf(name, input[name], telling)}</dd>
            </div>`,
        )}
        ${
          empty.length
            ? html`<div>
                <dt class="gap">${s.form.none}</dt>
                <dd class="gap">${empty.join(", ")}</dd>
              </div>`
            : nothing
        }
      </dl>`;
  });
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load: async (request) => {
    const thing = await loadThing(request);
    const { may } = await request.me;
    if (thing.kind !== "events" || !may.includes("staffDemands")) return thing;
    return { ...thing, demands: (await loadTakenUp(thing.code, request.signal)).data };
  },
  title: nameOf,
  view: (data, visit) => {
    const { kind, thing } = data;
    const { s } = visit;
    const address = publicAddress(thing.subject);
    return html`
      ${crumbs(
        [
          [planName(visit), at("/plan")],
          [s.kind[kind], kindAddress(kind)],
        ],
        visit,
      )}
      <h1>${nameOf(data, visit)}</h1>
      <p class="muted">
        ${s.subject.about(s.one[kind] ?? kind, data.code, thing.version)}
        ${thing.standing === "current" ? nothing : html`<strong>${s.standing[thing.standing]}</strong>. `}
        ${address ? html`<a href=${address}>${s.subject.publicPage}</a>` : nothing}
      </p>
      ${acts(data, visit)}
      ${
        thing.changes.length
          ? html`<h2>${s.subject.underWay}</h2>
              <ul class="plain-list ruled">
                ${thing.changes.map((change) => html`<li>${changeItem(change, visit)}</li>`)}
              </ul>`
          : nothing
      }
      ${demandSection(data, visit)}
      <h2>${s.subject.now}</h2>
      ${present(data, visit)}
    `;
  },
};
