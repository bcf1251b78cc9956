import { html, nothing } from "lit-html";
import { loadOperator } from "../api/index.js";
import { breadcrumb } from "../components/breadcrumb.js";
import { factList } from "../components/facts.js";
import { mailLink, orToFillIn } from "../components/to-fill-in.js";

/** @type {import("../page.js").Page<import("../api/index.js").Operator>} */
export default {
  load: ({ signal }) => loadOperator(signal),
  title: (_, { w }) => w.imprint.title,
  view: ({ imprint }, visit) => {
    const { w, plan } = visit;
    const address = [imprint.name, ...imprint.address].filter(Boolean);
    const contact = [imprint.phone, mailLink(imprint.email)].filter(Boolean);
    return html`
      ${breadcrumb([], visit)}
      <h1>${w.imprint.title}</h1>
      ${factList([
        [
          w.imprint.provider,
          orToFillIn(address.length && address.map((line) => html`${line}<br />`), w.imprint.providerMissing, w),
        ],
        [w.imprint.represented, orToFillIn(imprint.representedBy, w.imprint.representedMissing, w)],
        [
          w.imprint.contact,
          orToFillIn(contact.length && contact.map((line) => html`${line}<br />`), w.imprint.contactMissing, w),
        ],
        [w.imprint.vat, imprint.vatId],
      ])}
      ${plan.contactEmail ? html`<p>${w.imprint.plan} ${mailLink(plan.contactEmail)}.</p>` : nothing}
      <h2>${w.imprint.software}</h2>
      <p>${w.imprint.softwareText}</p>
    `;
  },
};
