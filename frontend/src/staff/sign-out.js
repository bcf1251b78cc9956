import { StaffRefused, signOutHere } from "../api/staff.js";
import { at } from "./addresses.js";
import { rememberSignedOut } from "../signed-out.js";
import { unsent } from "./door/unsent.js";
import { allKept, forgetAll } from "./kept.js";
import { ask } from "./sure.js";

/** Whoever has written something that is saved nowhere, or has let somebody in whom the server does not know of, is asked first. @param {import("./index.js").StaffVisit} visit */
export function leave(visit) {
  return allKept(visit.me.code).length ? ask("leave") : leaveDoor(visit);
}

/** The second of the two questions. @param {import("./index.js").StaffVisit} visit */
export const leaveDoor = (visit) => (unsent(visit.me.code).length ? ask("leave-door") : signOut(visit));

/** Ends the session here and at the provider, and leaves nothing typed behind. @param {import("./index.js").StaffVisit} visit */
export async function signOut(visit) {
  forgetAll();
  try {
    const { signOutAt } = await signOutHere();
    if (signOutAt) {
      rememberSignedOut();
      return location.assign(signOutAt);
    }
  } catch (error) {
    // Whoever is out already only needs to see it.
    if (!(error instanceof StaffRefused)) throw error;
  }
  visit.leaveWord(visit.s.signIn.signedOut);
  visit.go(at());
}
