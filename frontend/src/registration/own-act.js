import { Refused } from "../api/client.js";
import { loadRegistration, loadSeats } from "../api/registrations.js";
import { attempt } from "../own/attempt.js";

/**
 * @typedef {import("../pages/registration-page.js").Data} Data
 * @typedef {import("../api/own.js").Own} Own
 */

/** How many seats are free is not needed to read one's own page. @param {import("../page.js").Schemas["OwnRegistration"] | undefined} own */
export const seatsOf = async (own) => own && loadSeats(own.event.code).catch(() => undefined);

/** Reads everything anew: it stands otherwise than this page has said. @param {Data} data @param {Own} key */
export async function renew(data, key) {
  data.own = await loadRegistration(key).catch(() => data.own);
  data.seats = await seatsOf(data.own);
  delete data.choosing;
}

/** Whether it was refused because it stands otherwise by now. @param {unknown} error */
export const isOvertaken = (error) => error instanceof Refused && error.status === 409;

/** What was opened to change something is closed when that is done. */
export const fold = () =>
  document.querySelectorAll("details.sure[open]").forEach((each) => each.removeAttribute("open"));

/**
 * Does something that may be refused. Afterwards the page shows how it stands, whatever came of it.
 * @param {Data} data
 * @param {Own} key
 * @param {import("../page.js").Visit} visit
 * @param {() => Promise<string>} act what is said afterwards
 */
export function tried(data, key, visit, act) {
  delete data.unanswered;
  return attempt(data, data.f, visit, async () => {
    try {
      const said = await act();
      data.seats = await seatsOf(data.own);
      fold();
      return said;
    } catch (error) {
      if (isOvertaken(error)) await renew(data, key);
      throw error;
    }
  });
}
