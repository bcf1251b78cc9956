/**
 * A pixel as every program that reads SVG knows its colour. What is seen through is a colour of its own there, and no
 * paint at all where nothing is left of it.
 * @param {ArrayLike<number>} rgba red, green, blue and opacity, up to 255 each
 */
export function hexOf(rgba) {
  const [red = 0, green = 0, blue = 0, opacity = 255] = Array.from(rgba);
  if (!opacity) return "none";
  if (opacity < 255) return `rgba(${red}, ${green}, ${blue}, ${(opacity / 255).toFixed(2)})`;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
