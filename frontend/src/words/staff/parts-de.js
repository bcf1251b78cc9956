import changeWords from "../changes/de.js";

/**
 * What the parts of the forms are called, and what helps to fill them in. First those that mean the same everywhere, then
 * those of one kind, then those within a list.
 * @typedef {string | [label: string, hint: string]} Label
 */

const dates = "2027, 11.2027 oder 16.11.2027";

/** @type {Record<string, Label>} */
const everywhere = {
  title: "Titel",
  sources: ["Quellen", "Woher die Angaben stammen. Fehlt eine Quelle, legt die Koordination sie unter „Quellen“ an."],
  field: "Handlungsfeld",
  fields: "Handlungsfelder",
  territory: "Gebiet",
  period: ["Zeitraum", dates],
  date: ["Datum", dates],
  page: ["Seite im beschlossenen Dokument", "Nur die Zahl."],
  pageUrl: ["Adresse der Seite", "Beginnt mit https://"],
  reason: "Grund",
  kind: "Art",
  milestones: ["Meilensteine", "Schritte, bei denen man sehen kann, ob sie erreicht sind."],
  "milestones.title": "Was erreicht sein soll",
  "milestones.due": ["Bis wann", dates],
  "milestones.state": "Stand",
  "milestones.reachedOn": ["Erreicht am", dates],
  status: ["Stand", "Was die Angaben bedeuten, steht auf der Seite „Methode“."],
  statusAsOf: ["Stand vom", `${dates}. Zu einem neuen Stand gehört ein neuer Tag; vorgeschlagen ist heute.`],
  statusReason: [
    "Grund für den Stand",
    "Nötig, wenn eine Maßnahme ruht, endet, in einer anderen aufgeht, ersetzt wird oder doch nicht abgeschlossen ist. Gilt nur für diesen Stand. Wird veröffentlicht.",
  ],
  continuedBy: ["Fortgeführt durch", "Die Maßnahme, in der diese aufgegangen ist oder die sie ersetzt."],
  actualStart: ["Tatsächlicher Beginn", dates],
  actualEnd: ["Tatsächliches Ende", dates],
  retired: "Aus dem Plan genommen",
};

