import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { loadAsked, openRound } from "../../api/staff.js";
import r from "../../words/staff/rounds-de.js";
import { at } from "../addresses.js";
import { attempt, refusal } from "../attempt.js";
import { typedIn } from "../controls/box.js";
import { crumbs } from "../crumbs.js";
import { forget, keep, keptAt } from "../kept.js";
import { allOf, find } from "../lookup.js";
import { ask, sure } from "../sure.js";
import { isPeriod, parsePeriod, typedPeriod } from "../typed.js";

/**
 * @typedef {import("../index.js").StaffVisit} StaffVisit
 * @typedef {import("../lookup.js").Choice} Choice
 * @typedef {"title" | "titleEn" | "reportsFrom" | "reportsTo" | "opens" | "due"} Name
 * @typedef {Record<Name, string>} Typed
 * @typedef {{ fields: Choice[], organisations: Choice[], typed?: Typed, which: "all" | "fields" | "organisations" | "measures", chosen: Set<string>, asked?: import("../../api/client.js").Schemas["AskedByRound"], measures: Choice[], words: string, wrong: Partial<Record<Name | "chosen", string>> } & import("../attempt.js").Attempts} Data
 */

/** @param {import("../index.js").StaffRequest} request @returns {Promise<Data>} */
async function load({ me }) {
  const [fields, organisations] = await Promise.all([allOf("fields"), allOf("organisations"), me]);
  return { fields, organisations, measures: [], words: "", which: "all", chosen: new Set(), wrong: {} };
}

/** @param {string} day @param {number} days */
const after = (day, days) => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** @param {StaffVisit} visit @returns {Typed} */
const begun = ({ plan }) => ({
  title: "",
  titleEn: "",
  reportsFrom: String(Number(plan.today.slice(0, 4)) - 1),
  reportsTo: plan.today.slice(0, 7),
  opens: plan.today,
  due: after(plan.today, 42),
});

const address = at("/runden/neu");

/** What was typed is kept in this window until it is sent. @param {Data} data @param {StaffVisit} visit */
function touch({ typed, which, chosen, measures }, { me }) {
  const input = { typed, which, chosen: [...chosen], measures: measures.filter(({ code }) => chosen.has(code)) };
  keep(me.code, { address, title: r.list.fresh, typed: { input, reason: "", note: "", minor: false } });
}

/** @param {Data} data @param {StaffVisit} visit */
function restore(data, visit) {
  const kept =
    /** @type {{ typed: Typed, which: Data["which"], chosen: string[], measures?: Choice[] } | undefined} */ (
      keptAt(visit.me.code, address)?.typed.input
    );
  if (kept)
    Object.assign(data, { which: kept.which, chosen: new Set(kept.chosen), measures: kept.measures ?? data.measures });
  return kept?.typed ?? begun(visit);
}

/** @param {Data} data @param {Typed} typed @param {StaffVisit} visit */
function faults({ which, chosen }, typed, { s }) {
  /** @type {Data["wrong"]} */
  const wrong = {};
  if (!typed.title.trim()) wrong.title = s.wrong.missing;
  for (const name of /** @type {const} */ (["reportsFrom", "reportsTo"]))
    if (!isPeriod(typed[name])) wrong[name] = s.wrong.period;
  for (const name of /** @type {const} */ (["opens", "due"])) if (!typed[name]) wrong[name] = s.wrong.missing;
  if (which !== "all" && !chosen.size) wrong.chosen = r.fresh.chosen;
  return wrong;
}

/** Says whom it would ask before anybody is asked. @param {Data} data @param {Typed} typed @param {StaffVisit} visit */
async function look(data, typed, visit) {
  data.wrong = faults(data, typed, visit);
  visit.redraw();
  const first = Object.keys(data.wrong)[0];
  if (first) return void document.getElementById(`round-${first}`)?.focus();
  await attempt(data, visit, async () => {
    data.asked = await loadAsked(data.which === "all" ? {} : { [data.which]: [...data.chosen] });
  });
  if (!data.failed) ask("open-round");
}

/** @param {Data} data @param {Typed} typed @param {StaffVisit} visit */
const open = (data, typed, visit) =>
  attempt(data, visit, async () => {
    const { title, titleEn, ...rest } = typed;
    const chosen = [...data.chosen];
    const round = await openRound({
      ...rest,
      title: { de: title.trim(), ...(titleEn.trim() ? { en: titleEn.trim() } : {}) },
      measures: data.which === "all" ? { all: true } : { [data.which]: chosen },
    });
    forget(visit.me.code, address);
    visit.leaveWord(r.fresh.opened);
    visit.go(at(`/runden/${round.code}`));
  });

