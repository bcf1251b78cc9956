import { html } from "lit-html";

/** A notice in a list. @param {import("../page.js").Schemas["Notice"]} notice @param {import("../page.js").Visit} visit @param {"h2" | "h3"} [level] */
export const noticeItem = ({ code, date, title }, { w, say, url }, level = "h2") => {
  const link = html`<a href=${url("notice", code)}>${say(title)}</a>`;
  return html`<li class="notice-item">
    <p class="eyebrow"><time datetime=${date}>${w.when(date)}</time></p>
    ${level === "h2" ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
  </li>`;
};
