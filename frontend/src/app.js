import { html, render } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { loadPlan } from "./api/index.js";
import { NotFetched, Refused, Unreachable, notFetched } from "./api/client.js";
import { bareLayout, layout } from "./components/layout.js";
import { skeleton, speechless, trouble, troubleWords } from "./components/states.js";
import { announce } from "./controls/announce.js";
import { readyToFormat } from "./format/intl.js";
import { plain } from "./format/text.js";
import { documentTitle, fillHead } from "./head.js";
import { goTo, isReloaded, reload, restoreSpot, wentBack } from "./history.js";
import { interceptLinksAndForms } from "./intercept.js";
import { nextTask } from "./next-task.js";
import { Visit } from "./page.js";
import { pages } from "./pages/index.js";
import { languageOf, placeOf } from "./routes.js";
import { hasJustSignedOut } from "./signed-out.js";
import { firstWords } from "./words/first.js";
import { loadWords } from "./words/index.js";

/**
 * Why an address is shown: it is the first one, a link was followed, a filter of this page was changed, the reader
 * went back or forward, wants to try again, or got the whole document anew because that alone helped.
 * @typedef {"first" | "link" | "filter" | "page" | "back" | "retry" | "reload"} Reason
 * @typedef {import("./components/states.js").TroubleKind} TroubleKind
 * @typedef {import("lit-html").TemplateResult} Template
 */

const skeletonAfter = 300;
const root = /** @type {HTMLElement} */ (document.getElementById("app"));

/** @type {AbortController | undefined} */
let loading;
/** The plan as last seen: names the site in header and footer while a page loads. @type {import("./page.js").Schemas["Plan"] | undefined} */
let lastPlan;
/** What was spoken last: its words say what is wrong when those of another language cannot be fetched. @type {{ lang: import("./routes.js").Lang, words: import("./page.js").Words } | undefined} */
let lastSpoken;
let shownPath = "";
/** What helps against the trouble that is shown. */
let retry = () => {};
/** The address last asked for; a change of the fragment alone loads nothing. */
let current = "";

/** @type {Record<number, TroubleKind>} */
const refusals = { 400: "refused", 404: "missing", 410: "gone" };

/** @param {unknown} error @returns {TroubleKind} */
function kindOf(error) {
  if (error instanceof Refused) return refusals[error.status] ?? "broken";
  if (error instanceof Unreachable) return unreachable();
  return "broken";
}

/**
 * A reload while the server is down would leave the reader with an empty window. What is in the way may be something else
 * than before: a device that is online again may find the service down.
 * @param {() => string} sayAgain shows what is in the way now, and answers with its title
 */
async function reloadOnceReachable(sayAgain) {
  const shown = loading;
  try {
    await loadPlan(new AbortController().signal);
  } catch {
    // The reader may have gone on meanwhile.
    if (shown === loading) announce(sayAgain());
    return;
  }
  if (shown === loading) reload();
}

/** What is in the way of whoever cannot be reached. */
const unreachable = () => (navigator.onLine ? "down" : "offline");

function focusHeading() {
  const heading = document.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}

/** The list or figure that the filters of a page change. */
function focusResults() {
  const results = /** @type {HTMLElement | null} */ (document.querySelector(".results"));
  results?.setAttribute("tabindex", "-1");
  results?.focus({ preventScroll: true });
  return results;
}

/** Whether the reader waits for something that was not there before. @param {Reason} reason */
const isAgain = (reason) => reason === "retry" || reason === "reload";

/** Puts the reader where the reason asks for. @param {Reason} reason @param {string} words */
function settle(reason, words) {
  if (reason === "filter") {
    // What was activated may be gone, as a filter that was taken away is.
    if (document.activeElement === document.body && !focusResults()) focusHeading();
    return announce(words);
  }
  if (reason === "page") {
    focusResults()?.scrollIntoView();
    return announce(words);
  }
  if ((reason === "back" || reason === "first") && restoreSpot()) {
    if (reason === "back" && document.activeElement === document.body) focusHeading();
    return;
  }
  const target = namedPart();
  const isFocusable = target?.hasAttribute("tabindex");
  if (isFocusable) target?.focus({ preventScroll: true });
  if (reason === "first") return target?.scrollIntoView();
  if (!isFocusable) focusHeading();
  if (isAgain(reason)) announce(words);
  if (target) target.scrollIntoView();
  else scrollTo({ top: 0, behavior: "instant" });
}

/** What the fragment of the address names; a fragment that is none names nothing. */
function namedPart() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Says in the few words that are built in that all others could not be fetched. @param {import("./routes.js").Lang} lang */
function saySpeechless(lang) {
  const words = firstWords[lang];
  const kind = unreachable();
  const { title } = words[kind];
  retry = () => reloadOnceReachable(() => saySpeechless(lang));
  fillHead({ lang, title });
  render(bareLayout(speechless(kind, words, retry)), root);
  return title;
}

