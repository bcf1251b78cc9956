import { html } from "lit-html";
import { ref } from "lit-html/directives/ref.js";

/**
 * @typedef {import("../charts/index.js").ChartSpec} ChartSpec
 * @typedef {import("../page.js").Visit} Visit
 */

/** Frames that are watched for their width. @type {WeakMap<Element, ResizeObserver>} */
const watched = new WeakMap();

/** Draws into the frame as wide as it is, and again when its width changes. @param {Element} frame @param {ChartSpec} spec */
async function drawInto(frame, spec) {
  const { draw } = await import("../charts/index.js");
  let width = 0;
  watched.get(frame)?.disconnect();
  const observer = new ResizeObserver(() => {
    if (Math.abs(frame.clientWidth - width) < 2) return;
    width = frame.clientWidth;
    frame.replaceChildren(draw(spec, width));
  });
  watched.set(frame, observer);
  observer.observe(frame);
}

/** @param {Blob} blob @param {string} name */
function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/**
 * A chart, drawn by code that is loaded only here. The table with the same values stands beside it.
 * @param {ChartSpec} spec
 * @param {{ title: string, source: string, file: string }} caption
 * @param {Visit} visit
 */
export function chart(spec, { title, source, file }, { w }) {
  /** @param {Event} event @param {"svg" | "png"} kind */
  const saveAs = async (event, kind) => {
    const figure = /** @type {HTMLElement} */ (event.currentTarget).closest("figure");
    const svg = figure?.querySelector("svg");
    if (!svg) return;
    const { svgOf, pngOf } = await import("../charts/index.js");
    const picture = svgOf(svg, { title, source });
    save(kind === "svg" ? picture : await pngOf(picture), `${file}.${kind}`);
  };
  return html`<figure class="chart">
    <div class="chart-frame chart-${spec.kind}" ${ref((frame) => frame && drawInto(frame, spec))}>
      <p class="muted">${w.indicator.chartLoading}</p>
    </div>
    <figcaption class="chart-tools no-print">
      <button type="button" class="text-button" @click=${(/** @type {Event} */ e) => saveAs(e, "png")}>
        ${w.indicator.savePng}
      </button>
      <button type="button" class="text-button" @click=${(/** @type {Event} */ e) => saveAs(e, "svg")}>
        ${w.indicator.saveSvg}
      </button>
    </figcaption>
  </figure>`;
}
