import { describe, expect, it } from "vitest";
import { addressOf, languageOf, placeOf, queryString, valuesOf } from "./routes.js";

describe("an address", () => {
  it("means a page in a language", () => {
    expect(placeOf("/")).toEqual({ name: "start", lang: "de", code: "" });
    expect(placeOf("/en/")).toEqual({ name: "start", lang: "en", code: "" });
    expect(placeOf("/en")).toEqual({ name: "start", lang: "en", code: "" });
    expect(placeOf("/massnahmen/M-0005")).toEqual({ name: "measure", lang: "de", code: "M-0005" });
    expect(placeOf("/en/massnahmen/")).toEqual({ name: "measures", lang: "en", code: "" });
  });
  it("of the staff area means what follows in it, in German alone", () => {
    expect(placeOf("/redaktion")).toEqual({ name: "staff", lang: "de", code: "" });
    expect(placeOf("/redaktion/")).toEqual({ name: "staff", lang: "de", code: "" });
    expect(placeOf("/redaktion/plan/massnahmen/M-0005")).toEqual({
      name: "staff",
      lang: "de",
      code: "/plan/massnahmen/M-0005",
    });
    expect(placeOf("/redaktionen")).toBeUndefined();
    expect(placeOf("/en/redaktion")).toBeUndefined();
    expect(addressOf("staff", "de", "/konto")).toBe("/redaktion/konto");
    expect(addressOf("staff", "en", "", { state: "draft" })).toBe("/redaktion?state=draft");
  });
  it("may mean nothing, and still have a language", () => {
    expect(placeOf("/massnahmen/M_0005")).toBeUndefined();
    expect(placeOf("/en/nothing")).toBeUndefined();
    expect(languageOf("/en/nothing")).toBe("en");
    expect(languageOf("/english")).toBe("de");
  });
  it("is written from name, language, code and query", () => {
    expect(addressOf("measure", "en", "M-0005")).toBe("/en/massnahmen/M-0005");
    expect(addressOf("measures", "de", "", { status: ["planned", "paused"], q: "", page: undefined })).toBe(
      "/massnahmen?status=planned,paused",
    );
  });
});

describe("a query", () => {
  it("escapes what needs it", () => {
    expect(queryString({ q: "Kita & Schule" })).toBe("?q=Kita+%26+Schule");
  });
  it("holds lists", () => {
    expect(valuesOf(new URLSearchParams("field=HF01,HF02,"), "field")).toEqual(["HF01", "HF02"]);
    expect(valuesOf(new URLSearchParams(""), "field")).toEqual([]);
  });
});