/** @type {Record<string, Record<string, Label>>} */
const inKind = {
  measures: {
    description: "Beschreibung",
    goals: "Ziele",
    provenance: "Herkunft",
    statusBasis: [
      "Beleg für den Stand",
      "Was die Quelle zu diesem Stand sagt. Ändert sich der Stand, gilt der alte Beleg nicht mehr.",
    ],
    plannedStart: ["Geplanter Beginn", dates],
    plannedEnd: ["Geplantes Ende", dates],
    lead: "Zuständig",
    partners: "Beteiligt",
    contact: ["Kontakt", "Ein Funktionspostfach, keine persönliche Adresse. Wird veröffentlicht."],
    indicators: "Indikatoren",
    documents: "Dokumente",
  },
  reports: {
    measure: "Maßnahme",
    round: "Berichtsrunde",
    happened: "Was seit dem letzten Bericht geschehen ist",
    next: "Was als Nächstes kommt",
    obstacles: "Was im Weg steht",
  },
  fields: { number: "Nummer", section: "Abschnitt im beschlossenen Dokument" },
  organisations: {
    title: "Name",
    role: "Aufgabe im Plan",
    validFrom: ["Besteht seit", dates],
    validTo: ["Bestand bis", dates],
    successions: ["Nachfolge", "Wer welche Aufgaben übernommen hat. Alte Zuständigkeiten bleiben lesbar."],
    "successions.successor": "Nachfolgerin",
    "successions.remit": "Übernommene Aufgaben",
    "successions.date": ["Seit", dates],
  },
  indicators: {
    definition: "Definition",
    theme: "Thema",
    setId: ["Nummer bei der Quelle", "Zum Beispiel A1a. So, wie die Quelle den Indikator nennt."],
    unit: "Einheit",
    direction: "Welche Richtung besser ist",
    directionBasis: "Wer das sagt",
    headline: [
      "Wert, der auf der Seite vorn steht",
      "Für welche Gruppe er gilt. Ohne Auswahl ist es der Wert für alle.",
    ],
    expectedDimensions: ["Nach welchen Merkmalen es Werte geben soll", "Zum Beispiel Geschlecht oder Alter."],
    defaultBreakdown: ["Welche Gruppen zuerst gezeigt werden", "Zum Beispiel nach Geschlecht."],
    gapDimension: [
      "Welche Gruppen verglichen werden",
      "Das Merkmal, in dem sie sich unterscheiden, zum Beispiel Geschlecht.",
    ],
    gapCodes: ["Die zwei Gruppen", "Genau zwei Gruppen dieses Merkmals, zum Beispiel Frauen und Männer."],
    dataSource: "Datenquelle",
    periodicity: [
      "Wie oft neue Werte erscheinen",
      "Als Kürzel. Jedes Jahr: P1Y. Alle zwei Jahre: P2Y. Jedes halbe Jahr: P6M. Jedes Vierteljahr: P3M. Jeden Monat: P1M.",
    ],
    targets: "Zielwerte",
    "targets.period": ["Wann der Wert erreicht sein soll", dates],
    "targets.value": "Zielwert",
    "targets.territory": ["Gebiet", "Ohne Angabe das Gebiet des Plans."],
    "targets.dimensions": ["Für welche Gruppe", "Ohne Auswahl gilt das Ziel für den Wert, der vorn steht."],
    "targets.baseline": ["Verglichen wird mit dem Wert von", dates],
    "targets.basis": "Wer das Ziel gesetzt hat",
    breaks: ["Ab wann Werte nicht mehr vergleichbar sind", "Zum Beispiel, weil anders gezählt wird."],
    "breaks.since": ["Ab", dates],
    "breaks.territory": ["Gebiet", "Ohne Angabe überall."],
  },
  observations: {
    rows: ["Was sich ändert", "Neue, geänderte und entfernte Werte. Alle anderen bleiben."],
    "rows.dimensions": ["Für welche Gruppe", "Ohne Auswahl gilt der Wert für alle."],
    "rows.value": ["Wert", "Mit Komma, zum Beispiel 3,5."],
    "rows.flags": "Warum kein Wert, oder wie sicher",
    "rows.provenance": "Herkunft",
    "rows.computed": "Von uns berechnet",
    "rows.note": "Anmerkung",
    "rows.remove": "Diesen Wert aus den Daten entfernen",
  },
  events: {
    summary: "Zusammenfassung",
    type: "Art",
    startsAt: ["Beginn", "Tag und Uhrzeit, falls bekannt."],
    endsAt: "Ende",
    place: "Ort",
    state: ["Findet er statt?", "„Abgesagt“ und „verlegt“ stehen überall zuerst, auch im Kalender der Leute."],
    stateReason: ["Grund", "Nur bei „abgesagt“ und „verlegt“, dann nötig. Wird veröffentlicht."],
    movedFrom: ["Vorher geplant für", `Nur bei „verlegt“, dann nötig. ${dates}`],
    directions: ["Anfahrt", "Haltestelle, Eingang, Stockwerk."],
    accessibility: ["Barrierefreiheit", "Nur, was sicher ist."],
    accessibilityNote: ["Hinweise dazu", "Sprachen, in die gedolmetscht wird. Wie man um mehr bittet, und bis wann."],
    cost: ["Kosten", "Auch, wenn es nichts kostet."],
    organisers: "Veranstaltet von",
    admission: "Teilnahme",
    sessions: "Programm",
    "sessions.number": "Platz im Programm",
    "sessions.kind": "Art",
    "sessions.speaker": ["Wer spricht", "Mehrere Personen mit Semikolon trennen."],
    "sessions.startsAt": ["Beginn", "Innerhalb der Zeit des Termins."],
    "sessions.track": [
      "Parallele Reihe",
      "Was gleichzeitig stattfindet, bekommt je einen Namen, zum Beispiel „Forum 1“.",
    ],
    "sessions.affiliation": "Einrichtung",
    "sessions.document": "Dokument dazu",
    result: ["Was herauskam, als Ganzes", "Wenn der Termin vorbei ist: in wenigen Sätzen."],
    results: [
      "Ergebnisse, Forderungen und Zahlen",
      "Nur, was festgehalten ist. Jede Forderung kann danach als Rückmeldung aufgenommen und beantwortet werden.",
    ],
    "results.kind": "Art",
    "results.title": ["In einem Satz", "Bei einer Zahl: was gezählt wurde, zum Beispiel „Menschen im Saal“."],
    "results.value": "Wert",
    "results.session": ["Programmpunkt", "Aus dem es kommt. Ohne Angabe: vom ganzen Termin."],
    "results.description": "Mehr dazu",
  },
  documents: {
    file: [
      "Datei",
      "PDF, PNG, JPG, DOCX, XLSX oder CSV, höchstens 20 MB. Filme: MP4 oder WebM, höchstens 200 MB. Öffentlich wird sie erst mit der Veröffentlichung dieser Änderung.",
    ],
    pageUrl: ["Adresse der Seite", "Wo das Dokument sonst noch steht, oder statt einer Datei. Beginnt mit https://"],
    language: "Sprache des Dokuments",
    licence: "Lizenz",
    accessible: ["Barrierefreiheit", "Ob Menschen mit Behinderungen die Datei so lesen können, wie sie ist."],
    alternative: ["Beschreibung in Worten", "Was darin zu sehen ist, für alle, die die Datei nicht lesen können."],
    captions: [
      "Untertitel des Films",
      "In jeder Sprache eine Datei in WebVTT (.vtt). Fehlen sie, sagt das die öffentliche Seite.",
    ],
    "captions.language": "Sprache",
    "captions.file": ["Datei mit Untertiteln", "WebVTT (.vtt), höchstens 1 MB."],
    transcript: [
      "Was im Film gesagt wird",
      "Zum Lesen und zum Suchen, auch was man sonst nur hört oder sieht. Fehlt der Text, sagt das die öffentliche Seite.",
    ],
    format: ["Dateiformat", "Kleingeschrieben, zum Beispiel pdf."],
    bytesApprox: ["Größe in Byte", "Ungefähr genügt."],
    publisher: "Herausgegeben von",
    event: "Termin",
  },
  notices: {
    body: "Text",
    about: ["Worum es geht", "Teile des Plans, zu denen die Meldung führt."],
    pageUrl: ["Adresse für mehr", "Beginnt mit https://"],
  },
  calls: {
    title: ["Titel", "Worum es geht, in einer Zeile."],
    text: ["Text", "Was Sie wissen möchten und was mit den Rückmeldungen geschieht."],
    about: ["Wozu Sie fragen", "Teile des Plans. Auf deren Seiten steht der Aufruf dann auch."],
    opens: ["Erster Tag", "Der ständige Aufruf hat keinen."],
    closes: ["Letzter Tag", "An diesem Tag kann man noch antworten."],
    askedBy: ["Wer fragt", "Ohne Angabe fragt die Koordination."],
    questions: ["Fragen", "Höchstens 20. Der ständige Aufruf stellt die Fragen des Plans."],
    "questions.title": "Frage",
    "questions.askedAbout": ["Gefragt wird zu", "Das wird beim Antworten zuerst angeboten."],
    result: ["Ergebnis", "Nach dem letzten Tag: was gesagt wurde und was daraus folgt."],
    documents: "Dokumente zum Ergebnis",
  },
  needs: {
    title: ["Titel", "Was fehlt, in einer Zeile."],
    description: "Beschreibung",
    state: "Stand",
    raisedOn: ["Aufgekommen", dates],
    result: ["Ergebnis", "Nötig, wenn der Bedarf gedeckt ist oder nicht weiter verfolgt wird."],
    measures: ["Maßnahmen", "Wo der Bedarf aufgenommen ist."],
  },
  submissions: {
    title: ["Überschrift", "Von Ihnen, in wenigen Worten. Ohne Wertung."],
    text: ["Text", "So steht er öffentlich. Ändern Sie nur, was geschützt werden muss."],
    language: "Sprache des Textes",
    translation: ["Übersetzung", "Wenn der Text nicht auf Deutsch ist."],
    targets: ["Worum es geht", "Auf diesen Seiten steht die Rückmeldung dann auch."],
    call: "Aufruf",
    question: "Frage",
    includes: "Zusammengelegt mit",
    demands: ["Forderungen", "Von welchem Termin das kommt."],
    kind: "Wer schreibt",
    name: ["Name des Vereins oder der Initiative", "Nur, wenn die Einwilligung den Namen umfasst."],
    city: ["Ort", "Ohne Angabe: von anderswo."],
    receivedOn: "Eingegangen",
  },
  answers: {
    outcome: ["Ergebnis", "Was wird aus dem, was gesagt wurde?"],
    text: [
      "Antwort mit Begründung",
      "Sagen Sie zuerst, was geschieht, dann warum. In einfachen Sätzen, mit „Sie“. Keine Namen von Personen.",
    ],
    office: [
      "Wer antwortet",
      "Ohne Angabe antwortet die Koordination, bei einer gemeinsamen Antwort das zugewiesene Haus.",
    ],
    consequences: ["Folgen", "Was sich dadurch ändert oder geändert hat. Jede Folge führt auf eine öffentliche Seite."],
    "consequences.kind": "Art",
    "consequences.change": [
      "Änderung am Plan",
      "Suchen Sie die geänderte Sache oder geben Sie die Nummer der Änderung ein.",
    ],
    "consequences.event": "Termin",
    "consequences.need": ["Bedarf", "Fehlt er noch, legen Sie ihn vorher unter „Bedarfe“ an."],
    "consequences.code": "Was",
    "consequences.note": ["Dazu", "Ein Satz, wenn er nötig ist."],
  },
  refusals: {
    rule: ["Regel", "Die Regeln stehen öffentlich bei „Mitreden“."],
    sentence: ["Ihr Satz dazu", "Was an dieser Rückmeldung gegen die Regel verstößt. Freundlich, mit „Sie“."],
  },
  assignments: {
    office: ["Wer antwortet", "Suchen Sie das Haus, das fachlich zuständig ist."],
    due: ["Antwort bis", "Das Haus sieht diese Frist und wie viele Tage noch bleiben."],
  },
  mergings: { into: ["Nummer der anderen Rückmeldung", "Zum Beispiel B-2026-7KQ4M."] },
  privateAnswers: {
    outcome: ["Ergebnis", "Was wird aus dem, was gesagt wurde?"],
    text: ["Antwort mit Begründung", "Sagen Sie zuerst, was geschieht, dann warum. In einfachen Sätzen, mit „Sie“."],
  },
  templates: {
    title: ["Name der Vorlage", "So steht sie in der Auswahl."],
    outcome: ["Ergebnis", "Ohne Angabe bleibt es offen."],
    text: "Text",
  },
  sources: { citation: ["Fundstelle", "So, dass man sie wiederfindet."], url: ["Adresse", "Beginnt mit https://"] },
};

/** @param {string} kind @param {string} name @param {string} [list] @returns {[label: string, hint: string]} */
export function labelled(kind, name, list) {
  /** @type {Record<string, string>} */
  const shared = changeWords.property;
  const own = inKind[kind] ?? {};
  const within = list && (own[`${list}.${name}`] ?? everywhere[`${list}.${name}`]);
  const found = within || own[name] || everywhere[name] || shared[name] || name;
  return Array.isArray(found) ? found : [found, ""];
}
