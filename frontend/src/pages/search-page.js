import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { search } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { stateWord } from "../components/event-state.js";
import { isBehindTheLast, noSuchPage, pagination } from "../components/pagination.js";
import { cut, pick } from "../format/text.js";
import { valuesOf } from "../routes.js";

/**
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas["SearchHit"]} Hit
 * @typedef {{ q: string, found?: import("../page.js").Schemas["SearchResult"] }} Data
 */

/** @param {import("../page.js").Request} request @returns {Promise<Data>} */
async function load({ query, lang, plan, signal }) {
  const q = (query.get("q") ?? "").trim();
  if (!q) return { q };
  const kind = /** @type {Hit["kind"][]} */ (valuesOf(query, "kind"));
  const page = Number(query.get("page") ?? 1);
  // What fits in several languages is shown in that of the page, where the plan has it.
  const { languages } = await plan;
  const spoken = languages.includes(lang) ? { lang } : {};
  return { q, found: await search({ q, page, ...spoken, ...(kind.length ? { kind } : {}) }, signal) };
}

/** @param {string} words @param {{ start: number, end: number }[]} ranges */
const highlighted = (words, ranges) =>
  cut(words, ranges).map(({ words, marked }) => (marked ? html`<mark>${words}</mark>` : words));

/** The address of what was found; a goal is told on the page of its field. @param {Hit} hit @param {Visit} visit */
const addressOf = ({ kind, code, links }, { url }) =>
  kind === "goal" ? (links.web ? new URL(links.web).pathname : url("fields")) : url(kind, code);

/** @param {Hit} hit @param {Visit} visit */
function item(hit, visit) {
  const { w, lang } = visit;
  const { words, lang: titleLang } = pick(hit.title, hit.language);
  return html`<li class="hit">
    <p class="eyebrow">${stateWord(hit, visit)}${w.search.kindOne[hit.kind]}</p>
    <a href=${addressOf(hit, visit)} lang=${titleLang === lang ? nothing : titleLang}
      >${highlighted(words, hit.titleHighlights)}</a
    >
    ${
      hit.snippet
        ? html`<p lang=${hit.language === lang ? nothing : hit.language}>
            ${highlighted(hit.snippet.text, hit.snippet.highlights)}
          </p>`
        : nothing
    }
  </li>`;
}

/** @param {Data} data @param {Visit} visit */
function results({ q, found }, visit) {
  const { w, here, query } = visit;
  if (!found) return nothing;
  const chosen = query.get("kind") ?? "";
  const { totalElements } = found.pagination;
  const kinds = found.facets.kind.filter(({ count }) => count > 0);
  return html`
    ${
      totalElements
        ? html`<p class="found">${w.search.found(totalElements, q)}</p>`
        : html`<p class="lead">${w.search.nothing(q)}</p>
            <p>${w.search.nothingText}</p>
            <ul class="muted small">
              ${w.search.tips.map((tip) => html`<li>${tip}</li>`)}
            </ul>`
    }
    ${
      kinds.length > 1 || chosen
        ? html`<nav class="choices" aria-label=${w.search.narrow}>
            <ul>
              <li><a href=${here({ kind: "" })} aria-current=${chosen ? nothing : "true"}>${w.search.all}</a></li>
              ${kinds.map(
                ({ value, count }) =>
                  html`<li>
                    <a href=${here({ kind: value })} aria-current=${chosen === value ? "true" : nothing}
                      >${w.search.kind[/** @type {"field"} */ (value)] ?? value}
                      <span class="muted">${w.figure(count)}</span></a
                    >
                  </li>`,
              )}
            </ul>
          </nav>`
        : nothing
    }
    ${
      totalElements && isBehindTheLast(found.pagination)
        ? noSuchPage(found.pagination, visit)
        : html`<ol class="plain-list ruled">
              ${found.data.map((hit) => item(hit, visit))}
            </ol>
            ${pagination(found.pagination, visit)}`
    }
  `;
}

/** @type {import("../page.js").Page<Data>} */
export default {
  load,
  title: ({ q }, { w }) => (q ? w.search.titleFor(q) : w.search.title),
  description: (_, { w }) => w.search.lead,
  announce: ({ q, found }, { w }) =>
    found?.pagination.totalElements ? w.search.found(found.pagination.totalElements, q) : w.search.nothing(q),
  view: (data, visit) => {
    const { w, url } = visit;
    return html`
      ${breadcrumb([], visit)}
      <h1>${w.search.title}</h1>
      <p class="lead">${w.search.lead}</p>
      <form class="search-form" method="get" action=${url("search")} role="search">
        <label class="field-label" for="q">${w.search.label}</label>
        <div class="word-search">
          <input id="q" class="input" type="search" name="q" maxlength="200" required .value=${live(data.q)} />
          <button class="kern-btn kern-btn--primary kern-btn--small" type="submit">
            <span class="kern-label">${w.search.find}</span>
          </button>
        </div>
      </form>
      <div class="results">${results(data, visit)}</div>
    `;
  },
};
