/** Chapters of the handbook about who comes to an event. @type {import("./handbook-de.js").Chapter[]} */
export default [
  {
    id: "anmeldungen",
    title: "Anmeldungen zu einem Termin (Veranstaltungsteam)",
    text: [
      "Wer kommen möchte, meldet sich auf der Seite des Termins an und bestätigt das in einer E-Mail. Erst dann ist ein Platz vergeben. Ist nichts mehr frei, steht die Person auf der Warteliste.",
    ],
    steps: [
      "Am Termin muss „Teilnahme: mit Anmeldung“ stehen. Sonst ändern Sie das zuerst.",
      "Öffnen Sie den Termin und wählen Sie „Anmeldungen“. Tragen Sie ein, wie viele Plätze es gibt und bis wann man sich anmelden kann.",
      "Ruft jemand an, wählen Sie „Person eintragen“. Dafür können Sie Plätze zurückhalten.",
      "Steht die Person schon auf der Warteliste, wählen Sie bei ihr „Platz geben“: Sie bekommt einen freien oder einen zurückgehaltenen Platz. Unter „Ändern“ berichtigen Sie den Namen. Möchte die Person es, wählen Sie „Alle Daten löschen“.",
      "Steht bei einer Person „bekommt keine E-Mail“, rufen Sie sie an, wenn sich etwas ändert. Die Auswahl „E-Mail: bekommt keine“ zeigt nur diese Personen.",
      "Unter „Braucht“ sehen Sie, wie viele etwa Gebärdensprache oder Kinderbetreuung brauchen. Wählen Sie eines, dann zeigt die Liste diese Personen.",
      "Wollen Sie mehr wissen, wählen Sie „Fragen bei der Anmeldung“: bis zu zehn Fragen, mit Text, mit Antworten zum Auswählen oder mit Ja und Nein. Möchten Sie erst fragen und dann öffnen, setzen Sie zuvor „Anmeldung noch nicht öffnen“.",
      "Hat schon jemand geantwortet, lässt sich eine Frage beenden, aber nicht entfernen. So geht keine Antwort verloren.",
    ],
    after: [
      "Sagt jemand ab, rückt die nächste Person von der Warteliste nach und bekommt eine E-Mail. Sie hat 48 Stunden Zeit, zuzusagen. In der Liste steht dann „muss bis … zusagen“. Sagt sie nicht zu, geht der Platz an die nächste Person. Kurz vor dem Termin gehört der Platz ihr sofort.",
      "Sagen Sie den Termin ab oder verlegen Sie ihn, bekommen alle Angemeldeten eine E-Mail, sobald die Änderung angewendet ist.",
      "Verringern Sie die Plätze, verliert niemand seinen Platz.",
      "Die Antworten stehen in der Liste und in den Dateien. Wie viele was gewählt haben, steht unter der Liste.",
      "Jedes Öffnen der Liste und jeder Download steht im Protokoll. Namen und Adressen werden nach dem Termin von selbst gelöscht, die Anzahl bleibt.",
    ],
  },
  {
    id: "einlass",
    title: "Einlass und Namensschilder (Veranstaltungsteam)",
    text: [
      "Wer angemeldet ist, hat einen Code: in der E-Mail und als QR-Code auf der Seite der Anmeldung. Wer keinen dabei hat, nennt den Namen.",
    ],
    steps: [
      "Drucken Sie vorher unter „Anmeldungen“ die Namensschilder: zehn auf ein Blatt.",
      "Öffnen Sie am Eingang unter „Anmeldungen“ die Seite „Einlass“, am besten auf einem Telefon.",
      "Wählen Sie „Code scannen“ und erlauben Sie die Kamera. Ohne Kamera geht auch ein Foto des Codes. Oder tippen Sie die letzten fünf Zeichen des Codes ein.",
      "Fehlt der Code, suchen Sie die Person nach ihrem Namen und drücken bei ihr „Ist da“.",
      "War es ein Versehen, wählen Sie „Rückgängig“ oder „Doch nicht da“.",
    ],
    after: [
      "Fällt das Netz aus, machen Sie einfach weiter. „Noch nicht übertragen“ steht dann an der Person, und das Telefon überträgt alles, sobald das Netz wieder da ist. Laden Sie die Seite ohne Netz nicht neu: Dann fehlen bis dahin die Namen, die Einträge aber nicht.",
      "Hat inzwischen jemand anderes etwas anderes eingetragen, oder ist die Person abgemeldet, steht das unter der Suche.",
    ],
  },
  {
    id: "ergebnisse",
    title: "Ergebnisse und Forderungen eines Termins",
    text: [
      "Nach dem Termin steht auf seiner Seite, was herauskam, was gefordert wurde und was aus jeder Forderung geworden ist.",
    ],
    steps: [
      "Bearbeiten Sie den Termin und füllen Sie „Was herauskam“ aus: eine Zusammenfassung, dann einzelne Ergebnisse, Forderungen und Zahlen. Tragen Sie nur ein, was festgehalten ist.",
      "Kommt etwas aus einem Programmpunkt, wählen Sie ihn aus.",
      "Sind die Ergebnisse veröffentlicht, öffnet die Koordination den Termin und wählt bei einer Forderung „Als Rückmeldung aufnehmen“.",
      "Von da an ist sie eine Rückmeldung: Fassung veröffentlichen, zuweisen, beantworten.",
    ],
    after: [
      "Auf der Seite des Termins steht, wie viel gefordert und beantwortet wurde und was zu einer Änderung geführt hat, mit Links.",
      "Sagen mehrere Forderungen dasselbe, legen Sie die Rückmeldungen zusammen. Dann gilt die Antwort für alle.",
    ],
  },
];
