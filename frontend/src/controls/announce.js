/** Says something to whoever does not see it. @param {string} words */
export function announce(words) {
  const region = document.getElementById("announcer");
  if (!region) return;
  region.textContent = "";
  // Emptied first, so that the same words are said again.
  setTimeout(() => (region.textContent = words), 50);
}
