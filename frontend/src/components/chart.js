import { html, nothing, render } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { barsHeight, namesHeight } from "../charts/layout.js";
import { nextTask, whenIdle } from "../next-task.js";

/**
 * @typedef {import("../charts/index.js").ChartSpec} ChartSpec
 * @typedef {import("../page.js").Visit} Visit
 */

/** Frames that are watched for their width. @type {WeakMap<Element, ResizeObserver>} */
const watched = new WeakMap();

/** What each frame is to show. @type {WeakMap<Element, ChartSpec>} */
const specs = new WeakMap();

/** Frames that nobody has come near yet, and how to draw into them. @type {WeakMap<Element, () => Promise<void>>} */
const waiting = new WeakMap();

/** How near a chart may come to the window before it is drawn. */
const near = "200px";
const approach = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) drawn(target);
  },
  { rootMargin: near },
);

/** Draws now what waits. @param {Element} frame */
async function drawn(frame) {
  const draw = waiting.get(frame);
  waiting.delete(frame);
  approach.unobserve(frame);
  await draw?.();
}

/** The code that draws, once it is there. @type {typeof import("../charts/index.js") | undefined} */
let charts;

const loadCharts = async () => (charts ??= await import("../charts/index.js"));

/** Draws all charts of the page, seen or not. */
export const drawAll = () => Promise.all([...document.querySelectorAll(".chart-frame")].map(drawn));

// What was never seen is wanted on paper all the same. Printing waits for nothing: what is to be printed must be drawn
// before this returns, which it is where another chart has brought the code.
addEventListener("beforeprint", () => {
  for (const frame of document.querySelectorAll(".chart-frame")) {
    const spec = specs.get(frame);
    if (spec && (waiting.has(frame) || !frame.querySelector("svg"))) drawNow(frame, spec);
    drawn(frame);
  }
});

/** Draws at once, where the code is there. @param {Element} frame @param {ChartSpec} spec */
function drawNow(frame, spec) {
  if (!charts) return;
  const steps = charts.drawing(spec, frame.clientWidth);
  let step = steps.next();
  while (!step.done) step = steps.next();
  frame.replaceChildren(step.value);
}

/** Draws in as many tasks as there are steps. @param {Element} frame @param {ChartSpec} spec */
async function drawCalmly(frame, spec) {
  // The code of charts is the largest part of the page: the words come first.
  if (!charts) await whenIdle();
  const { drawing } = await loadCharts();
  await nextTask();
  // The reader may be on another page by now.
  if (!frame.clientWidth) return;
  const steps = drawing(spec, frame.clientWidth);
  let step = steps.next();
  while (!step.done) {
    await nextTask();
    step = steps.next();
  }
  // Something else may have been chosen meanwhile.
  if (specs.get(frame) === spec) frame.replaceChildren(step.value);
}

/** Draws into the frame as wide as it is, and again when its width changes. @param {Element} frame @param {ChartSpec} spec */
async function drawInto(frame, spec) {
  watched.get(frame)?.disconnect();
  let width = frame.clientWidth;
  await drawCalmly(frame, spec);
  if (specs.get(frame) !== spec) return;
  const observer = new ResizeObserver(() => {
    // What has left the page has no width.
    if (!frame.clientWidth || Math.abs(frame.clientWidth - width) < 2) return;
    width = frame.clientWidth;
    drawNow(frame, spec);
  });
  watched.set(frame, observer);
  observer.observe(frame);
}

/** Draws, or says that the code that draws did not come, and how to get it. @param {HTMLElement} frame @param {ChartSpec} spec @param {import("../page.js").Words} w */
async function drawOrSay(frame, spec, w) {
  try {
    await drawInto(frame, spec);
  } catch (error) {
    // The code is there: what went wrong is a fault of its own.
    if (charts) throw error;
    const again = () => {
      waiting.set(frame, () => drawOrSay(frame, spec, w));
      return drawn(frame);
    };
    const said = html`<p class="muted">
      ${w.indicator.chartMissing} <button type="button" class="text-button" @click=${again}>${w.trouble.retry}</button>
    </p>`;
    const place = document.createElement("div");
    render(said, place);
    frame.replaceChildren(place);
  }
}

/** The room of a chart is kept free from the beginning. @param {HTMLElement} frame @param {ChartSpec} spec @param {import("../page.js").Words} w */
function prepare(frame, spec, w) {
  const { series } = spec;
  frame.style.setProperty("--names", `${namesHeight(series.map(({ label }) => label))}px`);
  frame.style.setProperty("--bars", `${barsHeight(series.filter(({ points }) => points.length).length)}px`);
  specs.set(frame, spec);
  waiting.set(frame, () => drawOrSay(frame, spec, w));
  // One that is there already must not go on telling what was chosen before.
  if (frame.querySelector("svg")) drawn(frame);
  else approach.observe(frame);
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
 * @param {{ title: string, only: string, notes: () => Promise<string[]>, file: string }} caption `only`: the groups that all values are of; `notes`: what stands below a picture of it
 * @param {Visit} visit
 */
export function chart(spec, { title, only, notes, file }, { w }) {
  /** @param {Event} event @param {"svg" | "png"} kind */
  const saveAs = async (event, kind) => {
    const figure = /** @type {HTMLElement} */ (event.currentTarget).closest("figure");
    const frame = figure?.querySelector(".chart-frame");
    if (frame) await drawn(frame);
    const svg = frame?.querySelector("svg");
    if (!svg) return;
    const { svgOf, pngOf } = await loadCharts();
    const picture = svgOf(svg, { title, only: only && w.indicator.onlyGroups(only), notes: await notes() });
    save(kind === "svg" ? picture : await pngOf(picture), `${file}.${kind}`);
  };
  return html`<figure class="chart">
    ${only ? html`<p class="chart-only">${w.indicator.onlyGroups(only)}</p>` : nothing}
    <div
      class="chart-frame chart-${spec.kind}"
      ${ref((frame) => frame instanceof HTMLElement && prepare(frame, spec, w))}
    >
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
