import { StaffRefused, signOutHere } from "../api/staff.js";
import { at } from "./addresses.js";
import { rememberSignedOut } from "../signed-out.js";
import { allKept, forgetAll } from "./kept.js";
import { ask } from "./sure.js";

/** Whoever has written something that is saved nowhere is asked first. @param {import("./index.js").StaffVisit} visit */
export const leave = (visit) => (allKept(visit.me.code).length ? ask("leave") : signOut(visit));

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
