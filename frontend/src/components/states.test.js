import { describe, expect, it } from "vitest";
import { Refused } from "../api/client.js";
import de from "../words/de.js";
import { troubleWords } from "./states.js";

const long = new URLSearchParams({ q: "Teilhabe ".repeat(30) });

describe("what is in the way", () => {
  it("is the length of a search, where it is that", () => {
    const said = troubleWords("refused", new Refused(400, "zu lang", "q"), long, de);
    expect(said.title).toBe("Diese Suche ist zu lang");
    expect(said.text).toContain("höchstens 200 Zeichen");
    expect(said.text).toContain("269");
  });
  it("is a choice that does not exist, where a filter was refused", () => {
    expect(troubleWords("refused", new Refused(400, "unbekannt", "status"), long, de)).toBe(de.trouble.refused);
    expect(troubleWords("refused", new Refused(400, "?", "q"), new URLSearchParams("q=a"), de)).toBe(
      de.trouble.refused,
    );
  });
});
