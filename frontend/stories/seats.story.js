import { expect, test } from "vitest";
import { inWords, isRight, seatsRace } from "./stage/seats.js";

test(
  "however many want the same seats at two instances, each seat is given once and everybody else waits",
  { timeout: 300_000 },
  async () => {
    const told = await seatsRace({ attempts: 120, seats: 20, together: 24 });
    console.info(inWords(told));
    expect(told).toSatisfy(isRight);
  },
);
