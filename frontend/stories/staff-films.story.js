import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { expectNoBarrier } from "./accessible.js";
import { beside, decide, member, patience, publicly, submit } from "./staff-member.js";
import { expectValid } from "./valid.js";
import { open, settled, visitor, wordsOf } from "./visitor.js";

/** @typedef {import("./visitor.js").BrowserPage} BrowserPage */

const film = fileURLToPath(new URL("../../backend/src/test/resources/films/vp9.webm", import.meta.url));

/** @param {string} name @param {string} content */
const captions = (name, content) => ({ name, mimeType: "text/vtt", buffer: Buffer.from(content) });

const srt = "1\n00:00:00,000 --> 00:00:01,500\nGuten Morgen\n";
const vtt = "WEBVTT\n\n00:00.000 --> 00:01.500\nGuten Morgen\n";

/** What is known of the film on a page once somebody wants to see it, and that one can jump in it. @param {BrowserPage} page */
const played = (page) =>
  page.locator("video").evaluate(async (/** @type {HTMLVideoElement} */ video) => {
    const happened = (/** @type {string} */ name) =>
      new Promise((resolve, reject) => {
        video.addEventListener(name, resolve, { once: true });
        video.addEventListener("error", () => reject(new Error(video.error?.message ?? name)), { once: true });
      });
    const before = video.readyState;
    const [track] = video.textTracks;
    if (track) track.mode = "showing";
    video.load();
    video.preload = "auto";
    await happened("loadeddata");
    video.currentTime = 1.2;
    await happened("seeked");
    return { before, length: Math.round(video.duration), at: video.currentTime, cues: track?.cues?.length };
  });

test(
  "a film is published with captions and its words, seen with them, and says what is missing",
  { timeout: patience },
  async () => {
    const writer = await member("koordination-1", "/redaktion/neu/dokumente");
    await writer.locator("#f-input-title-de").fill("Der Fachtag in zwei Sekunden");
    expect(await writer.getByText("Untertitel des Films").count()).toBe(0);
    await writer.getByLabel(/^Art/).selectOption("video");
    const itself = writer.getByLabel("Datei", { exact: true });
    await itself.setInputFiles(captions("fachtag.pdf", vtt));
    await writer.locator(".part-file .wrong").getByText("hat als Datei einen Film").waitFor();
    await itself.setInputFiles(film);
    await writer.locator(".file-chosen").getByText("vp9.webm").waitFor();
    await writer.locator(".file-chosen").getByText("Angaben der Kamera").waitFor();
    await writer.getByRole("button", { name: "Untertitel: hinzufügen" }).click();
    await writer.locator("#f-input-captions-0-language").selectOption("de");
    const chosen = writer.getByLabel(/^Datei mit Untertiteln/);
    await chosen.setInputFiles(captions("fachtag.vtt", srt));
    await writer.locator(".items .wrong").getByText("Diese Datei ist kein WebVTT").waitFor();
    await chosen.setInputFiles(captions("fachtag.vtt", vtt));
    await writer.locator(".items .file-chosen").getByText("fachtag.vtt").waitFor();
    await writer.locator("#f-input-transcript-de").fill("Guten Morgen.\n\nDann folgt ein Ton.");
    await writer.locator("#f-input-transcript-de").blur();
    await expectNoBarrier(writer);
    await expectValid(writer, "/redaktion/neu/dokumente", false);
    const path = await submit(writer);

    const reader = await member("koordination-2", path);
    for (const name of ["vp9.webm", "fachtag.vtt"]) await reader.getByRole("link", { name }).waitFor();
    await decide(reader, path, "Anwenden", "Angewendet.");

    const { data } = await publicly("documents?q=Sekunden");
    const document = data.find((/** @type {any} */ { title }) => title.de === "Der Fachtag in zwei Sekunden");
    expect(document).toMatchObject({ file: { format: "webm" }, captions: [{ language: "de" }] });

    const page = await visitor(beside);
    await open(page, `/dokumente/${document.code}`);
    await settled(page);
    expect(await played(page)).toMatchObject({ before: 0, length: 2, at: 1.2, cues: 1 });
    const words = await wordsOf(page.locator("main"));
    for (const said of ["Untertitel: Deutsch", "Was im Film gesagt wird", "Dann folgt ein Ton."])
      expect(words).toContain(said);
    await expectNoBarrier(page);
    // Who follows the way to the words, from here or elsewhere, is there with the keyboard too.
    const focused = () => page.waitForFunction(() => document.activeElement?.id === "transcript");
    await page.getByRole("link", { name: /zum Lesen: Deutsch$/ }).click();
    await focused();
    await open(page, "/dokumente");
    await open(page, `/dokumente/${document.code}#transcript`);
    await focused();

    // Without them the page says so, in both languages.
    await open(writer, `/redaktion/plan/dokumente/${document.code}/bearbeiten`);
    await writer.locator(".items .file-chosen").getByText("fachtag.vtt").waitFor();
    await writer.locator("#f-input-captions-0-tool-remove").click();
    await writer.locator("#f-input-transcript-de").fill("");
    await decide(reader, await submit(writer), "Anwenden", "Angewendet.");
    await open(page, `/dokumente/${document.code}`);
    await page.getByText("Zu diesem Film gibt es keine Untertitel.").waitFor();
    await page.getByText("Was in diesem Film gesagt wird, gibt es nicht zum Lesen.").waitFor();
    await open(page, `/en/dokumente/${document.code}`);
    await page.getByText("There are no captions for this film.").waitFor();
    await expectNoBarrier(page);
  },
);

test("a film elsewhere says whose server is asked, and asks nobody before", { timeout: patience }, async () => {
  const page = await visitor(beside);
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).host));
  for (const address of ["/dokumente/fachtag-film", "/veranstaltungen/fachtag-2023"]) {
    await open(page, address);
    await page.locator(".film-elsewhere").getByText("www.soziales.bremen.de").waitFor();
    const link = page.getByRole("link", { name: /^Seite mit dem Film öffnen.*\(öffnet in neuem Fenster\)$/ });
    expect(await link.getAttribute("rel")).toBe("external noopener noreferrer");
    await expectNoBarrier(page);
  }
  expect(new Set(asked)).toEqual(new Set([new URL(beside).host]));
});