/** Shows what the address bar says. A newer call cancels an older one. @param {Reason} reason */
async function show(reason) {
  loading?.abort();
  const { signal } = (loading = new AbortController());
  const { pathname } = location;
  current = pathname + location.search;
  const query = new URLSearchParams(location.search);
  const lang = languageOf(pathname);
  const place = placeOf(pathname);
  const samePage = pathname === shownPath && reason !== "retry";
  // All at once: on a slow line every wait for one before the other is seen.
  const plan = loadPlan(signal);
  const code = place && pages[place.name]().catch(notFetched);
  const asked = place && code?.then((page) => page.load({ code: place.code, query, lang, plan, signal }));
  const spoken = loadWords(lang).then((words) => ({ lang, words }), notFetched);
  for (const each of [plan, code, asked, spoken]) each?.catch(() => {});
  const ready = reason === "first" || reason === "reload" ? readyToFormat(lang) : undefined;
  const heard = await spoken.catch(() => lastSpoken);
  if (signal.aborted) return;
  document.documentElement.lang = heard?.lang ?? lang;
  if (!heard) {
    saySpeechless(lang);
    return;
  }
  lastSpoken = heard;

  const { words } = heard;
  const chrome = { ...heard, place, query };
  const patience = setTimeout(() => {
    const isStaff = place?.name === "staff";
    if (samePage || (isStaff && /^\/redaktion/.test(shownPath)))
      root.querySelector("main")?.setAttribute("aria-busy", "true");
    else if (isStaff) render(bareLayout(skeleton(words)), root);
    else render(layout({ ...chrome, plan: lastPlan, content: skeleton(words) }), root);
  }, skeletonAfter);
  signal.addEventListener("abort", () => clearTimeout(patience));

  try {
    await spoken;
    if (!place || !code) throw new Refused(404);
    await code;
    const [page, known, data] = await Promise.all([code, plan, asked, ready]);
    if (signal.aborted) return;
    lastPlan = known;
    // A page may have taken in what its address asked for.
    current = pathname + location.search;
    chrome.query = new URLSearchParams(location.search);
    const visit = new Visit(place, chrome.query, words, known);
    const siteName = visit.plain(known.siteName);
    const title = page.title(data, visit);
    fillHead({
      lang,
      title: documentTitle(place.name, title, siteName),
      description: page.description?.(data, visit),
      place,
      plan: known,
    });
    const isGoodbye = reason === "first" && place.name !== "staff" && hasJustSignedOut();
    const draw = (/** @type {Template} */ content) => {
      const shown = keyed(pathname, content);
      const part = isGoodbye
        ? html`<p class="done" role="status">${words.site.signedOut}</p>
            ${shown}`
        : shown;
      render(page.frame?.(data, visit, part) ?? layout({ ...chrome, plan: known, content: part }), root);
    };
    await nextTask();
    const content = page.view(data, visit);
    await nextTask();
    if (signal.aborted) return;
    // What comes later takes its time, and no skeleton may take its place.
    clearTimeout(patience);
    draw(content);
    visit.redraw = () => {
      if (!signal.aborted) draw(page.view(data, visit));
    };
    visit.go = (address) => {
      goTo(address);
      show("link");
    };
    shownPath = pathname;
    root.querySelector("main")?.setAttribute("aria-busy", "true");
    await visit.complete;
    if (signal.aborted) return;
    settle(reason, page.announce?.(data, visit) ?? title);
  } catch (error) {
    if (signal.aborted) return;
    if (kindOf(error) === "broken") console.error(error);
    // Whoever answers may know the plan all the same; who does not is not asked twice.
    if (error instanceof Refused) lastPlan = await plan.catch(() => lastPlan);
    if (signal.aborted) return;
    shownPath = "";
    const sayTrouble = () => {
      const kind = kindOf(error);
      const said = troubleWords(kind, error, query, words);
      const siteName = plain(lastPlan?.siteName, chrome.lang);
      fillHead({ lang: chrome.lang, title: siteName ? `${said.title} – ${siteName}` : said.title });
      retry = () => {
        if (error instanceof NotFetched) reloadOnceReachable(sayTrouble);
        else if (kind === "broken") reload();
        else show("retry");
      };
      const content = trouble({ kind, said, words, lang: chrome.lang, place, query, pathname, error, retry });
      render(layout({ ...chrome, plan: lastPlan, content: html`${content}` }), root);
      return said.title;
    };
    const title = sayTrouble();
    if (reason !== "first") focusHeading();
    // The heading is the same as before, so it would not be read again.
    if (isAgain(reason)) announce(title);
  } finally {
    clearTimeout(patience);
    if (!signal.aborted) root.querySelector("main")?.removeAttribute("aria-busy");
  }
}

export function start() {
  interceptLinksAndForms((address) => {
    const { pathname, search, hash } = new URL(address, location.href);
    const filtered = pathname === location.pathname && search !== location.search;
    const pageOf = (/** @type {string} */ query) => new URLSearchParams(query).get("page") ?? "1";
    const paged = pageOf(search) !== pageOf(location.search) && pageOf(search) !== "1";
    goTo(pathname + search + hash);
    show(filtered ? (paged ? "page" : "filter") : "link");
  });
  addEventListener("popstate", () => {
    wentBack();
    if (location.pathname + location.search !== current) show("back");
  });
  addEventListener("online", () => document.querySelector("[data-trouble=offline]") && retry());
  show(isReloaded ? "reload" : "first");
}
