import { html, svg } from "lit-html";

/** Blank modules around a code, which scanners need. */
const margin = 4;

/**
 * A text as QR code; the library comes only where one is shown.
 * @param {string} text
 * @returns {Promise<(label: string) => import("../page.js").Template>}
 */
export async function qrCode(text) {
  const { generate } = await import("lean-qr");
  const code = generate(text);
  let path = "";
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  const size = code.size + 2 * margin;
  return (label) =>
    html`<svg class="qr" role="img" aria-label=${label} viewBox="${-margin} ${-margin} ${size} ${size}">
      ${svg`<rect x=${-margin} y=${-margin} width=${size} height=${size} fill="#fff" />
      <path d=${path} fill="#000" shape-rendering="crispEdges" />`}
    </svg>`;
}
