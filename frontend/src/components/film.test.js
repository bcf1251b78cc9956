import { describe, expect, it } from "vitest";
import de from "../words/de.js";
import en from "../words/en.js";
import { isFilm, languageName } from "./film.js";

/** @param {"de" | "en"} lang @returns {any} */
const visit = (lang) => ({ lang, w: lang === "de" ? de : en });

describe("a film", () => {
  it("is played where browsers can play its file, and else shown as any document", () => {
    /** @type {(kind: string, format?: string) => any} */
    const document = (kind, format) => ({ kind, ...(format ? { file: { format } } : {}) });
    expect(isFilm(document("video"))).toBe(true);
    expect(isFilm(document("video", "mp4"))).toBe(true);
    expect(isFilm(document("video", "webm"))).toBe(true);
    expect(isFilm(document("video", "pdf"))).toBe(false);
    expect(isFilm(document("programme", "pdf"))).toBe(false);
  });
  it("names languages, also those that have no name", () => {
    expect(languageName("de", visit("en"))).toBe("German");
    expect(languageName("und", visit("de"))).toBe("andere Sprache");
    expect(languageName("und", visit("en"))).toBe("another language");
    expect(languageName("de-12", visit("de"))).toBe("de-12");
  });
});
