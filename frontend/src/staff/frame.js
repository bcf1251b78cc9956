import { html, nothing } from "lit-html";
import { addressOf } from "../routes.js";
import { at } from "./addresses.js";
import { planName } from "./pages/plan-page.js";
import { fold, foldAgain } from "./fold.js";
import { leave, leaveDoor, signOut } from "./sign-out.js";
import u from "../words/staff/unsent-de.js";
import { sure } from "./sure.js";

/** @typedef {import("./index.js").StaffVisit} StaffVisit */

/** An entry is there for whoever may do what its page begins with. @type {{ path: string, name: "waiting" | "changes" | "plan" | "reports" | "rounds" | "imports" | "log" | "people" | "feedback" | "retention", operation: string }[]} */
export const entries = [
  { path: "", name: "waiting", operation: "me" },
  { path: "/aenderungen", name: "changes", operation: "staffChanges" },
  { path: "/rueckmeldungen", name: "feedback", operation: "staffSubmissions" },
  { path: "/plan", name: "plan", operation: "retirements" },
  { path: "/berichte", name: "reports", operation: "duties" },
  { path: "/runden", name: "rounds", operation: "roundProgress" },
  { path: "/protokoll", name: "log", operation: "acts" },
  { path: "/personen", name: "people", operation: "people" },
  { path: "/aufbewahrung", name: "retention", operation: "setRetention" },
  { path: "/import", name: "imports", operation: "imports" },
];

/** Whether somebody is there, or somewhere within. @param {string} path @param {StaffVisit} visit */
const current = (path, { place }) =>
  place.code === path || (place.code === "/" && !path)
    ? "page"
    : path && place.code.startsWith(`${path}/`)
      ? "true"
      : nothing;

/** @param {StaffVisit} visit */
function navigation(visit) {
  const { s, can } = visit;
  return html`<nav aria-label=${s.frame.navigation}>
    ${fold(s.frame.menu, "staff-menu")}
    <ul id="staff-menu" @click=${() => foldAgain("staff-menu")}>
      ${entries
        .filter(({ operation }) => can(operation))
        .map(
          ({ path, name }) =>
            html`<li>
              <a href=${at(path)} aria-current=${current(path, visit)}
                >${name === "plan" ? planName(visit) : s.frame[name]}</a
              >
            </li>`,
        )}
    </ul>
  </nav>`;
}

/** Name, role and office of whoever is signed in, and the way out. @param {StaffVisit} visit */
function person(visit) {
  const { s, me, plain } = visit;
  const roles = me.roles.map((role) => s.role[role] ?? role).join(", ");
  return html`<div class="who small">
    <div class="wrap">
      <p>
        <span class="hidden">${s.frame.signedInAs}</span> <strong>${me.name}</strong>${
          roles ? html`<span class="who-part">${roles}</span>` : nothing
        }<span class="who-part">${me.organisation ? plain(me.organisation.title) : s.frame.noOffice}</span>
      </p>
      <p class="who-ways">
        <a href=${at("/handbuch")} aria-current=${current("/handbuch", visit)}>${s.frame.handbook}</a>
        <a href=${at("/konto")} aria-current=${current("/konto", visit)}>${s.frame.account}</a>
        <button type="button" class="plain-button" @click=${() => leave(visit)}>${s.frame.signOut}</button>
      </p>
    </div>
  </div>`;
}

/**
 * The frame of the staff area.
 * @param {string} said what the page before has done
 * @param {StaffVisit} visit
 * @param {unknown} content
 */
export const frame = (said, visit, content) => {
  const { s, w, me, plan, plain } = visit;
  return html`
    <a class="skip" href="#content">${w.site.skip}</a>
    <header class="site-header staff-header">
      <div class="wrap">
        <a class="site-name" href=${at()}>
          <img src="/operator/icon.svg" alt="" width="28" height="28" />
          <span>${plain(plan.siteName)} <span class="area">${s.frame.area}</span></span>
        </a>
        ${me.code ? navigation(visit) : nothing}
      </div>
      ${me.code ? person(visit) : nothing}
    </header>
    <main id="content" class="wrap staff" tabindex="-1">
      ${said ? html`<p class="done" role="status">${said}</p>` : nothing} ${content}
    </main>
    <footer class="site-footer">
      <div class="wrap">
        <nav aria-label=${w.site.footer}>
          <ul>
            <li><a href=${addressOf("start", "de")}>${s.frame.publicSite}</a></li>
            <li><a href=${addressOf("privacy", "de")}>${w.site.privacy}</a></li>
            <li><a href=${addressOf("accessibility", "de")}>${w.site.accessibility}</a></li>
            <li><a href=${addressOf("imprint", "de")}>${w.site.imprint}</a></li>
          </ul>
        </nav>
      </div>
    </footer>
    ${me.code ? sure({ id: "leave", title: s.signIn.leaveSure, text: s.signIn.leaveText, yes: s.signIn.leaveYes, act: () => leaveDoor(visit), isDangerous: true }, visit) : nothing}
    ${me.code ? sure({ id: "leave-door", title: u.leaveSure, text: u.leaveText, yes: u.leaveYes, act: () => signOut(visit) }, visit) : nothing}
    <div id="announcer" class="hidden" role="status" aria-live="polite"></div>
  `;
};
