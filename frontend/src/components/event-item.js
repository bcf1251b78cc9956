import { html, nothing } from "lit-html";
import { dayAndHours, isPast, stateWord } from "./event-state.js";

/**
 * @typedef {import("../page.js").Schemas} Schemas
 * @typedef {import("../page.js").Visit} Visit
 */

/** An event in a list. @param {Schemas["Event"]} event @param {Visit} visit @param {"h2" | "h3" | "h4"} [level] */
export const eventItem = (event, visit, level = "h3") => {
  const { w, say, written, url, plan } = visit;
  const link = html`<a href=${url("event", event.code)}>${say(event.title)}</a>`;
  return html`<article class="event-item">
    <p class="eyebrow">
      ${stateWord(event, visit)}${dayAndHours(event, visit, false)} ·
      ${w.eventType[event.type]}${event.place ? html` · ${written(event.place)}` : nothing}${
        event.mode && event.mode !== "on-site" ? ` · ${w.event.modes[event.mode]}` : nothing
      }${event.admission && !isPast(event, plan.today) ? ` · ${w.event.admissions[event.admission]}` : nothing}
    </p>
    ${level === "h2" ? html`<h2>${link}</h2>` : level === "h3" ? html`<h3>${link}</h3>` : html`<h4>${link}</h4>`}
    ${event.summary ? html`<p>${say(event.summary)}</p>` : nothing}
    ${
      event.sessionCount || event.documentCount
        ? html`<p class="muted">${w.events.holds(event.sessionCount, event.documentCount)}</p>`
        : nothing
    }
  </article>`;
};
