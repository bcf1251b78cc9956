import { afterEach, expect, test, vi } from "vitest";
import feedback from "../words/feedback/de.js";
import { tried } from "./own-act.js";

afterEach(() => vi.unstubAllGlobals());

test("what was not answered is not told beside what comes of the next act", async () => {
  vi.stubGlobal("document", { getElementById: () => null });
  const data = /** @type {import("../pages/registration-page.js").Data} */ (
    /** @type {unknown} */ ({ f: feedback, unanswered: [{ name: "/answers/k7q4mx9a", reason: "fehlt" }] })
  );
  await tried(data, /** @type {any} */ ({}), /** @type {any} */ ({ redraw: () => {} }), async () => {
    throw new Error("refused");
  });
  expect(data.failed).toHaveLength(1);
  expect(data.unanswered).toBeUndefined();
});
