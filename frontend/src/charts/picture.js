/** Properties that a picture must carry itself, because it has no style sheet. */
const carried = ["fill", "stroke", "stroke-width", "font-family", "font-size", "font-weight", "color"];

/**
 * The chart as a file of its own: colours resolved, with title and source.
 * @param {SVGSVGElement} chart as it stands in the page
 * @param {{ title: string, only: string, source: string }} caption
 */
export function svgOf(chart, { title, only, source }) {
  const { width, height } = chart.viewBox.baseVal;
  const copy = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
  const originals = chart.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, i) => {
    const style = getComputedStyle(/** @type {Element} */ (originals[i]));
    for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
  });
  const page = getComputedStyle(document.body);
  const top = only ? 66 : 44;
  const bottom = 30;
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  sheet.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  sheet.setAttribute("viewBox", `0 0 ${width + 32} ${height + top + bottom}`);
  sheet.setAttribute("width", String(width + 32));
  sheet.setAttribute("height", String(height + top + bottom));
  sheet.setAttribute("font-family", page.fontFamily);
  /** @param {string} name @param {Record<string, string | number>} attributes @param {string} [words] */
  const add = (name, attributes, words) => {
    const element = sheet.appendChild(document.createElementNS(sheet.namespaceURI, name));
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (words) element.textContent = words;
  };
  add("rect", { width: "100%", height: "100%", fill: page.backgroundColor });
  add("text", { x: 16, y: 28, fill: page.color, "font-size": 17, "font-weight": 600 }, title);
  if (only) add("text", { x: 16, y: 50, fill: page.color, "font-size": 14 }, only);
  copy.setAttribute("x", "16");
  copy.setAttribute("y", String(top));
  sheet.append(copy);
  add("text", { x: 16, y: height + top + 18, fill: page.color, "font-size": 12 }, source);
  return new Blob([new XMLSerializer().serializeToString(sheet)], { type: "image/svg+xml" });
}

/** The same as pixels, at twice the size. @param {Blob} svg @returns {Promise<Blob>} */
export async function pngOf(svg) {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser made no picture"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
