/** @typedef {import("./visitor.js").BrowserPage} BrowserPage */

/** What has the focus, by its name and that of its group. @param {BrowserPage} page */
const focused = (page) =>
  page.evaluate(() => {
    const element = /** @type {HTMLInputElement} */ (document.activeElement);
    const label = element.labels?.[0]?.textContent ?? "";
    const group = element.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
    return [element.getAttribute("aria-label") ?? (label || element.textContent), group]
      .join(" | ")
      .replace(/\s+/g, " ")
      .trim();
  });

/** Tabs on until the focus is on what has this name. @param {BrowserPage} page @param {RegExp} name */
export async function tabTo(page, name) {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab never led to ${name}`);
}
