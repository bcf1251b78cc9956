import { expect, test } from "vitest";
import { bremen, open, visitor } from "./visitor.js";

/** What search engines and previews read, from the page as it stands. @param {import("./visitor.js").BrowserPage} page */
const headOf = (page) =>
  page.evaluate(() => {
    const read = (/** @type {string} */ selector, /** @type {string} */ attribute) =>
      document.head.querySelector(selector)?.getAttribute(attribute) ?? "";
    return {
      title: document.title,
      description: read('meta[name="description"]', "content"),
      canonical: read('link[rel="canonical"]', "href"),
      german: read('link[hreflang="de"]', "href"),
      english: read('link[hreflang="en"]', "href"),
      feed: read('link[type="application/atom+xml"]', "href"),
      preview: read('meta[property="og:title"]', "content"),
      data: document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? "",
    };
  });

for (const [path, type] of /** @type {const} */ ([
  ["/massnahmen", ""],
  ["/massnahmen/M-0013", ""],
  ["/indikatoren/ilm-e1a", "Dataset"],
  ["/veranstaltungen/fachtag-2023", "Event"],
  ["/dokumente/rahmenkonzept", ""],
  ["/aenderungen", ""],
  ["/neues", ""],
])) {
  test(`the head of ${path} is there before any script, and stays true`, async () => {
    const served = await visitor(bremen, { script: false });
    await served.goto(path);
    const head = await headOf(served);
    expect(head).toMatchObject({
      canonical: bremen + path,
      german: bremen + path,
      english: `${bremen}/en${path}`,
    });
    expect(head.feed).toBe(`${bremen}/api/v1/changes.atom?lang=de`);
    expect(head.description).not.toBe("");
    expect(head.title).toBe(`${head.preview} – Teilhabemonitor Bremen`);
    expect(head.data ? JSON.parse(head.data)["@type"] : "").toBe(type);

    const page = await visitor(bremen);
    await open(page, path);
    const { title, canonical, english } = await headOf(page);
    expect({ title, canonical, english }).toEqual({
      title: head.title,
      canonical: head.canonical,
      english: head.english,
    });
  });
}

for (const path of ["/", "/en", "/organisationen", "/veranstaltungen", "/wer-steuert", "/barrierefreiheit"]) {
  test(`the title of ${path} is the same before any script and after it`, async () => {
    const served = await visitor(bremen, { script: false });
    await served.goto(path);
    const page = await visitor(bremen);
    await open(page, path);
    expect(await page.title()).toBe(await served.title());
    if (path === "/")
      expect(await page.title()).toBe("Teilhabemonitor Bremen: Was zugesagt ist, wer es tut und was daraus wird");
  });
}

test("a browser that asks for an icon by itself gets one", async () => {
  const answer = await fetch(`${bremen}/favicon.ico`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("image/x-icon");
  expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 4)]).toEqual([0, 0, 1, 0]);
});
