import { html } from "lit-html";
/** @type {import("../page.js").Page} */
export default { load: async () => ({}), title: () => "x", view: () => html`<h1>x</h1>` };
