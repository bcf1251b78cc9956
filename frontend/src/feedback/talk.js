import { announce } from "../controls/announce.js";
import { noSearch } from "../controls/combobox.js";
import { plain } from "../format/text.js";
import { bodyOf, emptyDraft, faultsOf, forget, isWritten, keep, mostTargets } from "./draft.js";
import { Gate, trapped } from "./gate.js";
import { focusOn } from "./parts.js";
import { isSame, send } from "./sending.js";
import { problemsOf } from "./trouble.js";

/**
 * @typedef {import("./draft.js").Draft} Draft
 * @typedef {import("../page.js").Visit} Visit
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../words/feedback/de.js").FeedbackWords} FeedbackWords
 *
 * @typedef {object} Beginning
 * @property {Draft} draft
 * @property {boolean} isRestored whether it was written before
 * @property {FeedbackWords} f
 * @property {Schemas["Call"] | undefined} call what is answered
 * @property {Schemas["Call"] | undefined} standing what can always be answered
 * @property {boolean} isCallGone whether what was to be answered is not open
 * @property {{ code: string, title: import("../format/text.js").Text }[]} cities
 * @property {Record<string, number>} periods
 * @property {AbortSignal} signal says when the page is left
 */

/** What is happening while somebody says something. */
export class Talk {
  /** @param {Beginning} beginning @param {import("../routes.js").Lang} lang */
  constructor({ draft, isRestored, f, call, standing, isCallGone, cities, periods, signal }, lang) {
    this.draft = draft;
    this.isRestored = isRestored;
    this.f = f;
    this.call = call;
    this.standing = standing;
    this.isCallGone = isCallGone;
    this.cities = cities;
    this.periods = periods;
    this.signal = signal;
    this.lang = lang;
    this.isBusy = false;
    /** @type {import("./parts.js").Problem[]} */
    this.problems = [];
    this.search = noSearch();
    this.said = "";
    /** @type {Schemas["SubmissionReceipt"] | undefined} */
    this.receipt = undefined;
    this.isEarlier = false;
    /** @type {Visit | undefined} */
    this.visit = undefined;
    this.gate = new Gate(lang, f.gate, () => this.redraw());
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.counting = undefined;
  }

  redraw = () => this.visit?.redraw();

  /** Where the page was left, another one may have gone on with what was kept. */
  keep = () => {
    if (!this.signal.aborted) keep(this.draft);
  };

  /** Somebody has changed something: it is kept from now on. @param {Partial<Draft>} change */
  put = (change) => {
    Object.assign(this.draft, change);
    this.said = "";
    this.keep();
    this.redraw();
  };

  /** The text, whose signs are counted aloud when the writer pauses. @param {string} text @param {string} words how many are left */
  write = (text, words) => {
    this.put({ text });
    clearTimeout(this.counting);
    this.counting = setTimeout(() => announce(words), 1500);
  };

  /** Whose name is asked for and what may be public depends on who speaks. @param {Draft["kind"]} kind */
  speakAs = (kind) => {
    const consent = kind === "individual" && this.draft.consent === "named" ? "" : this.draft.consent;
    this.put({ kind, consent });
  };

  /** @param {string} path @param {string} title */
  aim = (path, title) => {
    this.put({ targets: [...this.draft.targets, { path, title }] });
    announce(this.f.form.added(title));
    // The box one searches in is gone then.
    if (this.draft.targets.length >= mostTargets) focusOn("/targets");
  };

  /** @param {string} path */
  aimNoMore = (path) => {
    const title = this.draft.targets.find((target) => target.path === path)?.title ?? path;
    this.put({ targets: this.draft.targets.filter((target) => target.path !== path) });
    announce(this.f.form.removed(title));
    focusOn("/targets");
  };

  leaveCall = () => {
    this.call = this.standing;
    this.put({ call: "", question: "" });
    // What was pressed is gone.
    focusOn(this.call?.questions.length ? "/question" : "/text");
  };

  discard = () => {
    forget();
    this.begin(emptyDraft(this.lang));
    this.said = this.f.form.discarded;
    this.redraw();
    document.getElementById("f-text")?.focus();
  };

  /** @param {Draft} draft */
  begin(draft) {
    Object.assign(this, { draft, isRestored: false, problems: [], receipt: undefined, isEarlier: false });
    this.gate.renew();
  }

  /** @param {SubmitEvent} event */
  submit = async (event) => {
    event.preventDefault();
    // Whoever taps twice means it once.
    if (this.isBusy) return;
    const form = /** @type {HTMLFormElement} */ (event.target);
    this.problems = faultsOf(this.draft, this.f.wrong);
    if (this.problems.length) return this.showProblems();
    this.isBusy = true;
    this.redraw();
    const body = bodyOf(this.draft, this.lang);
    try {
      const { receipt, isEarlier } = await send(this.draft, body, trapped(form), this.gate, this.keep);
      // It comes again to whoever sends the same again: the draft stays, with its key.
      if (this.signal.aborted) return;
      this.isBusy = false;
      this.arrived(receipt, isEarlier || (this.isWritten && !isSame(bodyOf(this.draft, this.lang), body)));
    } catch (error) {
      this.problems = problemsOf(error, this.f.wrong, true);
    } finally {
      this.isBusy = false;
      if (this.problems.length) this.showProblems();
    }
  };

  /** @param {Schemas["SubmissionReceipt"]} receipt @param {boolean} isEarlier whether it is for what was sent before the last changes */
  arrived(receipt, isEarlier) {
    this.receipt = receipt;
    this.isEarlier = isEarlier;
    // What is not part of what has arrived stays, as something new.
    if (isEarlier) keep({ ...this.draft, key: crypto.randomUUID(), sent: [] });
    else forget();
    clearTimeout(this.counting);
    this.redraw();
    document.title = `${this.f.receipt.title} – ${plain(this.visit?.plan.siteName, this.lang)}`;
    const heading = document.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: "instant" });
  }

  showProblems() {
    if (this.signal.aborted) return;
    this.redraw();
    document.getElementById("problems")?.focus();
  }

  get isWritten() {
    return isWritten(this.draft);
  }
}
