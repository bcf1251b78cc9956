/** Says something to whoever does not see it. @param {string} words */
export function announce(words) {
  const region = document.getElementById("announcer");
  if (region) region.textContent = words;
}
