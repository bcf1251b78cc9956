import { pluralIn } from "../plural.js";

const plural = pluralIn("de");

/** Around all pages of the staff area, and where one cannot be shown. */
export default {
  frame: {
    area: "Redaktion",
    navigation: "Redaktion",
    menu: "Menü",
    waiting: "Wartet auf mich",
    changes: "Änderungen",
    feedback: "Rückmeldungen",
    retention: "Aufbewahrung",
    plan: "Plan bearbeiten",
    planReading: "Plan ansehen",
    reports: "Berichte",
    rounds: "Berichtsrunden",
    imports: "Import und Export",
    log: "Protokoll",
    people: "Personen",
    handbook: "Handbuch",
    account: "Konto",
    signOut: "Abmelden",
    publicSite: "Zur öffentlichen Seite",
    signedInAs: "Angemeldet als",
    noOffice: "ohne Ressort",
    breadcrumb: "Sie sind hier",
    clock: (/** @type {string} */ time) => `${time} Uhr`,
  },

  signIn: {
    title: "Bitte melden Sie sich an",
    text: "Dieser Bereich ist für alle, die den Plan pflegen oder über Maßnahmen berichten.",
    button: "Anmelden",
    expired: "Ihre Anmeldung ist abgelaufen",
    expiredText:
      "Was Sie eingegeben haben, ist in diesem Browserfenster aufgehoben. Nach der Anmeldung steht es wieder hier.",
    again: "Wieder anmelden",
    down: "Die Anmeldung ist gerade nicht erreichbar",
    downText:
      "Der Anmeldedienst antwortet nicht. Meist dauert das nur wenige Minuten. Die öffentliche Seite ist davon nicht betroffen.",
    retry: "Noch einmal versuchen",
    signedOut: "Sie sind abgemeldet.",
    leaveSure: "Abmelden, ohne zu speichern?",
    leaveText:
      "Sie haben etwas geschrieben, das noch nicht gespeichert ist. Beim Abmelden wird es gelöscht. Unter „Wartet auf mich“ steht, was es ist.",
    leaveYes: "Abmelden und löschen",
    failed:
      "Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es noch einmal. Wenn es dabei bleibt, ist Ihr Konto hier vielleicht noch nicht freigegeben.",
  },

  forbidden: {
    title: "Das dürfen Sie mit Ihrer Rolle nicht",
    needs: (/** @type {string[]} */ roles) =>
      plural(roles.length, {
        one: `Dafür ist die Rolle ${roles[0]} nötig.`,
        other: `Dafür ist eine dieser Rollen nötig: ${roles.join(", ")}.`,
      }),
    yours: (/** @type {string[]} */ roles) =>
      roles.length ? `Sie sind angemeldet als ${roles.join(", ")}.` : "Ihr Konto hat noch keine Rolle.",
    text: "Die Rollen vergibt, wer die Anmeldung verwaltet.",
    back: "Zur Übersicht",
  },

  missing: {
    title: "Das gibt es hier nicht",
    text: "Vielleicht ist die Adresse falsch geschrieben, oder Ihre Rolle darf es nicht sehen.",
  },

  broken: "Das hat nicht geklappt",

  unreachable:
    "Der Dienst ist gerade nicht erreichbar. Ihre Eingaben sind aufgehoben. Bitte versuchen Sie es noch einmal.",
};
