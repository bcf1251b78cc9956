import { html, nothing } from "lit-html";
import { announce } from "../controls/announce.js";
import { copied } from "../controls/copy.js";
import { formatPeriod } from "../format/period.js";

/**
 * What somebody gets who has sent something: a reference and, this once, the secret link.
 * @param {import("./talk.js").Talk} talk
 * @param {import("../page.js").Schemas["SubmissionReceipt"]} receipt
 * @param {import("../page.js").Visit} visit
 */
export function receiptView(talk, receipt, { url, lang }) {
  const { f, isEarlier } = talk;
  const { own } = receipt.links;
  const { pathname, hash } = new URL(own);
  const copy = async () => {
    const words = (await copied(own, document.querySelector(".secret-link"))) ? f.receipt.copied : f.receipt.notCopied;
    announce(words);
    const label = document.querySelector("#copy-link .kern-label");
    if (label) label.textContent = words;
  };
  return html`<article class="flow receipt">
    <h1 tabindex="-1">${f.receipt.title}</h1>
    <p class="lead">${f.receipt.by(formatPeriod(receipt.lookedAtBy, lang))}</p>
    ${isEarlier ? html`<p class="note">${f.receipt.earlier}</p>` : nothing}
    <dl class="facts">
      <div>
        <dt>${f.receipt.reference}</dt>
        <dd><strong>${receipt.code}</strong></dd>
      </div>
    </dl>
    <div class="secret">
      <h2>${f.receipt.link}</h2>
      <p>${f.receipt.once}</p>
      <p class="secret-link"><a href="${pathname}${hash}">${own}</a></p>
      <p class="tools no-print">
        <button type="button" id="copy-link" class="kern-btn kern-btn--primary" @click=${copy}>
          <span class="kern-label">${f.receipt.copy}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--secondary" @click=${() => print()}>
          <span class="kern-label">${f.receipt.print}</span>
        </button>
      </p>
    </div>
    ${receipt.address === "to-be-confirmed" ? html`<p>${f.receipt.confirm}</p>` : nothing}
    <ul class="plain-list no-print">
      <li><a href="${pathname}${hash}">${f.receipt.open}</a></li>
      <li><a href=${url("voices")}>${f.participate.voices}</a></li>
      <li><a href=${url("participate")} @click=${again}>${f.receipt.another}</a></li>
    </ul>
  </article>`;
}

/** The page is the same, so that it has to be loaded anew. @param {Event} event */
function again(event) {
  event.preventDefault();
  location.assign(location.pathname);
}
