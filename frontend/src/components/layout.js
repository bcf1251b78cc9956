import { html, nothing } from "lit-html";
import { formatDay } from "../format/period.js";
import { plain } from "../format/text.js";
import { feedAddress } from "../head.js";
import { addressOf, queryString } from "../routes.js";

/**
 * @typedef {import("../routes.js").RouteName} RouteName
 * @typedef {object} Chrome
 * @property {import("../routes.js").Lang} lang
 * @property {import("../page.js").Words} words
 * @property {import("../routes.js").Place | undefined} place
 * @property {URLSearchParams} query
 * @property {import("../page.js").Schemas["Plan"] | undefined} plan
 * @property {unknown} content
 */

/** Which entry of the navigation a page belongs to. @type {Partial<Record<RouteName, RouteName>>} */
const within = {
  field: "fields",
  measure: "measures",
  indicator: "indicators",
  event: "events",
  document: "documents",
  notice: "notices",
  calls: "participate",
  call: "participate",
  voices: "participate",
  voice: "participate",
  needs: "participate",
  need: "participate",
  balance: "participate",
  own: "participate",
  registration: "events",
  subscription: "participate",
  confirmation: "participate",
};

/** Pages of one person, which know whose they are from the part of the address behind `#`. @type {(RouteName | undefined)[]} */
const ofOne = ["own", "registration", "subscription", "confirmation"];

const mainEntries = /** @type {const} */ ([
  "fields",
  "measures",
  "indicators",
  "events",
  "documents",
  "participate",
  "search",
]);
const footerEntries = /** @type {const} */ ([
  "notices",
  "changes",
  "organisations",
  "steering",
  "method",
  "data",
  "accessibility",
  "privacy",
  "imprint",
]);

/** @param {Chrome} chrome */
function header({ lang, words: w, place, query, plan }) {
  const here = place && (within[place.name] ?? place.name);
  const other = lang === "de" ? "en" : "de";
  const otherAddress =
    addressOf(place?.name ?? "start", other, place?.code) +
    queryString(Object.fromEntries(query)) +
    (ofOne.includes(place?.name) ? location.hash : "");
  return html`
    <header class="site-header">
      <div class="wrap">
        <a class="site-name" href=${addressOf("start", lang)}>
          <img src="/operator/icon.svg" alt="" width="28" height="28" />
          <span>${plan ? plain(plan.siteName, lang) : w.site.fallbackName}</span>
        </a>
        <nav aria-label=${w.site.navigation}>
          <ul>
            ${mainEntries.map(
              (name) =>
                html`<li>
                  <a
                    href=${addressOf(name, lang)}
                    aria-current=${here === name ? (place?.name === name ? "page" : "true") : nothing}
                    >${w.site[name]}</a
                  >
                </li>`,
            )}
            <li><a href=${otherAddress} lang=${other} hreflang=${other}>${w.site.otherLanguage}</a></li>
          </ul>
        </nav>
      </div>
    </header>
  `;
}

/** @param {Chrome} chrome */
function footer({ lang, words: w, plan }) {
  return html`
    <footer class="site-footer">
      <div class="wrap">
        <nav aria-label=${w.site.footer}>
          <ul>
            ${footerEntries.map((name) => html`<li><a href=${addressOf(name, lang)}>${w.site[name]}</a></li>`)}
            ${plan && html`<li><a href=${feedAddress(lang, plan)} type="application/atom+xml">${w.site.feed}</a></li>`}
          </ul>
        </nav>
        ${
          plan &&
          html`<p class="muted">
            ${
              plan.contactEmail
                ? html`${w.site.contact}: <a href="mailto:${plan.contactEmail}">${plan.contactEmail}</a>. `
                : nothing
            }
            ${plan.licence ? `${w.site.licence(plan.licence)}.` : w.site.noLicence}
            ${plan.lastImport ? w.site.dataAsOf(formatDay(plan.lastImport.importedAt, lang, plan.timeZone)) : nothing}
          </p>`
        }
      </div>
    </footer>
  `;
}

/** @param {unknown} content */
const main = (content) => html`<main id="content" class="wrap" tabindex="-1">${content}</main>`;
const announcer = html`<div id="announcer" class="hidden" role="status" aria-live="polite"></div>`;

/** The frame of every page: landmarks, navigation, and a place where changes are announced. @param {Chrome} chrome */
export const layout = (chrome) => html`
  <a class="skip" href="#content">${chrome.words.site.skip}</a>
  ${header(chrome)} ${main(chrome.content)} ${footer(chrome)} ${announcer}
`;

/** The same without a word. @param {unknown} content */
export const bareLayout = (content) => html`${main(content)} ${announcer}`;
