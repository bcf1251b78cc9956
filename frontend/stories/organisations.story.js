import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { api, bremen, city, open, visitor, wordsOf } from "./visitor.js";

/** What stands beside one word in the facts of a page. @param {import("./visitor.js").BrowserPage} page @param {string} word */
const fact = (page, word) =>
  page.getByRole("main").locator("dt", { hasText: word }).locator("xpath=following-sibling::dd[1]");

test("an organisation that was cut in two leads to both successors, and they lead back", async () => {
  const page = await visitor(bremen);
  const { title, validTo, successors } = await api(bremen, "organisations/sjis");
  expect(successors.length).toBe(2);
  await open(page, "/organisationen");
  await page.getByRole("main").getByRole("link", { name: title.de }).click();
  await page.getByRole("heading", { level: 1, name: title.de }).waitFor();
  expect(validTo).toBe("2023-07");
  expect(await wordsOf(fact(page, "Besteht"))).toBe("August 2019 bis Juli 2023");
  expect(await fact(page, "Vorgänger").count()).toBe(0);
  for (const { organisation, remit } of successors) {
    const item = fact(page, "Nachfolge").getByRole("listitem").filter({ hasText: organisation.title.de });
    expect(await wordsOf(item)).toBe(`${organisation.title.de} (${remit.de}, Juli 2023)`);
  }
  for (const { organisation } of successors) {
    await fact(page, "Nachfolge").getByRole("link", { name: organisation.title.de }).click();
    await page.getByRole("heading", { level: 1, name: organisation.title.de }).waitFor();
    await fact(page, "Vorgänger").getByRole("link", { name: title.de }).click();
    await page.getByRole("heading", { level: 1, name: title.de }).waitFor();
  }
  await expectNoBarrier(page);
});

test("an organisation shows what it leads, takes part in and has taken over, each apart and with a way there", async () => {
  const page = await visitor(bremen);
  const { data } = await api(bremen, "measures?organisation=sasji&pageSize=100");
  await open(page, "/organisationen/sasji");
  /** @param {(measure: any) => boolean} which */
  const titles = (which) => data.filter(which).map((/** @type {any} */ { title }) => title.de);
  const leads = titles(({ lead }) => lead?.code === "sasji");
  const inherited = titles(
    ({ lead, partners }) => ![lead, ...partners].some((/** @type {any} */ one) => one?.code === "sasji"),
  );
  expect(leads.length).toBeGreaterThan(0);
  expect(inherited.length).toBeGreaterThan(0);
  /** @param {string} heading */
  const listed = (heading) =>
    page
      .getByRole("heading", { level: 2, name: heading, exact: true })
      .locator("xpath=following-sibling::ul[1]")
      .getByRole("link");
  expect((await listed("Zuständig für").allInnerTexts()).sort()).toEqual(leads.sort());
  expect((await listed("Von Vorgängern übernommen").allInnerTexts()).sort()).toEqual(inherited.sort());
  await listed("Von Vorgängern übernommen").first().click();
  await page.getByRole("heading", { level: 1, name: inherited[0] }).waitFor();
});

test("two that became one are both named as its predecessors, and one without measures says so", async () => {
  const page = await visitor(city);
  const { predecessors } = await api(city, "organisations/buurtraad");
  expect(predecessors.length).toBe(2);
  await open(page, "/organisationen/buurtraad");
  expect(await fact(page, "Vorgänger").getByRole("link").count()).toBe(2);
  await fact(page, "Vorgänger").getByRole("link").first().click();
  await fact(page, "Nachfolge").getByRole("link").waitFor();
  expect(new URL(page.url()).pathname).toBe(`/organisationen/${predecessors[0].organisation.code}`);

  const other = await visitor(bremen);
  await open(other, "/organisationen/swae");
  await other.getByText("Mit dieser Stelle ist keine Maßnahme verbunden.").waitFor();
});
