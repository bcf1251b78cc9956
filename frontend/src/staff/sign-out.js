import { StaffRefused, signOutHere } from "../api/staff.js";
import { at } from "./addresses.js";
import { forgetAll } from "./kept.js";

/** Ends the session here and at the provider, and leaves nothing typed behind. @param {import("./index.js").StaffVisit} visit */
export async function signOut(visit) {
  forgetAll();
  try {
    const { signOutAt } = await signOutHere();
    if (signOutAt) return location.assign(signOutAt);
  } catch (error) {
    // Whoever is out already only needs to see it.
    if (!(error instanceof StaffRefused)) throw error;
  }
  visit.leaveWord(visit.s.signIn.signedOut);
  visit.go(at());
}
