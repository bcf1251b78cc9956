import { html, nothing } from "lit-html";
import { signInAddress } from "../api/staff.js";
import { queryString } from "../routes.js";
import { at } from "./addresses.js";

/**
 * @typedef {import("../api/client.js").Refused} Refused
 * @typedef {import("../words/staff/de.js").StaffWords} StaffWords
 */

/** How a way to the sign-in ended that led back here: it failed, or nobody was there. */
const cameBack = () => new URLSearchParams(location.search).get("signIn");

/** What is in the way; whoever went to sign in and met nobody is told that, and not asked to do it again at once. @param {Refused | undefined} refused */
const statusOf = (refused) => (refused?.status === 401 && cameBack() === "away" ? 503 : refused?.status);

/** @param {Refused | undefined} refused @param {StaffWords} s */
export function troubleTitle(refused, s) {
  const status = statusOf(refused);
  if (status === 401) return s.signIn.title;
  if (status === 403) return s.forbidden.title;
  if (status === 404 || status === 410) return s.missing.title;
  return status === 503 ? s.signIn.down : s.broken;
}

/** This address, without the word that signing in has failed. */
function here() {
  const query = new URLSearchParams(location.search);
  query.delete("signIn");
  return location.pathname + queryString(Object.fromEntries(query));
}

/** A button that leaves this page for the sign-in, and comes back to it. @param {string} words */
export const signInButton = (words) =>
  html`<a class="kern-btn kern-btn--primary" href=${signInAddress(here())}>
    <span class="kern-label">${words}</span>
  </a>`;

/**
 * Why a page of the staff area cannot be shown, and what helps.
 * @param {import("./index.js").Loaded} loaded
 * @param {import("./index.js").StaffVisit} visit
 */
export function troubleView({ refused, roles = [] }, { s, me }) {
  const status = statusOf(refused);
  const named = (/** @type {string[]} */ codes) => codes.map((role) => s.role[role] ?? role);
  const again = html`<p>
    <a class="kern-btn kern-btn--primary" href=${location.pathname + location.search}>
      <span class="kern-label">${s.signIn.retry}</span>
    </a>
  </p>`;
  return html`<div class="trouble flow" data-trouble=${status ?? "broken"}>
    <h1>${troubleTitle(refused, s)}</h1>
    ${
      status === 401
        ? html`<p class="lead">${cameBack() === "failed" ? s.signIn.failed : s.signIn.text}</p>
            <p>${signInButton(s.signIn.button)}</p>`
        : status === 403
          ? html`<p class="lead">${s.forbidden.yours(named(me.roles))}</p>
              ${roles.length ? html`<p>${s.forbidden.needs(named(roles))}</p>` : html`<p>${refused?.message}</p>`}
              <p>${s.forbidden.text}</p>`
          : status === 404 || status === 410
            ? html`<p class="lead">${s.missing.text}</p>`
            : status === 503
              ? html`<p class="lead">${s.signIn.downText}</p>
                  ${cameBack() === "away" ? html`<p>${signInButton(s.signIn.retry)}</p>` : again}`
              : html`<p class="lead">${refused?.message}</p>
                  ${again}`
    }
    ${status === 401 || status === 503 ? nothing : html`<p><a href=${at()}>${s.forbidden.back}</a></p>`}
  </div>`;
}
