import { Unreachable } from "../../api/client.js";
import { StaffRefused } from "../../api/staff.js";

/**
 * Marks of who is there, kept on this device until the server has them. A mark names a person by the code of their registration
 * and nothing else. Each has an id of its own: however often it is sent, it counts once.
 *
 * @typedef {{ id: string, registration: string, present: boolean, at: string, isTried?: boolean }} Mark
 * @typedef {{ registration: string, reason: string }} Told what the server refused, until somebody has read it
 * @typedef {{ waiting: Mark[], told: Told[] }} Kept
 * @typedef {import("../../api/client.js").Schemas["DoorMark"]} Answer
 */

/** Whether it may work later without anything being mended. @param {unknown} error */
const isForNow = (error) =>
  error instanceof Unreachable ||
  (error instanceof StaffRefused && (error.status >= 500 || [401, 403, 429].includes(error.status)));

/** One window of the browser sends at a time. @param {string} name @param {() => Promise<void>} act */
async function alone(name, act) {
  if (navigator.locks) await navigator.locks.request(name, act);
  else await act();
}

export class Queue {
  /** Whether what waits would be there after a reload too. */
  isSafe = true;
  /** Why it does not go on at the moment. @type {unknown} */
  trouble;
  /** @type {Promise<void> | undefined} */
  #sending;
  /** Where nothing can be kept. @type {Kept} */
  #memory = { waiting: [], told: [] };
  /** What was read last, as it is kept: it is asked for often. */
  #raw = "";

  /**
   * @param {string} key
   * @param {object} how
   * @param {(mark: Mark) => Promise<Answer>} how.send
   * @param {(mark: Mark, answer: Answer) => void} how.settled the server has it
   * @param {(mark: Mark) => void} how.refused the server will never take it
   * @param {() => void} how.changed
   */
  constructor(key, { send, settled, refused, changed }) {
    this.key = key;
    this.send = send;
    this.settled = settled;
    this.refused = refused;
    this.changed = changed;
  }

  /** @returns {Kept} */
  get kept() {
    if (!this.isSafe) return this.#memory;
    try {
      const raw = localStorage.getItem(this.key) ?? "{}";
      if (raw !== this.#raw) {
        const { waiting = [], told = [] } = JSON.parse(raw);
        this.#memory = { waiting, told };
        this.#raw = raw;
      }
      return this.#memory;
    } catch {
      return this.#memory;
    }
  }

  /** @param {Kept} kept */
  set kept(kept) {
    this.#memory = kept;
    try {
      if (kept.waiting.length || kept.told.length) localStorage.setItem(this.key, JSON.stringify(kept));
      else localStorage.removeItem(this.key);
      this.isSafe = true;
    } catch {
      // Full, or forbidden by the browser: then it is there until this page is left, and that is said.
      this.isSafe = false;
    }
    this.changed();
  }

  /** What is not sent yet of one person, the latest last. @param {string} registration */
  of = (registration) => this.kept.waiting.filter((mark) => mark.registration === registration);

  /** @param {string} registration @param {boolean} present */
  add(registration, present) {
    const { waiting, told } = this.kept;
    const now = new Date().toISOString();
    const before = waiting.at(-1)?.at ?? "";
    // Somebody may have put the clock back meanwhile.
    const mark = { id: crypto.randomUUID(), registration, present, at: now < before ? before : now };
    this.kept = { waiting: [...waiting, mark], told };
  }

  /**
   * Drops the last mark by which somebody is there, where it was never sent and they are not there without it.
   * @param {string} registration
   * @param {boolean} stood whether they were there before all that waits
   * @returns {boolean} whether that was enough
   */
  takeBack(registration, stood) {
    const [last, before] = this.of(registration).reverse();
    if (!last?.present || last.isTried || (before?.present ?? stood)) return false;
    this.#drop(last);
    return true;
  }

  /** @param {Told} what */
  tell(what) {
    const { waiting, told } = this.kept;
    this.kept = { waiting, told: [...told, what] };
  }

  dismiss() {
    this.kept = { waiting: this.kept.waiting, told: [] };
  }

  /** Sends what waits, in its order, until nothing waits or nobody answers. */
  flush() {
    this.#sending ??= alone(this.key, () => this.#sendAll()).finally(() => {
      this.#sending = undefined;
      // Somebody has come while the last one was finished.
      if (this.kept.waiting.length && !this.trouble) void this.flush();
    });
    return this.#sending;
  }

  async #sendAll() {
    for (let next = this.kept.waiting[0]; next; next = this.kept.waiting[0]) {
      this.#try(next);
      try {
        const answer = await this.send(next);
        this.#drop(next);
        this.trouble = undefined;
        this.settled(next, answer);
      } catch (error) {
        if (!(error instanceof StaffRefused) || isForNow(error)) {
          this.trouble = error;
          this.changed();
          return;
        }
        this.#drop(next);
        this.refused(next);
        this.tell({ registration: next.registration, reason: error.violations[0]?.reason ?? error.message });
      }
    }
    this.trouble = undefined;
    this.changed();
  }

  /** From now on the server may have it, whatever it answers. @param {Mark} mark */
  #try({ id, isTried }) {
    if (isTried) return;
    const { waiting, told } = this.kept;
    this.kept = { waiting: waiting.map((mark) => (mark.id === id ? { ...mark, isTried: true } : mark)), told };
  }

  /** @param {Mark} mark */
  #drop({ id }) {
    const { waiting, told } = this.kept;
    this.kept = { waiting: waiting.filter((mark) => mark.id !== id), told };
  }
}
