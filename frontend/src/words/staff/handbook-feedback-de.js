/** Chapters of the handbook about what people say. @type {import("./handbook-de.js").Chapter[]} */
export default [
  {
    id: "rueckmeldungen",
    title: "Rückmeldungen ansehen und annehmen (Moderation)",
    text: [
      "Menschen, Vereine und Initiativen schreiben uns über „Mitreden“. Öffentlich ist davon nichts, bevor Sie es geprüft haben. Wer schreibt, bekommt gesagt, bis wann jemand hinsieht. Diese Frist steht in der Liste.",
    ],
    steps: [
      "Wählen Sie „Rückmeldungen“. Die älteste steht oben.",
      "Öffnen Sie eine und wählen Sie „Übernehmen“. Dann prüft sie niemand doppelt.",
      "Lesen Sie den ganzen Text. Markierte Stellen hat das System gefunden: E-Mail-Adressen, Telefonnummern, Kontonummern, Namen und Anschriften.",
      "Wählen Sie „Fassung schreiben und annehmen“. Links steht das Original, rechts schreiben Sie, was öffentlich wird.",
      "Nehmen Sie bei den Vorschlägen den Haken weg, wenn eine Stelle stehen bleiben darf. Fehlt eine Stelle, ersetzen Sie sie im Text, zum Beispiel durch [Name entfernt].",
      "Geben Sie eine Überschrift und reichen Sie ein. Damit ist die Rückmeldung angenommen. Eine Person der Koordination wendet die Fassung an.",
    ],
    after: [
      "Ändern Sie am Text sonst nichts. Das Original bleibt, wie es ist, und wird nie veröffentlicht.",
      "Soll eine Rückmeldung nicht öffentlich werden, wählen Sie „Annehmen“. Sie wird dann privat beantwortet.",
    ],
  },
  {
    id: "ablehnen",
    title: "Eine Rückmeldung ablehnen (Moderation)",
    text: ["Abgelehnt wird nur nach den öffentlichen Regeln. Dass jemand anderer Meinung ist, ist kein Grund."],
    steps: [
      "Übernehmen Sie die Rückmeldung und wählen Sie „Ablehnen“.",
      "Wählen Sie die Regel und schreiben Sie einen freundlichen Satz dazu.",
    ],
    after: [
      "Die Absenderin oder der Absender liest beides auf der eigenen Seite. War die Ablehnung ein Irrtum, übernehmen Sie die Rückmeldung noch einmal.",
    ],
  },
  {
    id: "zusammenlegen",
    title: "Gleiche Rückmeldungen zusammenlegen (Moderation)",
    text: [
      "Auf der Seite einer Rückmeldung stehen ähnliche. Sagt eine dasselbe, legen Sie die beiden zusammen. Jede behält ihre Nummer und ihre eigene Seite. Die Antwort auf die eine gilt auch für die andere.",
      "Das lässt sich zurücknehmen.",
    ],
    steps: [],
    after: [],
  },
  {
    id: "zuweisen",
    title: "Eine Rückmeldung zuweisen (Moderation, Koordination)",
    text: [],
    steps: [
      "Öffnen Sie eine angenommene Rückmeldung und wählen Sie „Zuweisen“.",
      "Wählen Sie das Haus, das fachlich zuständig ist, und den Tag, bis zu dem es antworten soll.",
    ],
    after: ["Das Haus sieht die Rückmeldung dann unter „Wartet auf mich“ und unter „Rückmeldungen“."],
  },
  {
    id: "beantworten",
    title: "Eine Rückmeldung beantworten (Ressort)",
    text: [
      "Sie sehen die Rückmeldungen, die Ihrem Haus zugewiesen sind, mit der Frist und den Tagen, die noch bleiben.",
    ],
    steps: [
      "Öffnen Sie die Rückmeldung und wählen Sie „Antwort schreiben“.",
      "Passt eine Vorlage, setzen Sie sie ein und passen Sie sie an.",
      "Wählen Sie das Ergebnis: Wird der Vorschlag umgesetzt, zum Teil, später oder nicht? Oder steht er schon im Plan?",
      "Schreiben Sie zuerst, was geschieht, dann warum.",
      "Folgt etwas daraus? Suchen Sie unter „Folgen“ die Änderung am Plan, den Termin oder den Bedarf.",
      "Reichen Sie ein. Die Koordination prüft und veröffentlicht.",
    ],
    after: [
      "Sagen mehrere Rückmeldungen dasselbe, haken Sie sie in der Liste an und wählen Sie „gemeinsam beantworten“.",
      "Eine nicht öffentliche Rückmeldung beantworten Sie privat. Diese Antwort liest nur, wer geschrieben hat.",
    ],
  },
  {
    id: "antworten-veroeffentlichen",
    title: "Antworten veröffentlichen (Koordination)",
    text: [],
    steps: [
      "Wählen Sie „Rückmeldungen“, dann „Antworten zur Prüfung“.",
      "Öffnen Sie eine Antwort. Darunter steht, was gesagt wurde.",
      "Wählen Sie „Anwenden“ oder „Zurückgeben“. Mehrere auf einmal haken Sie in der Liste an.",
      "Private Antworten öffnen Sie auf der Seite der Rückmeldung und wählen „Antwort senden“.",
    ],
    after: [
      "Wer eine E-Mail-Adresse bestätigt hat, bekommt eine Nachricht. Danach kann die Absenderin oder der Absender einmal nachfragen. Die Rückmeldung ist dann wieder in der Liste und trägt das Zeichen „Nachfrage“.",
      "Ist alles erledigt, wählen Sie „Abschließen“. Die Fristen, nach denen gelöscht wird, laufen ab dem letzten Schritt.",
    ],
  },
  {
    id: "aufrufe-und-bedarfe",
    title: "Aufrufe und Bedarfe (Koordination)",
    text: [
      "Mit einem Aufruf fragen Sie die Öffentlichkeit nach etwas Bestimmtem, von einem Tag bis zu einem anderen. Der ständige Aufruf ist immer offen und stellt die Fragen des Plans.",
      "Ein Bedarf ist etwas, das fehlt und durch Rückmeldungen sichtbar wurde. Er hat einen Stand und am Ende ein Ergebnis. In einer Antwort nennen Sie ihn als Folge.",
    ],
    steps: [
      "Wählen Sie „Plan bearbeiten“, dann „Aufrufe“ oder „Bedarfe“.",
      "Legen Sie Neues an oder öffnen Sie, was Sie ändern möchten.",
      "Reichen Sie ein. Wie überall wendet eine andere Person an.",
    ],
    after: ["Schreiben Sie nach dem Ende eines Aufrufs unter „Ergebnis“, was gesagt wurde und was daraus folgt."],
  },
  {
    id: "kontaktdaten",
    title: "Kontaktdaten und Aufbewahrung",
    text: [
      "Namen und E-Mail-Adressen sehen Sie nur, wenn Sie die Rolle „Einsicht in Kontaktdaten“ haben und „Kontaktdaten ansehen“ wählen. Jeder Blick steht mit Ihrem Namen im Protokoll.",
      "Nach festen Fristen wird gelöscht. Unter „Aufbewahrung“ stehen sie. Ändern kann sie, wer die Anmeldung verwaltet. Wird eine Frist kürzer, wird ab der nächsten Stunde gelöscht, was zu alt ist.",
    ],
    steps: [],
    after: [],
  },
];
