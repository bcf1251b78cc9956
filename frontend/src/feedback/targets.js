import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { search } from "../api/index.js";
import { combobox } from "../controls/combobox.js";
import { plain } from "../format/text.js";
import { mostTargets } from "./draft.js";
import { describedBy, idOf, invalid, part } from "./parts.js";

/** What one can say something about. The search names kinds in the singular. */
const collections = /** @type {Record<string, string>} */ ({
  field: "fields",
  goal: "goals",
  measure: "measures",
  indicator: "indicators",
  event: "events",
  document: "documents",
});
const kinds = /** @type {import("../api/client.js").Schemas["SearchHit"]["kind"][]} */ (Object.keys(collections));

/** Things whose words fit, by path. @param {string} lang @returns {(words: string, signal: AbortSignal) => Promise<import("../controls/combobox.js").Choice[]>} */
const findIn = (lang) => async (words, signal) => {
  const q = words.trim();
  if (!q) return [];
  const found = await search({ q, kind: kinds, pageSize: 20 }, signal);
  return found.data.map(({ kind, code, title }) => ({
    code: `${collections[kind]}/${code}`,
    title: plain(title, lang),
    kind,
  }));
};

/**
 * What it is about: a search, and what was chosen beside it.
 * @param {import("./parts.js").Part} about
 * @param {import("./talk.js").Talk} talk
 */
export function targets(about, talk) {
  const { draft, f, search: state, aim, aimNoMore, redraw, lang, visit } = talk;
  const what = { ...about, hint: f.form.targetsHint(mostTargets) };
  const kinds = /** @type {Record<string, string> | undefined} */ (visit?.w.search.kindOne);
  return part(
    what,
    html`${
      draft.targets.length
        ? html`<ul class="chosen-list">
            ${repeat(
              draft.targets,
              ({ path }) => path,
              ({ path, title }) =>
                html`<li class="chosen">
                  <span>${title}</span>
                  <button
                    type="button"
                    class="plain-button"
                    aria-label=${f.form.remove(title)}
                    @click=${() => aimNoMore(path)}
                  >
                    ${f.form.removeShort}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      draft.targets.length < mostTargets
        ? combobox({
            id: idOf(what.name),
            label: String(what.label),
            state,
            describedBy: describedBy(what),
            invalid: invalid(what),
            taken: draft.targets.map(({ path }) => path),
            find: findIn(lang),
            take: ({ code, title }) => aim(code, title),
            redraw,
            words: f.form,
            beside: ({ kind = "" }) => kinds?.[kind] ?? "",
          })
        : html`<p class="hint" id=${idOf(what.name)} tabindex="-1">${f.form.enough}</p>`
    }`,
  );
}
