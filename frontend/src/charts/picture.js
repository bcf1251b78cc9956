import { wrapped } from "./layout.js";
import { hexOf } from "./picture-parts.js";

/** Properties that a picture must carry itself, because it has no style sheet. */
const carried = ["stroke-width", "font-family", "font-size", "font-weight"];
/** Those of them that are colours. */
const coloured = ["fill", "stroke", "color"];
const margin = 16;
const small = { size: 12, line: 17 };

/** A sheet of one pixel: what a browser paints is sRGB, in whatever words its style sheet names the colour. */
const pixel = () => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  return canvas.getContext("2d", { willReadFrequently: true });
};

/**
 * Reads colours as other programs know them too: `lab(…)` and its like are black there.
 * @returns {(colour: string) => string}
 */
function colourReader() {
  const sheet = pixel();
  /** @type {Map<string, string>} */
  const read = new Map();
  return (colour) => {
    if (!sheet || colour === "none") return colour;
    const known = read.get(colour);
    if (known) return known;
    sheet.clearRect(0, 0, 1, 1);
    sheet.fillStyle = colour;
    sheet.fillRect(0, 0, 1, 1);
    const hex = hexOf(sheet.getImageData(0, 0, 1, 1).data);
    read.set(colour, hex);
    return hex;
  };
}

/**
 * The chart as a file of its own: colours resolved, with title, and with what stands around it in the page.
 * @param {SVGSVGElement} chart as it stands in the page
 * @param {{ title: string, only: string, notes: string[] }} caption `notes`: how to read it and where it comes from, a paragraph each
 */
export function svgOf(chart, { title, only, notes }) {
  const { width, height } = chart.viewBox.baseVal;
  const colourOf = colourReader();
  const copy = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
  const originals = [chart, ...chart.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const style = getComputedStyle(/** @type {Element} */ (originals[i]));
    for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of coloured) element.setAttribute(name, colourOf(style.getPropertyValue(name)));
  });
  const page = getComputedStyle(document.body);
  const [ink, ground] = [colourOf(page.color), colourOf(page.backgroundColor)];
  const measure = widthIn(page.fontFamily);
  const wide = Math.max(width, ...[...chart.querySelectorAll("text")].map((text) => endOf(text, chart)));
  const titleLines = wrapped(title, wide, measure(`600 17px`));
  const top = 20 + titleLines.length * 22 + (only ? 22 : 0);
  const below = notes.flatMap((note) => wrapped(note, wide, measure(`${small.size}px`)));
  const whole = { width: wide + 2 * margin, height: height + top + below.length * small.line + margin };
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  sheet.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  sheet.setAttribute("viewBox", `0 0 ${whole.width} ${whole.height}`);
  sheet.setAttribute("width", String(whole.width));
  sheet.setAttribute("height", String(whole.height));
  sheet.setAttribute("font-family", page.fontFamily);
  /** @param {string} name @param {Record<string, string | number>} attributes @param {string} [words] */
  const add = (name, attributes, words) => {
    const element = sheet.appendChild(document.createElementNS(sheet.namespaceURI, name));
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (words) element.textContent = words;
  };
  add("rect", { width: "100%", height: "100%", fill: ground });
  titleLines.forEach((line, i) =>
    add("text", { x: margin, y: 28 + i * 22, fill: ink, "font-size": 17, "font-weight": 600 }, line),
  );
  if (only) add("text", { x: margin, y: 28 + titleLines.length * 22, fill: ink, "font-size": 14 }, only);
  // As in the page: a name that is wider than the chart is cut nowhere.
  copy.setAttribute("overflow", "visible");
  copy.setAttribute("x", String(margin));
  copy.setAttribute("y", String(top));
  sheet.append(copy);
  below.forEach((line, i) =>
    add("text", { x: margin, y: height + top + small.size + i * small.line, fill: ink, "font-size": small.size }, line),
  );
  return new Blob([new XMLSerializer().serializeToString(sheet)], { type: "image/svg+xml" });
}

/** How much wider words may be in a program that has not our font. */
const otherFont = 1.22;

/** Where words of the chart end, whatever font they are drawn in. @param {SVGTextElement} text @param {SVGSVGElement} chart */
function endOf(text, chart) {
  const { left, width } = text.getBoundingClientRect();
  return left - chart.getBoundingClientRect().left + width * otherFont;
}

/** How wide words may become in a font. @param {string} family @returns {(font: string) => (words: string) => number} */
function widthIn(family) {
  const sheet = pixel();
  return (font) => (words) => {
    if (!sheet) return words.length * 8;
    sheet.font = `${font} ${family}`;
    return sheet.measureText(words).width * otherFont;
  };
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
