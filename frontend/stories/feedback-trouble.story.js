import { expect, test } from "vitest";
import { guest, ownAnswer, patience, receipt, sendButton, write } from "./guest.js";
import { wireTo } from "./stage/wire.js";
import { bremen, settled, wordsOf } from "./visitor.js";

const submissions = "**/api/v1/submissions";

/** Lets what is sent arrive, and loses the answer. @param {import("./visitor.js").BrowserPage} page */
async function loseOneAnswer(page) {
  let arrived = 0;
  await page.route(submissions, async (route) => {
    await route.fetch();
    arrived++;
    await route.abort("connectionreset");
  });
  return async () => {
    await page.getByText("Nichts ist verloren").waitFor();
    await page.unroute(submissions);
    expect(arrived).toBe(1);
  };
}

test(
  "while the service is down nothing is lost, and all is there when it is up again",
  { timeout: patience },
  async () => {
    const wire = await wireTo(bremen);
    try {
      const page = await guest("/mitreden", { width: 390, failures: true }, wire.address);
      // As after a new version of the site: a part of it is not there any more.
      await page.route("**/assets/altcha-*.js", (route) => route.fulfill({ status: 404 }));
      await write(page, "Trotz Funkloch.");
      await sendButton(page).click();
      await page.getByText("Bitte laden Sie die Seite neu").waitFor();
      await page.locator("#problems:focus").waitFor();
      expect(await wordsOf(page.locator(".talk-form [type=submit]"))).toBe("Rückmeldung senden");
      await page.unroute("**/assets/altcha-*.js");
      await page.reload();
      await settled(page);
      wire.cut();
      await sendButton(page).click();
      await page.getByText("Nichts ist verloren").waitFor();
      expect(await page.getByLabel("Was möchten Sie sagen?").inputValue()).toBe("Trotz Funkloch.");
      await page.locator("#problems:focus").waitFor();
      wire.mend();
      await page.reload();
      await settled(page);
      expect(await page.getByLabel("Was möchten Sie sagen?").inputValue()).toBe("Trotz Funkloch.");
      await sendButton(page).click();
      const own = await receipt(page);
      expect((await (await ownAnswer(own)).json()).text).toBe("Trotz Funkloch.");
    } finally {
      await wire.close();
    }
  },
);

test("where the answer is lost on the way, sending again makes no second one", { timeout: patience }, async () => {
  const page = await guest("/mitreden", { failures: true });
  await write(page, "Nur einmal, bitte.");
  const isLost = await loseOneAnswer(page);
  await sendButton(page).click();
  await isLost();
  /** @type {string[]} */
  const keys = [];
  page.on("request", (request) => {
    const key = request.headers()["idempotency-key"];
    if (key) keys.push(key);
  });
  // Even after the browser was closed in between.
  await page.reload();
  await settled(page);
  await sendButton(page).click();
  const own = await receipt(page);
  const kept = await (await ownAnswer(own)).json();
  expect(kept.text).toBe("Nur einmal, bitte.");
  expect(new Set(keys).size).toBe(1);
});

test(
  "what is altered after a lost answer does not hide that the first has arrived",
  { timeout: patience },
  async () => {
    const page = await guest("/mitreden", { failures: true });
    await write(page, "Erste Fassung.");
    const isLost = await loseOneAnswer(page);
    await sendButton(page).click();
    await isLost();
    await page.getByLabel("Was möchten Sie sagen?").fill("Zweite Fassung.");
    await sendButton(page).click();
    const own = await receipt(page);
    await page.getByText("Das war schon vorher angekommen.").waitFor();
    expect((await (await ownAnswer(own)).json()).text).toBe("Erste Fassung.");
    await page.getByRole("link", { name: "Noch etwas sagen" }).click();
    await page.getByText("Das hatten Sie schon geschrieben").waitFor();
    expect(await page.getByLabel("Was möchten Sie sagen?").inputValue()).toBe("Zweite Fassung.");
    await sendButton(page).click();
    const second = await receipt(page);
    expect(second.code).not.toBe(own.code);
    expect((await (await ownAnswer(second)).json()).text).toBe("Zweite Fassung.");
  },
);

test(
  "whoever leaves while it is sent gets the receipt later, and what is typed while it is sent is not lost",
  { timeout: patience },
  async () => {
    const wire = await wireTo(bremen);
    try {
      const page = await guest("/mitreden", {}, wire.address);
      await write(page, "Ich gehe gleich.");
      const send = async () => {
        const held = wire.hold((url) => url === "/api/v1/submissions");
        await sendButton(page).click();
        await held.caught;
        const answer = page.waitForResponse("**/api/v1/submissions");
        return async () => {
          held.release();
          await (await answer).finished();
        };
      };
      const arrives = await send();
      await page.getByRole("link", { name: "Neue Bedarfe" }).click();
      await page.getByRole("heading", { level: 1, name: "Neue Bedarfe" }).waitFor();
      await arrives();
      expect(await page.title()).toMatch(/^Neue Bedarfe/);
      await page.goBack();
      await page.getByText("Das haben Sie vielleicht schon gesendet.").waitFor();

      const arrivesAgain = await send();
      await page.getByLabel("Was möchten Sie sagen?").fill("Ich gehe gleich. Nein, ich bleibe.");
      await arrivesAgain();
      const own = await receipt(page);
      await page.getByText("Was Sie danach geändert haben, ist nicht dabei").waitFor();
      expect((await (await ownAnswer(own)).json()).text).toBe("Ich gehe gleich.");
      await page.getByRole("link", { name: "Noch etwas sagen" }).click();
      await page.getByText("Das hatten Sie schon geschrieben").waitFor();
      expect(await page.getByLabel("Was möchten Sie sagen?").inputValue()).toBe("Ich gehe gleich. Nein, ich bleibe.");
    } finally {
      await wire.close();
    }
  },
);
