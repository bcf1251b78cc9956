import { html } from "lit-html";
import { factList } from "../../components/facts.js";
import { crumbs } from "../crumbs.js";

/** @type {import("../index.js").StaffPage<unknown>} */
export default {
  load: async ({ me }) => void (await me),
  title: (_, { s }) => s.frame.account,
  view: (_, visit) => {
    const { s, me, say } = visit;
    return html`
      ${crumbs([], visit)}
      <h1>${s.frame.account}</h1>
      <p class="lead">${s.account.lead}</p>
      ${factList([
        [s.account.name, me.name],
        [s.account.mail, me.email ?? html`<span class="gap">${s.form.none}</span>`],
        [
          s.account.roles,
          html`<ul class="plain-list">
            ${me.roles.map((role) => html`<li>${s.role[role] ?? role}<br /><span class="muted small">${s.roleMeaning[role] ?? ""}</span></li>`)}
          </ul>`,
        ],
        [
          s.account.office,
          me.organisation ? say(me.organisation.title) : html`<span class="gap">${s.account.noOffice}</span>`,
        ],
        [s.account.code, me.code],
      ])}
      <p class="muted">${s.account.session}</p>
    `;
  },
};
