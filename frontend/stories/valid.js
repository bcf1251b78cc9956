import { HtmlValidate } from "html-validate";
import { expect } from "vitest";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A list may have a name: ARIA allows it, and what is chosen or what signs mean is read out with it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // Titles are the words of the plan, which nobody may cut.
    "long-title": "off",
    // How HTML is written is the business of Prettier, and of the browser that writes down what it shows.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "void-style": "off",
    // Roles on tables that are shown as cards: browsers take a table's meaning away with its display.
    "no-redundant-role": "off",
    // No select can search on the server while one types.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
    // How much room a chart will need is known to the program alone; what it means for the look stands in the style sheet.
    "no-inline-style": ["error", { allowedProperties: ["--names", "--bars"] }],
    // Checkboxes of one filter share its name.
    "form-dup-name": ["error", { allowArrayBrackets: false, shared: ["radio", "checkbox", "submit"] }],
  },
});

/** @param {string} html @param {string} where */
async function complaints(html, where) {
  const { results } = await validator.validateString(html, where);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}

/**
 * Fails where the HTML of a page is not valid: as it stands in the browser, and as it was served.
 * @param {import("./visitor.js").BrowserPage} page
 * @param {string} path
 * @param {boolean} [served] whether to look at what was served too
 */
export async function expectValid(page, path, served = true) {
  if (served) {
    const { origin } = new URL(page.url());
    const text = await (await fetch(origin + path)).text();
    expect.soft(await complaints(text, path), `${path} as served`).toEqual([]);
  }
  expect.soft(await complaints(await page.content(), path), `${path} as shown`).toEqual([]);
}
