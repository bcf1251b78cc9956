import { html } from "lit-html";
import { at } from "./addresses.js";

/**
 * The way from what waits to here.
 * @param {[unknown, string][]} steps words and address
 * @param {import("./index.js").StaffVisit} visit
 */
export const crumbs = (steps, { s }) =>
  html`<nav class="breadcrumb" aria-label=${s.frame.breadcrumb}>
    <ol>
      <li><a href=${at()}>${s.frame.waiting}</a></li>
      ${steps.map(([words, address]) => html`<li><a href=${address}>${words}</a></li>`)}
    </ol>
  </nav>`;
