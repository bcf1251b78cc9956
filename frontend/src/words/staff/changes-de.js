import { formatInteger } from "../../format/number.js";
import { pluralIn } from "../plural.js";

const plural = pluralIn("de");
/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** Changes: what waits, lists, review, comparison. */
export default {
  state: /** @type {Record<string, string>} */ ({
    draft: "Entwurf",
    submitted: "eingereicht",
    applied: "angewendet",
    returned: "zurückgegeben",
    withdrawn: "zurückgezogen",
  }),

  changeKind: /** @type {Record<string, string>} */ ({
    create: "neu",
    edit: "geändert",
    retire: "aus dem Plan nehmen",
    restore: "wieder aufnehmen",
    "take-down": "gesperrt",
  }),

  waiting: {
    title: "Was auf Sie wartet",
    lead: (
      /** @type {number} */ toDecide,
      /** @type {number} */ duties,
      /** @type {number} */ returned,
      feedback = "",
      imports = 0,
    ) =>
      [
        toDecide
          ? plural(toDecide, {
              one: "Eine Änderung ist zu prüfen.",
              other: `${figure(toDecide)} Änderungen sind zu prüfen.`,
            })
          : "",
        imports
          ? plural(imports, { one: "Ein Import ist offen.", other: `${figure(imports)} Importe sind offen.` })
          : "",
        duties
          ? plural(duties, { one: "Ein Bericht fehlt noch.", other: `${figure(duties)} Berichte fehlen noch.` })
          : "",
        returned
          ? plural(returned, {
              one: "Eine Änderung ist an Sie zurückgegeben.",
              other: `${figure(returned)} Änderungen sind an Sie zurückgegeben.`,
            })
          : "",
        feedback,
      ]
        .filter(Boolean)
        .join(" ") || "Gerade wartet nichts auf Sie.",
    imports: "Offene Importe",
    duties: "Berichte, die fehlen",
    toDecide: "Zu prüfen",
    nothingToDecide: "Von anderen ist keine Änderung eingereicht.",
    returned: "An mich zurückgegeben",
    noneReturned: "Nichts ist zurückgegeben.",
    drafts: "Meine Entwürfe",
    noDrafts: "Kein angefangener Entwurf.",
    submitted: "Von mir eingereicht",
    noneSubmitted: "Nichts ist gerade eingereicht.",
    left: "Von Ausgeschiedenen",
    leftText: "Angefangen von Personen, die nicht mehr hier arbeiten. Sie können es übernehmen oder zurückziehen.",
    unsaved: "Noch nicht gespeichert",
    unsavedText: "Das haben Sie in diesem Browserfenster geschrieben und nicht gespeichert.",
    all: (/** @type {number} */ n) => `Alle ${figure(n)} zeigen`,
  },

  changes: {
    untitled: (/** @type {string} */ thing, /** @type {string} */ code) =>
      code ? `${thing} ${code}` : `${thing} ohne Titel`,
    fields: (/** @type {string} */ names) => `geändert: ${names}`,
    by: (/** @type {string} */ who) => `von ${who}`,
    me: "von Ihnen",
    submittedOn: (/** @type {string} */ day, /** @type {string} */ who) => `Eingereicht am ${day}, ${who}`,
    savedOn: (/** @type {string} */ day, /** @type {string} */ who) => `Gespeichert am ${day}, ${who}`,
    decidedOn: (/** @type {string} */ state, /** @type {string} */ day, /** @type {string} */ who) =>
      `${{ applied: "Angewendet", returned: "Zurückgegeben", withdrawn: "Zurückgezogen" }[state] ?? "Entschieden"} am ${day}, geschrieben ${who}`,
    stale: "veraltet",
    state: "Stand",
    kind: "Art",
    narrow: "Auswahl",
    whose: "Von wem",
    what: "Wovon",
    versions: "Öffentliche Fassungen",
    everybodys: "Alle",
    mine: "Nur meine",
    others: "Von anderen",
    departed: "Von Ausgeschiedenen",
    gone: (/** @type {string} */ name) => `${name} (ausgeschieden)`,
    order: "Sortiert",
    sort: {
      "-updatedAt": "Neueste zuerst",
      updatedAt: "Älteste zuerst",
      submittedAt: "Zuerst eingereichte zuerst",
      subject: "Nach Gegenstand",
    },
    found: (/** @type {number} */ n) => plural(n, { one: "Eine Änderung", other: `${figure(n)} Änderungen` }),
    none: "Keine Änderung passt zu dieser Auswahl.",
  },

  bulk: {
    all: (/** @type {number} */ n, /** @type {boolean} */ isPage, /** @type {number} */ elsewhere) =>
      plural(n, {
        one: "Die eine auswählen, die Sie anwenden können",
        other: `Alle ${figure(n)} ${isPage ? "auf dieser Seite " : ""}auswählen, die Sie anwenden können`,
      }) + (elsewhere ? `, davon ${figure(elsewhere)} auf anderen Seiten` : ""),
    beyond: "Auch auf den anderen Seiten alle auswählen",
    elsewhere: (/** @type {number} */ n) => `Auf anderen Seiten: ${figure(n)}`,
    done: (/** @type {number} */ done, /** @type {number} */ n) =>
      `${figure(done)} von ${figure(n)} sind bearbeitet. Bitte lassen Sie diese Seite offen.`,
    choose: (/** @type {string} */ title) => `Auswählen: ${title}`,
    apply: (/** @type {number} */ n) => (n ? `${figure(n)} anwenden` : "Auswahl anwenden"),
    sure: (/** @type {number} */ n) =>
      plural(n, { one: "Eine Änderung anwenden?", other: `${figure(n)} Änderungen anwenden?` }),
    sureText: "Was angewendet ist, steht sofort auf der öffentlichen Seite. Jede Änderung wird einzeln angewendet.",
    yes: (/** @type {number} */ n) => plural(n, { one: "Ja, anwenden", other: `Ja, ${figure(n)} anwenden` }),
    came: (/** @type {number} */ applied, /** @type {number} */ refused) =>
      [
        plural(applied, {
          one: "Eine Änderung ist angewendet",
          other: `${figure(applied)} Änderungen sind angewendet`,
        }),
        refused ? plural(refused, { one: "eine nicht", other: `${figure(refused)} nicht` }) : "",
      ]
        .filter(Boolean)
        .join(", "),
  },

  review: {
    apply: "Anwenden",
    applyHint: "Was angewendet ist, steht sofort auf der öffentlichen Seite.",
    applied: "Angewendet. Die Änderung ist jetzt öffentlich.",
    return: "Zurückgeben",
    returnNow: "Mit diesem Grund zurückgeben",
    returned: "Zurückgegeben.",
    returnHint:
      "Was fehlt oder anders sein soll. Das lesen alle, die diese Änderung schreiben, prüfen oder im Protokoll sehen dürfen. Öffentlich wird es nicht.",
    returnNeedsReason: "Bitte nennen Sie einen Grund.",
    cancel: "Abbrechen",
    edit: "Bearbeiten",
    takeOver: "Übernehmen",
    takeOverHint:
      "Die Person, die das geschrieben hat, arbeitet nicht mehr hier. Wenn Sie es übernehmen, steht es bei Ihren Änderungen. Es bleibt eine Änderung ihres Ressorts.",
    takenOver: "Sie führen diese Änderung jetzt weiter.",
    preview: "Vorschau",
    withdraw: "Zurückziehen",
    withdrawn: "Zurückgezogen.",
    fourEyes: "Sie haben das selbst eingereicht. Anwenden muss es eine andere Person der Koordination.",
    way: "Weg dieser Änderung",
    wayLine: (/** @type {string} */ what, /** @type {string} */ who, /** @type {string} */ when) =>
      `${what}, ${who}, ${when}`,
    withdrawSure: "Diese Änderung zurückziehen?",
    withdrawText:
      "Sie bleibt in der Liste der Änderungen lesbar, kann aber nicht mehr bearbeitet, eingereicht oder angewendet werden.",
    withdrawYes: "Ja, zurückziehen",
    decided: /** @type {Record<string, string>} */ ({
      applied: "Angewendet",
      returned: "Zurückgegeben",
      withdrawn: "Zurückgezogen",
    }),
    author: "Geschrieben von",
    submitted: "Eingereicht",
    returnReason: "Grund der Rückgabe",
    reason: "Begründung",
    noReason: "keine angegeben",
    minor: "kleine Korrektur",
    note: "Notiz, intern",
    thing: (/** @type {string} */ kind) => `Jetziger Stand: ${kind} ansehen`,
    staleText:
      "Der Gegenstand hat sich geändert, seit diese Änderung begonnen wurde. Sie kann erst angewendet werden, wenn sie auf dem jetzigen Stand ist.",
    newThing: (/** @type {string} */ state) =>
      ({ applied: "Was eingetragen wurde", withdrawn: "Was eingetragen werden sollte" })[state] ??
      "Was eingetragen wird",
    changes: (/** @type {number} */ n, /** @type {string} */ state) =>
      state === "applied"
        ? plural(n, { one: "Eine Angabe wurde geändert", other: `${figure(n)} Angaben wurden geändert` })
        : state === "withdrawn"
          ? plural(n, { one: "Eine Angabe sollte sich ändern", other: `${figure(n)} Angaben sollten sich ändern` })
          : plural(n, { one: "Eine Angabe ändert sich", other: `${figure(n)} Angaben ändern sich` }),
    values: "Welche Werte geändert wurden",
    decision: /** @type {Record<string, string>} */ ({
      retire: "Aus dem Plan nehmen. Die Seite bleibt mit einem Hinweis bestehen.",
      restore: "Wieder in den Plan aufnehmen.",
      "take-down": "Der Inhalt ist aus rechtlichen Gründen gesperrt.",
    }),
    outdone: "Das wurde inzwischen geändert",
    reload: "Jetzigen Stand laden",
  },

  compare: {
    before: "Jetzt",
    after: "Vorschlag",
    was: "Vorher",
    became: "Nachher",
    newHere: "Neu",
    added: "neu",
    removed: "entfällt",
    changed: "geändert",
    conflict: "Das hat inzwischen auch jemand anderes geändert.",
    nothing: "Keine Angabe unterscheidet sich.",
    total: "ohne Merkmal, für alle",
  },

  rebase: {
    title: (/** @type {string} */ name) => `Abgleichen: ${name}`,
    lead: "Seit Sie begonnen haben, hat sich etwas geändert. Wählen Sie bei jeder Angabe, was gelten soll.",
    submitted:
      "Sie haben diese Änderung schon eingereicht. Mit dem Abgleich wird sie wieder Ihr Entwurf. Reichen Sie sie danach noch einmal ein.",
    base: "Als Sie begannen",
    present: "Jetzt",
    proposed: "Ihr Vorschlag",
    takePresent: "So lassen, wie es jetzt ist",
    takeProposed: "Vorschlag übernehmen",
    choose: "Bitte wählen Sie, was gelten soll.",
    notNeeded: "Diese Änderung ist auf dem jetzigen Stand oder nicht mehr in Arbeit.",
    done: "Die Änderung ist auf dem jetzigen Stand. Bitte prüfen und wieder einreichen.",
  },

  preview: {
    title: (/** @type {string} */ name) => `Vorschau: ${name}`,
    text: "So sieht die öffentliche Seite aus, wenn die Änderung angewendet ist. Noch ist nichts davon öffentlich.",
    edit: "Weiter bearbeiten",
    incomplete: "Eine Vorschau ist erst möglich, wenn alles Nötige da ist.",
  },
};
