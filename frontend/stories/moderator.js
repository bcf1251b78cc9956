import { expectNoBarrier } from "./accessible.js";
import { decide, office, submit } from "./staff-member.js";
import { open, settled, visitor, wordsOf } from "./visitor.js";

/** @typedef {import("./visitor.js").BrowserPage} BrowserPage */

/** The page of a submission, or of what is done with it. */
export const address = (/** @type {string} */ code, path = "") => `/redaktion/rueckmeldungen/${code}${path}`;

/** Does one thing on the page of a submission, and waits for the word about it. @param {BrowserPage} page @param {string} act @param {string} said */
export async function step(page, act, said) {
  await page.getByRole("button", { name: act, exact: true }).click();
  await page.getByText(said).waitFor();
  await settled(page);
}

/** The German words of a text in a form. @param {BrowserPage} page @param {RegExp} name */
export const german = (page, name) => page.getByRole("group", { name }).getByRole("textbox", { name: "Deutsch" });

/** Takes a submission on. @param {BrowserPage} page @param {string} code */
export async function take(page, code) {
  await open(page, address(code));
  await step(page, "Übernehmen", "Sie prüfen diese Rückmeldung jetzt.");
}

/** Applies what is under way of a submission. @param {BrowserPage} coordinator @param {string} code @param {RegExp} name */
export async function apply(coordinator, code, name) {
  await open(coordinator, address(code));
  await coordinator.getByRole("main").getByRole("link", { name }).last().click();
  await coordinator.getByRole("button", { name: "Anwenden", exact: true }).waitFor();
  await decide(coordinator, new URL(coordinator.url()).pathname, "Anwenden", "Angewendet.");
}

/** Takes one on and accepts it with the version that is proposed. @param {BrowserPage} moderator @param {string} code @param {string} title */
export async function publish(moderator, code, title) {
  await take(moderator, code);
  await accept(moderator, title);
}

/** Accepts the one on the page with the version that is proposed. @param {BrowserPage} moderator @param {string} title */
export async function accept(moderator, title) {
  await moderator.getByRole("link", { name: "Fassung schreiben und annehmen" }).click();
  await german(moderator, /^Überschrift/).fill(title);
  // Looked at first; whoever goes on from there accepts it with the same button.
  await moderator.getByRole("button", { name: "Vorschau" }).click();
  await moderator.locator(".preview").getByRole("heading", { level: 1, name: title }).waitFor();
  await moderator.getByRole("link", { name: "Weiter bearbeiten" }).click();
  await submit(moderator);
}

/** @param {BrowserPage} page @param {string} code @param {string} organisation @param {string} found */
export async function assign(page, code, organisation, found) {
  await open(page, address(code, "/zuweisen"));
  await page.getByRole("combobox", { name: /^Wer antwortet/ }).fill(organisation);
  await page.getByRole("option", { name: found }).click();
  await page.getByRole("button", { name: "Zuweisen", exact: true }).click();
  await page.getByText("Zugewiesen.").waitFor();
}

/** How it stands, as its sender reads it on their own page. @param {{ code: string, secret: string }} receipt */
export async function standingOf({ code, secret }) {
  const page = await visitor(office.address);
  await open(page, `/mitreden/meine#${code}.${secret}`);
  await expectNoBarrier(page);
  return wordsOf(page.locator(".standing"));
}

/** Who answers. */
export const health = "Die Senatorin für Gesundheit, Frauen und Verbraucherschutz";
