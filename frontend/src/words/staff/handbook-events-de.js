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
      "Unter „Braucht“ sehen Sie, wie viele etwa Gebärdensprache oder Kinderbetreuung brauchen. Wählen Sie eines, dann zeigt die Liste diese Personen.",
      "Am Eingang suchen Sie den Namen und wählen „Ist da“. War es ein Versehen, wählen Sie „Doch nicht da“.",
    ],
    after: [
      "Sagt jemand ab, rückt die nächste Person von der Warteliste nach und bekommt eine E-Mail.",
      "Sagen Sie den Termin ab oder verlegen Sie ihn, bekommen alle Angemeldeten eine E-Mail, sobald die Änderung angewendet ist.",
      "Verringern Sie die Plätze, verliert niemand seinen Platz.",
      "Jedes Öffnen der Liste und jeder Download steht im Protokoll. Namen und Adressen werden nach dem Termin von selbst gelöscht, die Anzahl bleibt.",
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
