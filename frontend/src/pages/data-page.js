import { html, nothing } from "lit-html";
import { loadFields } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { orToFillIn } from "../components/to-fill-in.js";

/** @typedef {import("../page.js").Visit} Visit */

const lists = /** @type {const} */ ([
  "fields",
  "measures",
  "indicators",
  "events",
  "documents",
  "organisations",
  "changes",
  "notices",
]);

/** @param {string} address of a list of measures @param {string} lang that their titles have */
const examples = (address, lang) => [
  ["curl", `curl "${address}"`],
  [
    "JavaScript",
    `const answer = await fetch("${address}");\nconst { data } = await answer.json();\nfor (const measure of data) console.log(measure.title["${lang}"], measure.status);`,
  ],
  [
    "Python",
    `import json\nfrom urllib.request import urlopen\n\nwith urlopen("${address}") as answer:\n    for measure in json.load(answer)["data"]:\n        print(measure["title"]["${lang}"], measure["status"])`,
  ],
];

/** @type {import("../page.js").Page<import("../page.js").Schemas["Field"][]>} */
export default {
  load: ({ signal }) => loadFields(signal),
  title: (_, { w }) => w.data.title,
  description: (_, { w }) => w.data.lead,
  view: (fields, visit) => {
    const { w, plan, fileLang: lang } = visit;
    const field = fields.find(({ counts }) => counts.measures > 1) ?? fields[0];
    const address = `${location.origin}/api/v1/measures${field ? `?field=${field.code}` : ""}`;
    return html`
      ${breadcrumb([], visit)}
      <div class="flow">
        <h1>${w.data.title}</h1>
        <p class="lead">${w.data.lead}</p>
        <h2>${w.data.start}</h2>
        <p>${w.data.startText}</p>
        ${examples(address, lang).map(
          ([name, code]) =>
            html`<h3 class="small-heading">${name}</h3>
              <section class="scroller" aria-label=${name ?? nothing} tabindex="0">
                <pre><code>${code}</code></pre>
              </section>`,
        )}
        <h2>${w.data.files}</h2>
        <ul class="plain-list">
          ${lists.map(
            (name) =>
              html`<li>
                ${w.site[name]}: <a href="/api/v1/${name}.csv?lang=${lang}" download>${w.common.csv}</a>,
                <a href="/api/v1/${name}.csv?lang=${lang}&amp;dialect=excel-de" download>${w.common.excel}</a>,
                <a href="/api/v1/${name}" target="_blank">${w.common.json}</a>
              </li>`,
          )}
        </ul>
        <h2>${w.data.formats}</h2>
        <ul>
          ${Object.values(w.data.format).map((line) => html`<li>${line}</li>`)}
        </ul>
        <h2>${w.data.rules}</h2>
        <ul>
          ${Object.values(w.data.rule).map((line) => html`<li>${line}</li>`)}
        </ul>
        <h2>${w.data.contract}</h2>
        <p>
          ${w.data.contractText} <a href="/api/v1/openapi.yaml" target="_blank">YAML</a>,
          <a href="/api/v1/openapi.json" target="_blank">JSON</a>. <a href="/api/docs">${w.data.tryOut}</a>
        </p>
        <h2>${w.data.licence}</h2>
        <p>${orToFillIn(plan.licence && w.data.licenceIs(plan.licence), w.data.licenceMissing, w)}</p>
      </div>
    `;
  },
};
