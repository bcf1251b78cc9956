import { formatInteger } from "../format/number.js";
import changeWords from "./changes/de.js";
import { pluralIn } from "./plural.js";
import { labelled } from "./staff-parts-de.js";

const plural = pluralIn("de");
const languages = new Intl.DisplayNames("de", { type: "language" });
/** @param {number} n */
const figure = (n) => formatInteger(n, "de");

/** All words of the staff area, which is in German alone: B1, “Sie”. */
const words = {
  figure,
  /** @param {string} code */
  language: (code) => languages.of(code) ?? code,
  /** @param {string} kind @param {string} name @param {string} [list] */
  label: (kind, name, list) => labelled(kind, name, list)[0],
  /** @param {string} kind @param {string} name @param {string} [list] */
  hint: (kind, name, list) => labelled(kind, name, list)[1],

  frame: {
    area: "Redaktion",
    navigation: "Redaktion",
    waiting: "Wartet auf mich",
    changes: "Änderungen",
    plan: "Plan bearbeiten",
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

  role: /** @type {Record<string, string>} */ ({
    coordinator: "Koordination",
    reporter: "Berichterstattung",
    moderator: "Moderation",
    "event-team": "Veranstaltungsteam",
    steering: "Steuerungsrunde",
    auditor: "Prüfung",
    administrator: "Verwaltung der Anmeldung",
    "personal-data": "Einsicht in Kontaktdaten",
  }),

  kind: /** @type {Record<string, string>} */ ({
    fields: "Handlungsfelder",
    goals: "Ziele",
    measures: "Maßnahmen",
    reports: "Berichte",
    organisations: "Organisationen",
    indicators: "Indikatoren",
    observations: "Werte",
    events: "Termine",
    documents: "Dokumente",
    notices: "Meldungen",
    sources: "Quellen",
  }),
  one: /** @type {Record<string, string>} */ ({
    fields: "Handlungsfeld",
    goals: "Ziel",
    measures: "Maßnahme",
    reports: "Bericht",
    organisations: "Organisation",
    indicators: "Indikator",
    observations: "Werte",
    events: "Termin",
    documents: "Dokument",
    notices: "Meldung",
    sources: "Quelle",
  }),
  fresh: /** @type {Record<string, string>} */ ({
    fields: "Neues Handlungsfeld",
    goals: "Neues Ziel",
    measures: "Neue Maßnahme",
    reports: "Neuer Bericht",
    organisations: "Neue Organisation",
    indicators: "Neuer Indikator",
    events: "Neuer Termin",
    documents: "Neues Dokument",
    notices: "Neue Meldung",
    sources: "Neue Quelle",
  }),

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
  standing: /** @type {Record<string, string>} */ ({
    current: "im Plan",
    retired: "aus dem Plan genommen",
    "taken-down": "gesperrt",
  }),

  section: /** @type {Record<string, string>} */ ({
    what: "Worum es geht",
    report: "Der Bericht",
    standing: "Wie es steht",
    when: "Wann",
    who: "Wer",
    related: "Was dazugehört",
    found: "Wo es steht",
    figures: "Die Zahlen",
    targets: "Zielwerte",
    breaks: "Brüche in der Reihe",
    programme: "Programm",
    file: "Die Datei",
    sources: "Quellen",
  }),
  wrong: {
    summary: (/** @type {number} */ n) =>
      plural(n, {
        one: "Eine Angabe fehlt oder stimmt nicht",
        other: `${figure(n)} Angaben fehlen oder stimmen nicht`,
      }),
    prefix: "Fehler:",
    missing: "Bitte ausfüllen.",
    period: "Bitte als Jahr, Monat oder Tag schreiben: 2027, 11.2027 oder 16.11.2027.",
    number: "Bitte eine Zahl schreiben, zum Beispiel 3,5.",
    integer: "Bitte eine ganze Zahl schreiben.",
    address: "Bitte eine Adresse schreiben, die mit https:// beginnt.",
    mail: "Bitte eine E-Mail-Adresse schreiben.",
    reason: "Bitte einen Grund nennen.",
    code: "Nur Buchstaben, Ziffern und Bindestriche, höchstens 64 Zeichen.",
  },

  form: {
    required: "nötig",
    reason: "Begründung",
    reasonHint: "Warum sich etwas ändert. Steht später öffentlich in „Was sich geändert hat“.",
    note: "Notiz für die Koordination",
    noteHint: "Bleibt intern.",
    subject: "Kürzel",
    subjectHint: "Für die Adresse der Seite. Ohne Angabe wird eines vergeben. Es ändert sich nie.",
    minor: "Kleine Korrektur, zum Beispiel ein Tippfehler",
    minorHint: "Kleine Korrekturen stehen nicht im Feed.",
    about: "Zu dieser Änderung",
    sections: "Abschnitte",
    save: "Entwurf speichern",
    submit: "Einreichen",
    withdraw: "Entwurf zurückziehen",
    withdrawSure: "Diesen Entwurf zurückziehen?",
    withdrawText:
      "Er bleibt in der Liste der Änderungen lesbar, kann aber nicht mehr bearbeitet oder eingereicht werden.",
    withdrawYes: "Ja, zurückziehen",
    saved: (/** @type {string} */ time) => `Entwurf gespeichert um ${time} Uhr.`,
    submitted: "Eingereicht. Jetzt prüft eine Person der Koordination.",
    withdrawn: "Der Entwurf ist zurückgezogen.",
    restored: "Ihre nicht gespeicherten Eingaben sind wieder da.",
    discard: "Eingaben verwerfen",
    fixed: "Was Sie hier nicht ändern können",
    fixedHint: "Diese Angaben ändert die Koordination.",
    none: "keine Angabe",
    choose: "Bitte wählen",
    chooseNone: "keine Angabe",
    search: "Suchen und auswählen",
    found: (/** @type {number} */ n) => plural(n, { one: "Ein Treffer", other: `${figure(n)} Treffer` }),
    foundNone: "Kein Treffer",
    searching: "Wird gesucht …",
    notReachable: "Die Suche ist gerade nicht erreichbar.",
    remove: (/** @type {string} */ what) => `${what} entfernen`,
    removeShort: "Entfernen",
    dropRow: "Zeile zurücknehmen",
    addTo: (/** @type {string} */ list) => `${list}: hinzufügen`,
    up: "Nach oben",
    down: "Nach unten",
    item: (/** @type {string} */ list, /** @type {number} */ place, /** @type {string} */ title) =>
      title ? `${list} ${place}: ${title}` : `${list} ${place}`,
    added: (/** @type {string} */ what) => `${what} hinzugefügt`,
    removed: (/** @type {string} */ what) => `${what} entfernt`,
    moved: (/** @type {number} */ place) => `Jetzt an Stelle ${place}`,
    newer: "Dieser Entwurf wurde inzwischen an anderer Stelle gespeichert.",
    saveAnyway: "Meine Fassung behalten und speichern",
    loadOther: "Die andere Fassung laden",
    hasHeadline: "Hat einen Hauptwert",
    returned: "Zurückgegeben",
    outdated: "Diese Seite hat sich geändert, seit Sie begonnen haben.",
    reconcile: "Auf den jetzigen Stand setzen",
  },

  item: /** @type {Record<string, string>} */ ({
    milestones: "Meilenstein",
    successions: "Nachfolge",
    targets: "Zielwert",
    breaks: "Bruch",
    sessions: "Programmpunkt",
    rows: "Wert",
  }),

  waiting: {
    title: "Was auf Sie wartet",
    lead: (/** @type {number} */ toDecide, /** @type {number} */ returned) =>
      [
        toDecide
          ? plural(toDecide, {
              one: "Eine Änderung ist zu prüfen.",
              other: `${figure(toDecide)} Änderungen sind zu prüfen.`,
            })
          : "",
        returned
          ? plural(returned, {
              one: "Eine Änderung ist an Sie zurückgegeben.",
              other: `${figure(returned)} Änderungen sind an Sie zurückgegeben.`,
            })
          : "",
      ]
        .filter(Boolean)
        .join(" ") || "Gerade wartet nichts auf Sie.",
    toDecide: "Zu prüfen",
    nothingToDecide: "Keine eingereichte Änderung.",
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
    state: "Stand der Änderung",
    kind: "Art der Änderung",
    narrow: "Auswahl",
    whose: "Wessen Änderungen",
    everybodys: "Alle",
    mine: "Nur meine",
    departed: "Von Ausgeschiedenen",
    gone: (/** @type {string} */ name) => `${name} (ausgeschieden)`,
    order: "Reihenfolge",
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
    all: (/** @type {number} */ n) =>
      plural(n, {
        one: "Die eine auswählen, die Sie anwenden können",
        other: `Alle ${figure(n)} auswählen, die Sie anwenden können`,
      }),
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
    reload: "Liste neu laden",
  },

  plan: {
    lead: "Suchen Sie, was Sie ändern möchten, oder legen Sie etwas Neues an. Öffentlich wird es erst, wenn es angewendet ist.",
    leadOwn: "Suchen Sie, was Sie ändern möchten. Öffentlich wird es erst, wenn die Koordination es angewendet hat.",
    about: /** @type {Record<string, string>} */ ({
      measures: "Was zugesagt ist, wie es steht, wer zuständig ist",
      fields: "Die Kapitel des Plans",
      goals: "Was in einem Feld erreicht sein soll",
      indicators: "Definition, Zielwerte, Brüche und Werte",
      organisations: "Ressorts, Gremien und wer auf wen folgt",
      events: "Termine mit Programm",
      documents: "Angaben zu Dokumenten und wo sie liegen",
      notices: "Kurze Nachrichten für die Startseite",
      sources: "Fundstellen, auf die sich Angaben stützen",
    }),
    found: (/** @type {number} */ n) =>
      n ? plural(n, { one: "Ein Eintrag", other: `${figure(n)} Einträge` }) : "Kein Eintrag",
    retired: "Aus dem Plan genommen",
    retiredSince: (/** @type {string} */ day) => `seit ${day}`,
    retiredLater: "Später herausgenommen",
    retiredEarlier: "Früher herausgenommen",
  },

  subject: {
    about: (/** @type {string} */ kind, /** @type {string} */ code, /** @type {number} */ version) =>
      `${kind} ${code}, Fassung ${figure(version)}.`,
    publicPage: "Öffentliche Seite",
    edit: "Bearbeiten",
    values: "Werte eintragen oder ändern",
    retire: "Aus dem Plan nehmen",
    restore: "Wieder in den Plan aufnehmen",
    takeDown: "Aus rechtlichen Gründen sperren",
    takenDown: "Der Inhalt ist aus rechtlichen Gründen gesperrt.",
    notYours: "Mit Ihrer Rolle können Sie das lesen, aber nicht ändern.",
    underWay: "Änderungen in Arbeit",
    now: "Jetziger Stand",
  },

  edit: {
    title: (/** @type {string} */ name) => `Bearbeiten: ${name}`,
    closed: (/** @type {string} */ state) => `Diese Änderung kann nicht mehr bearbeitet werden. Sie ist: ${state}.`,
    toChange: "Zur Änderung",
  },

  decision: {
    retire: {
      title: (/** @type {string} */ name) => `Aus dem Plan nehmen: ${name}`,
      text: "Die Seite bleibt mit einem Hinweis bestehen. In Listen und Zählungen kommt sie nicht mehr vor.",
    },
    restore: {
      title: (/** @type {string} */ name) => `Wieder aufnehmen: ${name}`,
      text: "Sie steht dann wieder in Listen und wird mitgezählt.",
    },
  },

  takedown: {
    title: (/** @type {string} */ name) => `Sperren: ${name}`,
    lead: "Nur wenn ein rechtlicher Grund es verlangt, zum Beispiel ein Urteil oder eine Verletzung von Persönlichkeitsrechten.",
    text: "Der Inhalt verschwindet sofort, auch aus dem öffentlichen Verlauf. Die Adresse sagt nur noch, dass etwas entfernt wurde. Das lässt sich nicht zurücknehmen. Soll etwas nur nicht mehr zum Plan gehören, nehmen Sie es aus dem Plan.",
    reason: "Rechtlicher Grund",
    reasonHint: "Bleibt intern.",
    code: (/** @type {string} */ code) => `Zur Bestätigung das Kürzel ${code} eingeben`,
    codeWrong: "Das ist nicht das Kürzel.",
    button: "Sperren …",
    sure: (/** @type {string} */ name) => `„${name}“ wirklich sperren?`,
    sureText: "Das geschieht sofort und endgültig.",
    yes: "Ja, endgültig sperren",
    done: "Der Inhalt ist gesperrt.",
  },

  review: {
    apply: "Anwenden",
    applyHint: "Was angewendet ist, steht sofort auf der öffentlichen Seite.",
    applied: "Angewendet. Die Änderung ist jetzt öffentlich.",
    return: "Zurückgeben",
    returnNow: "Mit diesem Grund zurückgeben",
    returned: "Zurückgegeben.",
    returnHint: "Was fehlt oder anders sein soll. Das liest nur, wer die Änderung geschrieben hat.",
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
    newThing: "Was eingetragen wird",
    changes: (/** @type {number} */ n) =>
      plural(n, { one: "Eine Angabe ändert sich", other: `${figure(n)} Angaben ändern sich` }),
    decision: /** @type {Record<string, string>} */ ({
      retire: "Wird aus dem Plan genommen. Die Seite bleibt mit einem Hinweis bestehen.",
      restore: "Wird wieder in den Plan aufgenommen.",
      "take-down": "Der Inhalt ist aus rechtlichen Gründen gesperrt.",
    }),
    outdone: "Das wurde inzwischen geändert",
    reload: "Jetzigen Stand laden",
  },

  compare: {
    before: "Jetzt",
    after: "Vorschlag",
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
    text: "So sieht die öffentliche Seite aus, wenn die Änderung angewendet ist. Hinweise wie „Termin überschritten“ werden erst dann neu berechnet.",
  },

  values: {
    title: (/** @type {string} */ name) => `Werte: ${name}`,
    lead: "Tragen Sie neue Werte ein, oder wählen Sie einen veröffentlichten Wert, um ihn zu ändern oder zu entfernen. Nur diese Zeilen ändern sich.",
    published: "Veröffentlichte Werte",
    everywhere: "alle Gebiete",
    everybody: "alle",
    found: (/** @type {number} */ n) => plural(n, { one: "Ein Wert", other: `${figure(n)} Werte` }),
    where: "Gebiet",
    when: "Zeitraum",
    who: "Merkmale",
    value: "Wert",
    act: "Bearbeiten",
    change: "Ändern",
    remove: "Entfernen",
    changes: "wird geändert",
    goes: "wird entfernt",
    willGo: "Der Wert ist zum Entfernen vorgemerkt.",
    none: "Zu diesem Indikator ist noch kein Wert veröffentlicht.",
    more: (/** @type {number} */ n) => `${figure(n)} ältere Werte sind nicht gezeigt. Wählen Sie ein Gebiet.`,
  },

  log: {
    lead: "Wer was getan hat, soweit es keine Änderung am öffentlichen Plan ist. Die stehen unter „Änderungen“.",
    leadOwn: "Sie sehen, was Sie getan haben und was mit Änderungen geschah, die Sie sehen dürfen.",
    found: (/** @type {number} */ n) =>
      n ? plural(n, { one: "Ein Eintrag", other: `${figure(n)} Einträge` }) : "Kein Eintrag passt zu dieser Auswahl.",
    what: "Was getan wurde",
    everybody: "Einträge aller Personen zeigen",
    system: "von selbst",
    details: "Einzelheiten",
    verb: /** @type {Record<string, string>} */ ({
      "sign-out": "Abgemeldet",
      "end-session": "Sitzung beendet",
      "record-departure": "Ausscheiden vermerkt",
      "revoke-departure": "Ausscheiden zurückgenommen",
      "set-organisation-claims": "Zuordnung der Ressorts geändert",
      "change-drafted": "Entwurf gespeichert",
      "change-edited": "Entwurf geändert",
      "change-submitted": "Änderung eingereicht",
      "change-returned": "Änderung zurückgegeben",
      "change-withdrawn": "Änderung zurückgezogen",
      "change-rebased": "Änderung auf den jetzigen Stand gesetzt",
      "change-taken-over": "Änderung übernommen",
    }),
    detail: /** @type {Record<string, string>} */ ({
      name: "Name",
      reason: "Grund",
      before: "Vorher",
      after: "Nachher",
      subject: "Gegenstand",
    }),
  },

  people: {
    lead: "Wer sich hier schon einmal angemeldet hat. Konten und Rollen werden in der Anmeldung verwaltet, nicht hier.",
    found: (/** @type {number} */ n) =>
      n ? plural(n, { one: "Eine Person", other: `${figure(n)} Personen` }) : "Keine Person passt zu dieser Auswahl.",
    noRole: "ohne Rolle",
    unknown: (/** @type {string} */ claim) => `„${claim}“ ist keinem Ressort zugeordnet`,
    seen: (/** @type {string} */ day) => `zuletzt hier am ${day}`,
    departed: "ausgeschieden",
    since: (/** @type {string} */ day, /** @type {string} */ reason) =>
      `ausgeschieden am ${day}${reason ? ` (${reason})` : ""}`,
    leave: "Ausscheiden vermerken",
    back: "Ausscheiden zurücknehmen",
    left: (/** @type {string} */ name) => `${name} ist als ausgeschieden vermerkt.`,
    isBack: (/** @type {string} */ name) => `${name} ist wieder dabei.`,
    sure: (/** @type {string} */ name) => `Ist ${name} ausgeschieden?`,
    sureText:
      "Die Person kann sich dann nicht mehr anmelden. Was sie angefangen hat, bleibt: Die Koordination und das Ressort können es übernehmen. Angefragte Berichte bleiben beim Ressort.",
    reason: "Grund (bleibt intern)",
    yes: "Ausscheiden vermerken",
  },

  claims: {
    title: "Zuordnung der Ressorts",
    lead: "Die Anmeldung nennt zu jeder Person ein Ressort. Hier steht, welche Organisation im Plan damit gemeint ist. Was hier fehlt, gilt selbst als Kürzel einer Organisation.",
    unknown: "Noch nicht zugeordnet",
    assign: "Zuordnen",
    value: "Angabe der Anmeldung",
    none: "Noch ist nichts zugeordnet.",
    add: "Zuordnung hinzufügen",
    save: "Zuordnung speichern",
    saved: "Die Zuordnung ist gespeichert. Sie gilt ab der nächsten Anfrage jeder Person.",
  },

  account: {
    lead: "So kennt Sie diese Website. Die Angaben kommen aus der Anmeldung und werden dort geändert.",
    name: "Name",
    mail: "E-Mail",
    roles: "Rollen",
    office: "Ressort",
    noOffice: "Ihrem Konto ist kein Ressort zugeordnet.",
    code: "Kennung",
    session:
      "Nach einer Pause müssen Sie sich wieder anmelden. Was Sie geschrieben haben, bleibt im Browserfenster aufgehoben.",
  },
  roleMeaning: /** @type {Record<string, string>} */ ({
    coordinator: "pflegt den ganzen Plan, prüft und wendet Änderungen an",
    reporter: "berichtet über Maßnahmen des eigenen Ressorts",
    moderator: "bearbeitet Rückmeldungen",
    "event-team": "pflegt Termine und ihre Dokumente",
    steering: "liest, was eingereicht und angewendet ist",
    auditor: "liest alles und ändert nichts",
    administrator: "verwaltet Personen und Zuordnungen",
    "personal-data": "darf Kontaktdaten einsehen",
  }),
};

/** @typedef {typeof words} StaffWords */

export { changeWords };
export default words;
