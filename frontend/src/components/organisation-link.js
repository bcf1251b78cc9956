import { html, nothing } from "lit-html";

/**
 * @typedef {import("../page.js").Schemas["OrganisationReference"]} OrganisationReference
 * @typedef {import("../page.js").Visit} Visit
 */

/** Behind the name of an organisation that no longer exists: until when it did. @param {string | undefined} validTo @param {Pick<Visit, "w">} visit */
export const formerly = (validTo, { w }) =>
  validTo ? html` <span class="muted">(${w.organisations.former(w.when(validTo))})</span>` : nothing;

/** An organisation; where it no longer exists, until when it did and who is responsible now. @param {OrganisationReference} organisation @param {Visit} visit */
export const organisationLink = ({ code, title, validTo, successors }, { w, url, say }) =>
  html`<a href=${url("organisation", code)}>${say(title)}</a>${formerly(validTo, { w })}${
      successors.length
        ? html`<span class="successors muted"
            >${w.measure.now}
            ${successors.map(
              ({ organisation, remit }, i) =>
                html`${i ? "; " : ""}<a href=${url("organisation", organisation.code)}>${say(organisation.title)}</a>
                  (${say(remit)})`,
            )}</span
          >`
        : nothing
    }`;
