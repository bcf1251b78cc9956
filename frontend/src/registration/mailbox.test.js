import { expect, test } from "vitest";
import { isReachable, meant } from "./mailbox.js";

test("an address without a dot behind the @ leads nowhere", () => {
  expect(isReachable("maria@beispiel")).toBe(false);
  expect(isReachable("maria@beispiel.")).toBe(false);
  expect(isReachable("maria@.de")).toBe(false);
  expect(isReachable(" maria@post.beispiel.de ")).toBe(true);
});

test("almost the address of a large provider may be a slip", () => {
  expect(meant("maria@gmial.com")).toBe("maria@gmail.com");
  expect(meant("maria@gmail.con")).toBe("maria@gmail.com");
  expect(meant("maria@gmx.d")).toBe("maria@gmx.de");
  expect(meant("maria@web.dee")).toBe("maria@web.de");
  expect(meant("maria@t-onlin.de")).toBe("maria@t-online.de");
});

test("any other address is as somebody meant it", () => {
  for (const right of ["maria@gmx.de", "maria@GMX.net", "maria@beispiel.de", "maria@bremen.de", "maria", ""])
    expect(meant(right), right).toBe("");
});

test("the address of a provider whose name is almost that of a large one is right", () => {
  for (const domain of ["mail.com", "email.com", "ymail.com", "outlook.dk", "hotmail.se", "yahoo.dk", "posteo.me"])
    expect(meant(`maria@${domain}`), domain).toBe("");
});
