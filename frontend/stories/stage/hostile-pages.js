import { hostileLine } from "./hostile-words.js";

/**
 * Pages on which words of others stand.
 * @typedef {Awaited<ReturnType<typeof import("./hostile-plan.js").makeHostile>>} Made
 * @typedef {{ path: string, shows: boolean }} Page `shows`: whether hostile words stand on it
 */

/** @param {string[]} paths @returns {Page[]} */
const showing = (paths) => paths.map((path) => ({ path, shows: true }));

/** In both languages. @param {string[]} paths */
const both = (paths) => paths.flatMap((path) => [path, `/en${path}`]);

/** @param {Made} made */
export const publicPages = ({ voices }) =>
  showing(
    both([
      "/",
      "/handlungsfelder",
      "/handlungsfelder/HF05",
      "/massnahmen?q=trap",
      "/massnahmen/M-0003",
      "/indikatoren?q=trap",
      "/indikatoren/de-naturalisations",
      "/veranstaltungen",
      "/veranstaltungen/dialog-gesundheit-2023",
      "/dokumente",
      "/dokumente/rahmenkonzept",
      "/organisationen",
      "/organisationen/sukw",
      "/aenderungen",
      "/neues",
      "/neues/boese",
      "/mitreden?target=measures/M-0003",
      "/mitreden?call=boese",
      "/mitreden/aufrufe",
      "/mitreden/aufrufe/boese",
      "/mitreden/beitraege",
      `/mitreden/beitraege/${voices.answered.code}`,
      "/mitreden/bedarfe",
      "/mitreden/bedarfe/boese",
      "/suche?q=trap",
      "/wer-steuert",
    ]),
  );

/** @param {Made} made */
export const ownPages = ({ voices }) =>
  showing(both(Object.values(voices).map(({ code, secret }) => `/mitreden/meine#${code}.${secret}`)));

const words = encodeURIComponent(hostileLine("address"));

/** Words that stand in the address, or nowhere. @type {Page[]} */
export const withoutThem = both([
  "/mitreden/bilanz",
  "/daten",
  `/suche?q=${words}`,
  `/massnahmen?q=${words}`,
  `/mitreden?target=${words}&call=${words}&question=${words}`,
  `/mitreden/meine#${words}`,
  `/mitreden/bestaetigen#${words}`,
]).map((path) => ({ path, shows: false }));

/** @param {Made} made */
export function staffPages({ voices, changes, template, round, upload }) {
  const of = (/** @type {string} */ path) => `/redaktion${path}`;
  const things = [
    "handlungsfelder/HF05",
    "ziele/Z07-1",
    "massnahmen/M-0003",
    "indikatoren/de-naturalisations",
    "organisationen/sukw",
    "termine/dialog-gesundheit-2023",
    "dokumente/rahmenkonzept",
    "quellen/q001",
    "meldungen/boese",
    "bedarfe/boese",
    "aufrufe/boese",
  ];
  const submissions = Object.values(voices).map(({ code }) => `/rueckmeldungen/${code}`);
  return showing(
    [
      "",
      "/aenderungen",
      "/aenderungen?state=applied",
      ...Object.values(changes).flatMap((code) => [`/aenderungen/${code}`, `/aenderungen/${code}/vorschau`]),
      `/aenderungen/${changes.draft}/bearbeiten`,
      `/aenderungen/${changes.returned}/bearbeiten`,
      ...["massnahmen", "bedarfe", "aufrufe", "quellen"].map((kind) => `/plan/${kind}?q=trap`),
      ...things.flatMap((thing) => [`/plan/${thing}`, `/plan/${thing}/bearbeiten`]),
      "/plan/indikatoren/de-naturalisations/werte",
      "/plan/massnahmen/M-0003/herausnehmen",
      "/plan/massnahmen/M-0003/sperren",
      "/berichte",
      `/berichte/${round}/M-0003`,
      "/runden",
      `/runden/${round}`,
      "/protokoll",
      "/personen",
      "/import",
      `/import/${upload}`,
      "/rueckmeldungen",
      ...submissions,
      `${submissions[0]}/fassung`,
      `${submissions[1]}/antwort`,
      `${submissions[0]}/antwort`,
      `${submissions[3]}/ablehnen`,
      `${submissions[3]}/zuweisen`,
      `${submissions[3]}/zusammenlegen`,
      "/antwortvorlagen",
      `/antwortvorlagen/${template}`,
      "/konto",
    ].map(of),
  );
}
