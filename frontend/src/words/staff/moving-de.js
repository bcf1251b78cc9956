import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const plural = pluralIn("de");
const count = (/** @type {number} */ n) => formatInteger(Math.abs(n), "de");

/** @param {number} days */
const by = (days) =>
  `um ${plural(Math.abs(days), { one: "einen Tag", other: `${count(days)} Tage` })} nach ${days > 0 ? "hinten" : "vorn"}`;

/** An event that takes place on another day, and what belongs to it. */
export default {
  text: "Der Termin ist an einem anderen Tag als vorher. Andere Zeiten stehen noch auf dem alten.",
  move: (/** @type {number} */ days) => `Alle Zeiten ${by(days)} verschieben`,
  moved: (/** @type {number} */ times, /** @type {number} */ days) =>
    `${plural(times, { one: "Eine Angabe ist", other: `${count(times)} Angaben sind` })} ${by(days)} verschoben.`,
};
