import { html, nothing } from "lit-html";
import { Refused } from "../api/client.js";
import { refusedFilter } from "../filter-words.js";
import { addressOf, queryString } from "../routes.js";

/**
 * @typedef {"missing" | "gone" | "refused" | "broken" | "offline" | "down"} TroubleKind
 * @typedef {import("../page.js").Words} Words
 */

/** What stands in place of a page that takes its time. @param {Words} w */
export const skeleton = (w) => html`
  <div class="skeleton" role="status">
    <span class="hidden">${w.loading}</span>
    <div class="bar bar-title"></div>
    <div class="bar"></div>
    <div class="bar"></div>
    <div class="bar bar-short"></div>
    <div class="bar bar-block"></div>
  </div>
`;

/** @type {import("../routes.js").RouteName[]} */
const waysOn = ["fields", "measures", "indicators", "events", "search"];

/** @param {() => void} retry @param {string} words */
const again = (retry, words) =>
  html`<p>
    <button type="button" class="kern-btn kern-btn--primary" @click=${retry}>
      <span class="kern-label">${words}</span>
    </button>
  </p>`;

/**
 * What is said instead of everything when not even the words of the site could be fetched.
 * @param {"offline" | "down"} kind
 * @param {import("../words/first.js").firstWords["de"]} words
 * @param {() => void} retry
 */
export const speechless = (kind, words, retry) => html`
  <div class="trouble flow" data-trouble=${kind}>
    <h1>${words[kind].title}</h1>
    <p class="lead">${words[kind].text}</p>
    ${again(retry, words.retry)}
  </div>
`;

/**
 * What is wrong with the address, and what it could ask for instead: where the site has words for it, in its own.
 * @param {{ words: Words, place: import("../routes.js").Place | undefined, query: URLSearchParams, pathname: string, error: unknown }} what
 */
function refusal({ words: w, place, query, pathname, error }) {
  if (!(error instanceof Refused)) return nothing;
  const name = error.violated;
  const filter = refusedFilter(place, name, query, w);
  const withFilter = (/** @type {string} */ value) =>
    pathname + queryString({ ...Object.fromEntries(query), page: "", [name]: value });
  return html`
    ${
      filter
        ? html`<p>${w.trouble.unknownValue(filter.title, filter.unknown)}</p>
            ${
              filter.choices.length
                ? html`<h2>${w.trouble.choose(filter.title)}</h2>
                    <ul class="plain-list">
                      ${filter.choices.map(
                        ({ value, label }) => html`<li><a href=${withFilter(value)}>${label}</a></li>`,
                      )}
                    </ul>`
                : nothing
            }`
        : name === "sort" || name === "q"
          ? nothing
          : html`<p class="muted">${error.message}</p>`
    }
    <p>
      <a href=${pathname}
        >${name === "q" && place?.name === "search" ? w.trouble.newSearch : w.trouble.withoutFilters}</a
      >
    </p>
  `;
}

/** The longest words that one can search for. */
const longestSearch = 200;

/**
 * What is wrong, in words. A search that is too long is no choice that does not exist.
 * @param {TroubleKind} kind
 * @param {unknown} error
 * @param {URLSearchParams} query
 * @param {Words} w
 */
export function troubleWords(kind, error, query, w) {
  const length = query.get("q")?.trim().length ?? 0;
  const isTooLong = error instanceof Refused && error.violated === "q" && length > longestSearch;
  return kind === "refused" && isTooLong ? w.trouble.tooLong(longestSearch, length) : w.trouble[kind];
}

/**
 * Why there is no page, and what can be done about it.
 * @param {{ kind: TroubleKind, said: { title: string, text: string }, words: Words, lang: import("../routes.js").Lang, place: import("../routes.js").Place | undefined, query: URLSearchParams, pathname: string, error: unknown, retry: () => void }} what
 */
export function trouble({ kind, said, words: w, lang, place, query, pathname, error, retry }) {
  const start = html`<a href=${addressOf("start", lang)}>${w.trouble.toStart}</a>`;
  return html`
    <div class="trouble flow" data-trouble=${kind}>
      <h1>${said.title}</h1>
      <p class="lead">${said.text}</p>
      ${kind === "refused" ? refusal({ words: w, place, query, pathname, error }) : nothing}
      ${
        kind === "missing" || kind === "gone"
          ? html`<h2>${w.trouble.waysOn}</h2>
              <ul class="plain-list">
                <li>${start}</li>
                ${waysOn.map((name) => html`<li><a href=${addressOf(name, lang)}>${w.site[/** @type {"fields"} */ (name)]}</a></li>`)}
              </ul>`
          : nothing
      }
      ${kind === "broken" || kind === "offline" || kind === "down" ? again(retry, w.trouble.retry) : nothing}
    </div>
  `;
}
