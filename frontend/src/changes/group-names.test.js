import { expect, it } from "vitest";
import { groupNames } from "./group-names.js";

it("groups are named by their characteristic and their code", () => {
  const dimension = {
    code: "sex",
    title: { de: "Geschlecht" },
    codes: [{ code: "female", title: { de: "weiblich" } }],
  };
  expect(groupNames(/** @type {any} */ ([dimension]))).toEqual({
    "dimensions/sex": { de: "Geschlecht" },
    "dimensions/sex:female": { de: "weiblich" },
  });
});
