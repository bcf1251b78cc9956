import { html } from "lit-html";

/** @param {import("../sentences/state-of-things.js").Piece[]} pieces */
export const sentence = (pieces) =>
  pieces.map(({ words, href }) => (href ? html`<a href=${href}>${words}</a>` : words));
