/**
 * Copies words that stand on the page. Where the browser does not let us, they are selected, so that they are copied by
 * hand.
 * @param {string} words
 * @param {Element | null} shown where they stand
 * @returns {Promise<boolean>} whether they are copied
 */
export async function copied(words, shown) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
