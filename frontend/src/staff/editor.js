import { Unreachable } from "../api/client.js";
import { StaffRefused, draftChange, editChange, loadChange, submitChange, withdrawChange } from "../api/staff.js";
import { check, cleaned } from "./check.js";
import { kindAndCode } from "./forms/index.js";
import { partsOf } from "./forms/part.js";
import { forget, keep } from "./kept.js";
import { changeAddress } from "./addresses.js";
import { isSame } from "../changes/item-diff.js";

/**
 * @typedef {import("./forms/part.js").Input} Input
 * @typedef {import("./check.js").Violation} Violation
 * @typedef {import("../api/staff.js").StaffChange} StaffChange
 * @typedef {"create" | "edit" | "retire" | "restore"} ChangeKind
 *
 * What one begins with.
 * @typedef {object} Beginning
 * @property {import("./forms/part.js").Form} form
 * @property {string} subject `measures/M-0005`, or `measures` for a new one
 * @property {ChangeKind} kind
 * @property {Input} input
 * @property {Input} [published] the thing as it is now, where there is one
 * @property {number} [inputVersion]
 * @property {number} [baseVersion]
 * @property {string[]} [editable] the only properties that this person may change
 * @property {Record<string, import("../format/text.js").Text>} names of what is referred to, by path
 * @property {StaffChange} [change] the draft, where there is one already
 * @property {import("./reported.js").Measure} [measure] of a report, as it is now
 * @property {string} title
 * @property {string} address where this form stands
 * @property {() => Promise<unknown>} [before] what has to be done before it can be submitted
 * @property {string} [goesTo] where one goes once it is submitted, where that is not the change
 */

/** What is happening to a form while somebody works on it. */
export class Editor {
  /** @param {Beginning} beginning @param {import("./index.js").StaffVisit} visit @param {import("./kept.js").Kept} [kept] */
  constructor(beginning, visit, kept) {
    this.form = beginning.form;
    this.subject = beginning.subject;
    this.kind = beginning.kind;
    this.inputVersion = beginning.inputVersion;
    this.baseVersion = beginning.baseVersion;
    this.editable = beginning.editable && new Set(beginning.editable);
    this.names = { ...beginning.names };
    this.change = beginning.change;
    this.measure = beginning.measure;
    this.title = beginning.title;
    this.address = beginning.address;
    this.before = beginning.before;
    this.goesTo = beginning.goesTo;
    this.received = new Set(partsOf(beginning.form).flatMap(({ name, received }) => (received ? [name] : [])));
    this.visit = visit;
    this.saved = beginning.input;
    this.published = beginning.published;
    this.input = structuredClone(beginning.input);
    this.reason = beginning.change?.reason ?? "";
    this.note = beginning.change?.note ?? "";
    this.minor = beginning.change?.minor ?? false;
    this.newCode = "";
    this.isTyped = false;
    this.isRestored = false;
    this.isBusy = false;
    this.isOutdone = false;
    this.isSignedOut = false;
    /** @type {Violation[]} */
    this.problems = [];
    /** Whether something that was wrong has been filled in since. */
    this.isMending = false;
    this.said = "";
    /** What is being searched for in the boxes that search, by pointer. @type {Map<string, import("./controls/search.js").Search>} */
    this.searches = new Map();
    /** What is known of files, and what is on its way, by what holds them: items of lists change their places. @type {Map<object, import("./controls/file.js").Shelf>} */
    this.files = new Map();
    if (kept) this.restore(kept);
  }

  /** @param {import("./kept.js").Kept} kept */
  restore({ typed }) {
    Object.assign(this, { input: typed.input, reason: typed.reason, note: typed.note, minor: typed.minor });
    this.newCode = typed.newCode ?? "";
    this.baseVersion = typed.baseVersion ?? this.baseVersion;
    this.isTyped = true;
    this.isRestored = true;
  }

  redraw = () => this.visit.redraw();

  /** Something is in its place now: what was wrong there is looked at again when it is saved. @param {string} pointer */
  mend = (pointer) => {
    const left = this.problems.filter(({ name }) => name !== pointer);
    if (left.length === this.problems.length) return;
    this.problems = left;
    this.isMending = true;
    this.redraw();
  };

  /** Somebody has typed: it is kept from now on. */
  touch = () => {
    this.isTyped = true;
    this.said = "";
    const { input, reason, note, minor, newCode, baseVersion, change, address, title } = this;
    const typed = { input, reason, note, minor, newCode, ...(baseVersion === undefined ? {} : { baseVersion }) };
    keep(this.visit.me.code, {
      address,
      title,
      typed: { ...typed, ...(change ? { change: { code: change.code, version: change.version } } : {}) },
    });
  };

  /** @param {string} property */
  mayChange = (property) => !this.received.has(property) && (!this.editable || this.editable.has(property));

  get isChanged() {
    return (
      !isSame(cleaned(this.form, this.input), cleaned(this.form, this.saved)) ||
      this.reason !== (this.change?.reason ?? "") ||
      this.note !== (this.change?.note ?? "")
    );
  }

