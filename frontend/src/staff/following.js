/**
 * What is being written anew of a thing that others may alter meanwhile, with the version that it was written from.
 * @template Draft
 * @typedef {{ thing: { version: number }, draft: Draft, said: string, version: number }} Following
 */

/**
 * Follows the thing while nothing is written, or while another version of it says the same. Else the version stays that was
 * written from, and the server refuses it: nothing that somebody else has set is undone unseen.
 * @template {{ version: number }} Thing
 * @template Draft
 * @param {Following<Draft> | undefined} kept
 * @param {Thing} thing as it is now
 * @param {(thing: Thing) => Draft} draftOf
 * @param {(draft: Draft) => unknown} inputOf what of a draft is sent
 * @returns {Following<Draft>}
 */
export function following(kept, thing, draftOf, inputOf) {
  if (kept?.thing === thing) return kept;
  const draft = draftOf(thing);
  const said = JSON.stringify(inputOf(draft));
  const { version } = thing;
  const own = kept && JSON.stringify(inputOf(kept.draft));
  // Untouched, or what somebody else has set too, or what was taken though its answer never came.
  if (!kept || own === kept.said || own === said) return { thing, draft, said, version };
  return kept.said === said ? { ...kept, thing, version } : { ...kept, thing };
}
