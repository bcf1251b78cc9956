/** Where many people have their mailbox. */
const large = [
  "gmail.com",
  "googlemail.com",
  "gmx.de",
  "gmx.net",
  "web.de",
  "t-online.de",
  "freenet.de",
  "outlook.com",
  "outlook.de",
  "hotmail.com",
  "hotmail.de",
  "icloud.com",
  "yahoo.de",
  "yahoo.com",
  "posteo.de",
  "mailbox.org",
];

/** Other right ones, which look almost like one of these. */
const others = [
  "mail.com",
  "email.com",
  "ymail.com",
  ...["outlook", "hotmail", "yahoo", "posteo"].flatMap((name) =>
    ["be", "dk", "ee", "ie", "me", "pe", "se"].map((country) => `${name}.${country}`),
  ),
];

/** @param {string} email */
const domainOf = (email) => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/** Whether mail can get there at all: what stands behind the @ has a dot, with something on both sides. @param {string} email */
export const isReachable = (email) => /^[^.]+(\.[^.]+)+$/.test(domainOf(email.trim()));

/** Whether one becomes the other by one letter more, less, or another one, or by two that change places. @param {string} a @param {string} b */
function isNear(a, b) {
  if (a.length > b.length) return isNear(b, a);
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (/** @type {string} */ text, /** @type {number} */ from) => text.slice(at + from);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2);
  return rest(a, 1) === rest(b, 1) || isSwapped;
}

/** What somebody may have meant who writes almost the address of a large provider; else empty. @param {string} email */
export function meant(email) {
  const typed = email.trim();
  const domain = domainOf(typed);
  if (!typed.includes("@") || [...large, ...others].includes(domain)) return "";
  const near = large.find((each) => isNear(domain, each));
  return near ? typed.slice(0, typed.lastIndexOf("@") + 1) + near : "";
}
