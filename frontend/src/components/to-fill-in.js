import { html } from "lit-html";

/**
 * What only the operator can say; visibly marked until it is filled in.
 * @param {unknown} value
 * @param {string} what is missing
 * @param {import("../page.js").Words} w
 */
export const orToFillIn = (value, what, w) =>
  value ? value : html`<mark class="to-fill-in">[${w.toFillIn(what)}]</mark>`;

/** @param {string} email @param {string} [subject] */
export const mailLink = (email, subject) =>
  email && html`<a href="mailto:${email}${subject ? `?subject=${encodeURIComponent(subject)}` : ""}">${email}</a>`;
