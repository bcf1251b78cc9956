import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries } from "./frame.js";
import { routes } from "./pages/index.js";

const contract = readFileSync(new URL("../../../openapi.yaml", import.meta.url), "utf8");

/** Who may do something, as the contract has it; nobody in particular where everybody who has signed in may. @param {string} operation */
function rolesOf(operation) {
  const [, after = ""] = contract.split(`operationId: ${operation}\n`);
  const roles = /x-permission: \{roles: \[([^\]]*)\]/.exec(after)?.[1]?.split(", ") ?? [];
  return roles.filter((role) => role !== "signed-in");
}

describe("the navigation of the staff area", () => {
  it("leads nobody to a page that refuses them", () => {
    for (const { path, operation } of entries) {
      const page = routes.find(({ expression }) => expression.test(path));
      expect(page, path).toBeDefined();
      const open = page?.roles ?? [];
      if (!open.length) continue;
      expect(rolesOf(operation), operation).not.toEqual([]);
      expect(open, path).toEqual(expect.arrayContaining(rolesOf(operation)));
    }
  });
});
