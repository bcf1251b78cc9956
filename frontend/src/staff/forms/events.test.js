import { expect, it } from "vitest";
import events from "./events.js";

const programme = events.sections.flatMap(({ parts }) => parts).find(({ name }) => name === "sessions");

it("gives a new part of the programme the number of none that was removed just now", () => {
  const left = [{ number: 1 }, { number: "2" }];
  expect(programme?.fresh?.(left, {}, { sessions: [...left, { number: 3 }] })).toMatchObject({ number: 4 });
  expect(programme?.fresh?.(left, {})).toMatchObject({ number: 3 });
  expect(programme?.fresh?.([], {}, {})).toMatchObject({ number: 1 });
});