  /** @returns {import("../api/staff.js").ChangeInput} */
  body() {
    const { subject, kind, inputVersion, baseVersion, minor, newCode } = this;
    const hasState = kind === "create" || kind === "edit";
    const [reason, note] = [this.reason.trim(), this.note.trim()];
    return {
      subject: kind === "create" && newCode.trim() && !subject.includes("/") ? `${subject}/${newCode.trim()}` : subject,
      kind,
      minor,
      ...(hasState ? { input: cleaned(this.form, this.input) } : {}),
      ...(hasState && inputVersion !== undefined ? { inputVersion } : {}),
      ...(baseVersion !== undefined && kind !== "create" ? { baseVersion } : {}),
      ...(reason ? { reason } : {}),
      ...(note ? { note } : {}),
    };
  }

  /** @param {boolean} complete whether nothing may be missing @returns {Violation[]} */
  faults(complete) {
    const { visit, kind, reason, newCode } = this;
    const wrong = visit.s.wrong;
    const language = visit.plan.languages[0] ?? "de";
    const found =
      kind === "create" || kind === "edit" ? check(this.form, this.input, { complete, language, wrong }) : [];
    if (newCode.trim() && !/^[A-Za-z0-9-]{1,64}$/.test(newCode.trim()))
      found.push({ name: "/subject", reason: wrong.code });
    if (complete && kind !== "create" && kind !== "edit" && !reason.trim())
      found.push({ name: "/reason", reason: wrong.reason });
    return found;
  }

  /** Files that have not arrived yet would be missing in what others look at. */
  onTheWay() {
    return [...this.files.values()].flatMap(({ sending, place }) =>
      sending ? [{ name: place.pointer, reason: this.visit.s.wrong.sending }] : [],
    );
  }

  /** @returns {Promise<StaffChange>} the draft as the server has it now */
  async write() {
    const change = this.change
      ? await editChange(this.change.code, this.change.version, this.body())
      : await draftChange(this.body());
    forget(this.visit.me.code, this.address);
    this.change = change;
    this.subject = change.subject;
    this.saved = structuredClone(this.input);
    this.isTyped = false;
    this.isRestored = false;
    const address = `${changeAddress(change.code)}/bearbeiten`;
    // The form stays as it stands; only where it is found again has changed.
    if (address !== this.address) history.replaceState(history.state, "", address);
    this.address = address;
    return change;
  }

  /** Does something that may be refused, and says so in the form. @param {() => Promise<void>} act */
  async attempt(act) {
    if (this.isBusy) return;
    Object.assign(this, {
      isBusy: true,
      isMending: false,
      problems: [],
      said: "",
      isOutdone: false,
      isSignedOut: false,
    });
    this.redraw();
    try {
      await act();
    } catch (error) {
      this.explain(error);
    } finally {
      this.isBusy = false;
      this.redraw();
    }
    if (this.problems.length || this.isOutdone || this.isSignedOut) document.getElementById("problems")?.focus();
  }

  /** @param {unknown} error */
  explain(error) {
    const { s } = this.visit;
    if (error instanceof StaffRefused) {
      if (error.status === 401) {
        this.isSignedOut = true;
        this.touch();
        return;
      }
      if (error.status === 412) this.isOutdone = true;
      else this.problems = error.violations.length ? error.violations : [{ name: "", reason: error.message }];
    } else if (error instanceof Unreachable) {
      this.touch();
      this.problems = [{ name: "", reason: s.unreachable }];
    } else throw error;
  }

  save = () =>
    this.attempt(async () => {
      this.problems = this.faults(false);
      if (this.problems.length) return;
      await this.write();
      this.said = this.visit.s.form.saved(this.visit.timeNow());
    });

  /** Saves it, and shows the page that it would make. */
  look = () =>
    this.attempt(async () => {
      this.problems = [...this.faults(false), ...this.onTheWay()];
      if (this.problems.length) return;
      const change = this.isTyped || !this.change ? await this.write() : this.change;
      this.visit.go(`${changeAddress(change.code)}/vorschau`);
    });

  submit = () =>
    this.attempt(async () => {
      this.problems = [...this.faults(true), ...this.onTheWay()];
      if (this.problems.length) return;
      const change = this.isTyped || !this.change ? await this.write() : this.change;
      await this.before?.();
      const submitted = await submitChange(change.code, change.version);
      this.visit.leaveWord(this.visit.s.form.submitted);
      this.visit.go(this.goesTo ?? changeAddress(submitted.code));
    });

  withdraw = () =>
    this.attempt(async () => {
      if (!this.change) return;
      await withdrawChange(this.change.code, this.change.version);
      forget(this.visit.me.code, this.address);
      this.visit.leaveWord(this.visit.s.form.withdrawn);
      this.visit.go(changeAddress(this.change.code));
    });

  /** Another window has saved this draft: this one's text wins. */
  saveAnyway = () =>
    this.attempt(async () => {
      if (!this.change) return;
      this.change = await loadChange(this.change.code);
      await this.write();
      this.said = this.visit.s.form.saved(this.visit.timeNow());
    });

  /** Back to what is saved. */
  discard = () => {
    forget(this.visit.me.code, this.address);
    this.visit.go(location.pathname + location.search);
  };

  get kindOfThing() {
    return kindAndCode(this.subject).kind;
  }
}
