import { html } from "lit-html";
import { addressOfSubject } from "../subjects.js";

/**
 * Things by their names, each with a link where it has a page.
 * @param {import("../page.js").Schemas["NamedPath"][]} things
 * @param {import("../page.js").Visit} visit
 */
export const namedThings = (things, visit) =>
  html`<ul class="plain-list">
    ${things.map(({ subject, title, links }) => {
      const address = addressOfSubject(subject, visit) ?? (links.web && new URL(links.web).pathname);
      return html`<li>${address ? html`<a href=${address}>${visit.say(title)}</a>` : visit.say(title)}</li>`;
    })}
  </ul>`;
