import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { departPerson, loadPeople, returnPerson } from "../../api/people.js";
import { filtered } from "../../components/filters.js";
import { isBehindTheLast, noSuchPage, pagination } from "../../components/pagination.js";
import { formatDay } from "../../format/period.js";
import { valuesOf } from "../../routes.js";
import { at } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { announce, typedIn } from "../controls/box.js";
import { crumbs } from "../crumbs.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../../api/client.js").Schemas["StaffPersonList"]} List
 * @typedef {List["data"][number]} Person
 * @typedef {{ list: List, leaving?: Person, reason: string } & import("../attempt.js").Attempts} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
const load = async ({ query, signal }) => ({
  list: await loadPeople(
    /** @type {import("../../api/people.js").PersonQuery} */ ({
      ...Object.fromEntries(
        ["role", "organisation"].flatMap((name) => (query.get(name) ? [[name, valuesOf(query, name)]] : [])),
      ),
      ...(query.get("q") ? { q: query.get("q") ?? "" } : {}),
      ...(query.get("page") ? { page: Number(query.get("page")) } : {}),
      pageSize: 50,
    }),
    signal,
  ),
  reason: "",
});

/** @param {Data} data @param {Person} person as they are now @param {string} word */
function done(data, person, word) {
  data.list = { ...data.list, data: data.list.data.map((each) => (each.code === person.code ? person : each)) };
  announce(word);
}

/** @param {Data} data @param {StaffVisit} visit */
function leave(data, visit) {
  const { leaving } = data;
  document.querySelector("dialog")?.close();
  if (!leaving) return;
  attempt(data, visit, async () => {
    const person = await departPerson(leaving.code, leaving.version, data.reason.trim());
    done(data, person, visit.s.people.left(person.name));
  });
}

/** @param {Data} data @param {StaffVisit} visit */
function confirmation(data, visit) {
  const { s } = visit;
  return html`<dialog aria-labelledby="sure">
    <h2 id="sure">${s.people.sure(data.leaving?.name ?? "")}</h2>
    <p>${s.people.sureText}</p>
    <div class="part">
      <label for="departure-reason">${s.people.reason}</label>
      <input
        class="input"
        id="departure-reason"
        type="text"
        maxlength="500"
        autocomplete="off"
        .value=${live(data.reason)}
        @input=${(/** @type {Event} */ event) => (data.reason = typedIn(event))}
      />
    </div>
    <p class="tools">
      <button type="button" class="kern-btn kern-btn--primary kern-btn--small" @click=${() => leave(data, visit)}>
        <span class="kern-label">${s.people.yes}</span>
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

/** @param {Person} person @param {Data} data @param {StaffVisit} visit */
function item(person, data, visit) {
  const { s, plain, plan, me, can } = visit;
  const { code, name, email, roles, organisation, organisationClaim, lastSeen, departedAt, departureReason } = person;
  const day = (/** @type {string} */ instant) => formatDay(instant, "de", plan.timeZone);
  const ask = () => {
    data.leaving = person;
    data.reason = "";
    visit.redraw();
    document.querySelector("dialog")?.showModal();
  };
  const back = () =>
    attempt(data, visit, async () => {
      const returned = await returnPerson(code, person.version);
      done(data, returned, s.people.isBack(name));
    });
  const button = (/** @type {string} */ words, /** @type {() => void} */ act) =>
    html`<button type="button" class="plain-button" @click=${act}>
      ${words}<span class="hidden">: ${name}</span>
    </button>`;
  return html`<li>
    <strong>${name}</strong>
    ${departedAt ? html`<span class="state state-returned small">${s.people.departed}</span>` : nothing}
    <p class="muted small">
      ${[
        roles.map((role) => s.role[role] ?? role).join(", ") || s.people.noRole,
        organisation
          ? plain(organisation.title)
          : organisationClaim
            ? s.people.unknown(organisationClaim)
            : s.frame.noOffice,
        email,
        s.people.seen(day(lastSeen)),
        departedAt ? s.people.since(day(departedAt), departureReason ?? "") : "",
      ]
        .filter(Boolean)
        .join(" · ")}
    </p>
    ${
      !can("departPerson") || code === me.code
        ? nothing
        : departedAt
          ? button(s.people.back, back)
          : button(s.people.leave, ask)
    }
  </li>`;
}

/** @param {Data} data @param {StaffVisit} visit */
function results(data, visit) {
  const { list } = data;
  if (isBehindTheLast(list.pagination)) return noSuchPage(list.pagination, visit);
  return html`${refusal(data, visit)}
    <p class="found">${visit.s.people.found(list.pagination.totalElements)}</p>
    <ul class="plain-list ruled">
      ${list.data.map((person) => item(person, data, visit))}
    </ul>
    ${pagination(list.pagination, visit)} ${confirmation(data, visit)}`;
}

/** @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: (_, { s }) => s.frame.people,
  announce: ({ list }, { s }) => s.people.found(list.pagination.totalElements),
  view: (data, visit) => {
    const { s, say } = visit;
    const { facets } = data.list;
    return html`
      ${crumbs([], visit)}
      <h1>${s.frame.people}</h1>
      <p class="lead">${s.people.lead}</p>
      <p><a href=${at("/personen/zuordnung")}>${s.claims.title}</a></p>
      ${filtered(
        [
          { name: "role", title: s.account.roles, values: facets.role, label: ({ value }) => s.role[value] ?? value },
          {
            name: "organisation",
            title: s.account.office,
            values: facets.organisation,
            label: ({ value, title }) => (title ? say(title) : value),
          },
        ],
        visit,
        results(data, visit),
      )}
    `;
  },
};
