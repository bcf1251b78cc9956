/**
 * Codes of registrations as people type, read out and scan them: R-2031-7KQ4M.
 * @typedef {import("../../api/client.js").Schemas["DoorGuest"]} Guest
 */

const letters = "[34679ACDEFGHJKMNPQRTWXY]{5}";
const whole = new RegExp(`^R-?(\\d{4})-?(${letters})$`);
const ending = new RegExp(`^${letters}$`);

/**
 * Whose code it is. Its last five signs are enough for somebody on the list; a whole code may be of somebody who is not.
 * @param {string} typed
 * @param {Guest[]} guests
 * @returns {string | undefined} nothing where it is no code
 */
export function codeIn(typed, guests) {
  const plain = typed.toUpperCase().replaceAll(/[^A-Z0-9-]/g, "");
  const [, year, end] = whole.exec(plain) ?? [];
  if (end) return `R-${year}-${end}`;
  return ending.test(plain) ? guests.find(({ code }) => code.endsWith(`-${plain}`))?.code : undefined;
}

/** As it is searched for: without accents, in small letters. @param {string} words */
const folded = (words) => words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Those in whose name, organisation or code all the words stand. @param {Guest[]} guests @param {string} words */
export function found(guests, words) {
  const all = folded(words).split(/\s+/).filter(Boolean);
  return guests.filter(({ name, organisation, code }) => {
    const text = folded(`${name} ${organisation ?? ""} ${code}`);
    return all.every((word) => text.includes(word));
  });
}