/** @param {Name} name @param {"text" | "date" | "period"} type @param {string} hint @param {Data} data @param {Typed} typed @param {StaffVisit} visit */
function field(name, type, hint, data, typed, visit) {
  const { s, plan } = visit;
  const { wrong } = data;
  const id = `round-${name}`;
  return html`<div class="part part-${type === "text" ? "line" : "period"} ${wrong[name] ? "part-wrong" : ""}">
    <label for=${id}
      >${r.fresh[name]} ${name === "titleEn" ? nothing : html`<span class="needed">(${s.form.required})</span>`}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong[name] ? html`<p class="wrong" id="${id}-wrong"><span class="hidden">${s.wrong.prefix}</span> ${wrong[name]}</p>` : nothing}
    <input
      class="input"
      id=${id}
      type=${type === "date" ? "date" : "text"}
      maxlength=${type === "date" ? nothing : 200}
      min=${type === "date" ? (name === "due" ? typed.opens || plan.today : plan.today) : nothing}
      aria-describedby="${id}-hint ${id}-wrong"
      aria-invalid=${wrong[name] ? "true" : nothing}
      .value=${live(type === "period" ? typedPeriod(typed[name]) : typed[name])}
      @change=${(/** @type {Event} */ event) => {
        typed[name] = type === "period" ? parsePeriod(typedIn(event)) : typedIn(event);
        touch(data, visit);
      }}
    />
  </div>`;
}

/** @param {Choice[]} choices @param {Data} data @param {StaffVisit} visit */
const boxes = (choices, data, visit) => {
  const { chosen, wrong } = data;
  return html`<div id="round-chosen" tabindex="-1" role="group" aria-label=${r.fresh.which}>
    ${wrong.chosen ? html`<p class="wrong">${wrong.chosen}</p>` : nothing}
    ${choices.map(
      ({ code, title }) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${live(chosen.has(code))}
            @change=${() => {
              if (!chosen.delete(code)) chosen.add(code);
              touch(data, visit);
              visit.redraw();
            }}
          />
          <span>${title}</span>
        </label>`,
    )}
  </div>`;
};

/** Measures are too many to be shown at once: those that are chosen, and those that fit the words. @param {Data} data @param {StaffVisit} visit */
async function search(data, visit) {
  const asked = data.words;
  const found = await find("measures", asked, AbortSignal.timeout(10_000)).catch(() => []);
  if (data.words !== asked) return;
  const chosen = data.measures.filter(({ code }) => data.chosen.has(code));
  data.measures = [...chosen, ...found.filter(({ code }) => !data.chosen.has(code))];
  visit.redraw();
}

/** @param {Data} data @param {StaffVisit} visit */
const searchBox = (data, visit) =>
  html`<div class="part">
    <label for="round-search">${r.fresh.search}</label>
    <input
      class="input"
      id="round-search"
      type="search"
      autocomplete="off"
      .value=${live(data.words)}
      @input=${(/** @type {Event} */ event) => {
        data.words = typedIn(event);
        void search(data, visit);
      }}
      @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === "Enter" && event.preventDefault()}
    />
    <p class="hint" role="status">${r.fresh.shown(data.measures.length, data.chosen.size)}</p>
  </div>`;

/** @param {Data} data @param {StaffVisit} visit */
const which = (data, visit) =>
  html`<fieldset class="part">
    <legend>${r.fresh.which}</legend>
    ${
      /** @type {const} */ (["all", "fields", "organisations", "measures"]).map(
        (name) =>
          html`<label class="choice">
            <input
              type="radio"
              name="which"
              .checked=${live(data.which === name)}
              @change=${() => {
                data.which = name;
                data.chosen.clear();
                data.words = "";
                if (name === "measures") void search(data, visit);
                touch(data, visit);
                visit.redraw();
              }}
            />
            <span>${r.fresh[name]}</span>
          </label>`,
      )
    }
    ${data.which === "measures" ? searchBox(data, visit) : nothing}
    ${data.which === "all" ? nothing : boxes(data[data.which], data, visit)}
  </fieldset>`;

/** A new round. @type {import("../index.js").StaffPage<Data>} */
export default {
  load,
  title: () => r.list.fresh,
  view: (data, visit) => {
    const typed = (data.typed ??= restore(data, visit));
    const submit = (/** @type {Event} */ event) => {
      event.preventDefault();
      void look(data, typed, visit);
    };
    const one = (/** @type {Name} */ name, /** @type {"text" | "date" | "period"} */ type, hint = "") =>
      field(name, type, hint, data, typed, visit);
    return html`
      ${crumbs([[r.rounds, at("/runden")]], visit)}
      <h1>${r.list.fresh}</h1>
      <p class="lead">${r.fresh.lead}</p>
      ${refusal(data, visit)}
      <form class="staff-form" novalidate @submit=${submit}>
        ${one("title", "text", r.fresh.titleHint)}
        ${visit.plan.languages.includes("en") ? one("titleEn", "text") : nothing}
        <div class="form-parts">
          ${one("reportsFrom", "period", r.fresh.periodHint)} ${one("reportsTo", "period", r.fresh.periodHint)}
          ${one("opens", "date")} ${one("due", "date")}
        </div>
        ${which(data, visit)}
        <p>
          <button
            type="submit"
            class="kern-btn kern-btn--primary kern-btn--small"
            aria-disabled=${data.isBusy ? "true" : nothing}
          >
            <span class="kern-label">${r.fresh.open}</span>
          </button>
        </p>
      </form>
      ${sure({ id: "open-round", title: r.fresh.sure, text: data.asked ? r.fresh.asks(data.asked) : "", yes: r.fresh.yes, act: () => void open(data, typed, visit) }, visit)}
    `;
  },
};
