import events from "./handbook-events-de.js";
import feedback from "./handbook-feedback-de.js";

/** @typedef {{ id: string, title: string, text: string[], steps: string[], after: string[] }} Chapter */

/** The handbook for those who keep the plan: B1, “Sie”, steps that can be followed as they stand. */
const handbook = {
  title: "Handbuch",
  lead: "Für alle, die berichten oder den Plan pflegen. Jeder Abschnitt steht für sich.",
  contents: "Inhalt",
  /** @type {Chapter[]} */
  chapters: [
    {
      id: "grundsatz",
      title: "Der Grundsatz: vier Augen",
      text: [
        "Nichts, was Sie schreiben, ist sofort öffentlich. Sie schreiben einen Entwurf. Sie reichen ihn ein. Eine Person der Koordination prüft ihn. Erst wenn sie ihn anwendet, steht er auf der öffentlichen Seite.",
        "Auch Personen der Koordination wenden ihre eigenen Änderungen nicht selbst an.",
      ],
      steps: [],
      after: [
        "Nach dem Anwenden zeigt die öffentliche Seite unter „Was sich geändert hat“ den alten und den neuen Text, Ihre Begründung, das Ressort und den Tag. Ihr Name steht dort nicht.",
      ],
    },
    {
      id: "anmelden",
      title: "Anmelden und abmelden",
      text: [],
      steps: [
        "Öffnen Sie /redaktion auf dieser Website.",
        "Wählen Sie „Anmelden“ und geben Sie Ihr Dienstkonto ein.",
        "Oben sehen Sie Ihren Namen, Ihre Rolle und Ihr Ressort. Stimmt etwas nicht, wenden Sie sich an die Stelle, die die Konten verwaltet.",
        "Wählen Sie „Abmelden“, wenn Sie fertig sind. Das ist wichtig, wenn andere denselben Rechner benutzen.",
      ],
      after: [
        "Nach einer längeren Pause müssen Sie sich neu anmelden. Ihre Eingaben bleiben in diesem Browserfenster aufgehoben. Schließen Sie das Fenster nicht.",
      ],
    },
    {
      id: "datei",
      title: "Eine Datei hochladen",
      text: [
        "Zu einem Dokument kann eine Datei gehören: PDF, PNG, JPG, DOCX, XLSX oder CSV, höchstens 20 MB. Statt einer Datei können Sie auch die Adresse einer Seite angeben.",
      ],
      steps: [
        "Öffnen Sie das Dokument und wählen Sie „Bearbeiten“. Für ein neues Dokument wählen Sie „Neu“.",
        "Wählen Sie bei „Datei“ die Datei aus, oder ziehen Sie sie in das Feld. Sie wird sofort gesendet und geprüft.",
        "Wird sie nicht angenommen, steht der Grund beim Feld. Meist hilft es, das Dokument als neues PDF zu drucken.",
        "Geben Sie Sprache, Lizenz und Barrierefreiheit an. Beschreiben Sie in Worten, was zu sehen ist.",
        "Wählen Sie „Einreichen“.",
      ],
      after: [
        "Öffentlich wird die Datei erst, wenn eine andere Person die Änderung anwendet. Sie heißt dann wie das Dokument; Ihr Dateiname bleibt intern.",
        "Ersetzen Sie eine Datei, bleibt die alte auf der Seite des Dokuments unter „Frühere Fassungen“.",
        "Eine Datei, die in keinem Entwurf steht, wird nach einem Tag gelöscht.",
      ],
    },
    {
      id: "stand",
      title: "Den Stand einer Maßnahme ändern",
      text: [],
      steps: [
        "Wählen Sie „Plan bearbeiten“, dann „Maßnahmen“.",
        "Suchen Sie die Maßnahme und öffnen Sie sie.",
        "Wählen Sie „Bearbeiten“.",
        "Ändern Sie den Stand und tragen Sie bei „Stand vom“ ein, von wann die Angabe ist.",
        "Ruht die Maßnahme, ist sie beendet, ersetzt oder in einer anderen aufgegangen? Dann nennen Sie den Grund. Bei den letzten beiden wählen Sie auch die andere Maßnahme.",
        "Schreiben Sie unten in einem Satz, warum sich etwas ändert. Dieser Satz wird öffentlich.",
        "Wählen Sie „Einreichen“. Möchten Sie später weiterschreiben, wählen Sie „Entwurf speichern“.",
      ],
      after: [
        "Wenn Sie berichten, können Sie nur die Angaben ändern, die Ihr Ressort verantwortet. Alles andere sehen Sie unter „Was Sie hier nicht ändern können“. Stimmt dort etwas nicht, schreiben Sie es in die Notiz für die Koordination.",
      ],
    },
    {
      id: "berichten",
      title: "Einen Bericht schreiben",
      text: [
        "In einer Berichtsrunde bittet die Koordination Ihr Haus um Berichte. Jede Maßnahme hat ein eigenes Formular. Was schon bekannt ist, steht darin.",
      ],
      steps: [
        "Wählen Sie „Berichte“. Dort steht, was angefragt ist und wie viele Tage noch bleiben.",
        "Wählen Sie bei einer Maßnahme „Bericht schreiben“.",
        "Schreiben Sie, was geschehen ist, was als Nächstes kommt und was im Weg steht.",
        "Prüfen Sie den Stand und die Meilensteine.",
        "Wählen Sie „Einreichen“. Möchten Sie später weiterschreiben, wählen Sie „Entwurf speichern“.",
      ],
      after: [
        "Wird der Bericht angewendet, gilt sein Stand auch für die Maßnahme.",
        "Vor der Frist und danach erinnern wir per E-Mail, höchstens einmal in fünf Tagen. Sobald alles eingereicht ist, kommt keine Erinnerung mehr.",
      ],
    },
    {
      id: "berichtsrunde",
      title: "Eine Berichtsrunde öffnen (Koordination)",
      text: [],
      steps: [
        "Wählen Sie „Berichtsrunden“, dann „Neue Berichtsrunde“.",
        "Geben Sie an, worüber berichtet wird, wann die Runde beginnt und bis wann Berichte kommen sollen.",
        "Wählen Sie, welche Maßnahmen dazugehören, und öffnen Sie die Runde.",
        "Auf der Seite der Runde sehen Sie, wie weit die Häuser sind. Dort ändern Sie auch die Frist und schließen die Runde.",
      ],
      after: [
        "Wer gefragt ist, steht mit dem Öffnen fest. Maßnahmen ohne federführendes Haus liegen bei der Koordination.",
        "Die öffentliche Seite zeigt ab dem ersten Tag, zu welchen Maßnahmen ein Bericht angefragt oder überfällig ist.",
        "Erinnert wird, wer die Rolle „Berichterstattung“ hat und sich schon einmal angemeldet hat. Häuser ohne eine solche Person nennt die Seite der Runde. Wann ein Haus zuletzt erinnert wurde, steht in der Tabelle. Mit „Jetzt erinnern“ müssen Sie nicht auf den nächsten Termin warten.",
      ],
    },
    ...feedback,
    ...events,
    {
      id: "zeitangaben",
      title: "Zeitangaben und Zahlen schreiben",
      text: [
        "Schreiben Sie nur so genau, wie Sie es wissen: 2027 für ein Jahr, 11.2027 für einen Monat, 16.11.2027 für einen Tag.",
        "Zahlen schreiben Sie mit Komma: 3,5. Gibt es keinen Wert, lassen Sie das Feld leer und sagen Sie, warum: geheim gehalten oder nicht vorhanden. Eine Null ist ein Wert.",
      ],
      steps: [],
      after: [],
    },
    {
      id: "zurueckgegeben",
      title: "Wenn eine Änderung zurückkommt",
      text: [
        "Die Koordination kann eine Änderung mit einem Grund zurückgeben. Sie steht dann unter „An mich zurückgegeben“.",
      ],
      steps: [
        "Öffnen Sie die Änderung. Der Grund steht oben.",
        "Wählen Sie „Bearbeiten“ und bessern Sie nach.",
        "Wählen Sie wieder „Einreichen“.",
      ],
      after: [],
    },
    {
      id: "veraltet",
      title: "Wenn eine Änderung veraltet ist",
      text: [
        "Zwei Personen können dieselbe Maßnahme bearbeiten. Wird die eine Änderung angewendet, ist die andere veraltet. Sie ist nicht verloren.",
      ],
      steps: [
        "Öffnen Sie die Änderung und wählen Sie „Auf den jetzigen Stand setzen“.",
        "Zu jeder Angabe sehen Sie drei Fassungen: als Sie begannen, jetzt, und Ihren Vorschlag.",
        "Wählen Sie bei jeder Angabe, was gelten soll.",
        "Prüfen Sie das Ergebnis und reichen Sie es wieder ein.",
      ],
      after: [
        "Bei einem Bericht steht oben im Formular, was sich an der Maßnahme geändert hat, seit Sie begonnen haben. Wählen Sie dort, was gelten soll, und reichen Sie wieder ein.",
      ],
    },
    {
      id: "pruefen",
      title: "Prüfen und anwenden (Koordination)",
      text: [],
      steps: [
        "Unter „Wartet auf mich“ stehen die eingereichten Änderungen, die älteste zuerst.",
        "Öffnen Sie eine. Links steht, was jetzt da ist, rechts der Vorschlag. Was wegfällt, ist durchgestrichen; was dazukommt, ist unterstrichen.",
        "„Vorschau“ zeigt, wie die öffentliche Seite aussehen wird.",
        "Wählen Sie „Anwenden“ oder „Zurückgeben“. Beim Zurückgeben schreiben Sie, was fehlt.",
      ],
      after: [
        "Mehrere auf einmal: Wählen Sie in „Änderungen“ den Filter „eingereicht“, haken Sie die Änderungen an und wählen Sie „anwenden“. Passen nicht alle auf eine Seite, wählen Sie „Auch auf den anderen Seiten alle auswählen“; höchstens 500 gehen auf einmal. Was nicht angewendet werden konnte, steht danach mit dem Grund in der Liste.",
      ],
    },
    {
      id: "werte",
      title: "Werte eines Indikators eintragen (Koordination)",
      text: [],
      steps: [
        "Wählen Sie „Plan bearbeiten“, „Indikatoren“, dann den Indikator.",
        "Wählen Sie „Werte eintragen oder ändern“.",
        "Für einen neuen Wert wählen Sie „Wert: hinzufügen“. Einen veröffentlichten Wert wählen Sie in der Tabelle mit „Ändern“ oder „Entfernen“.",
        "Nennen Sie die Quelle. Fehlt sie in der Auswahl, legen Sie sie vorher unter „Quellen“ an.",
        "Reichen Sie ein. Alle Zeilen werden zusammen geprüft und zusammen angewendet.",
      ],
      after: ["Frühere Werte gehen nicht verloren. Sie bleiben im Verlauf."],
    },
    {
      id: "export",
      title: "Den Plan herunterladen (Koordination)",
      text: [
        "Unter „Import und Export“ laden Sie, was vom Plan öffentlich ist, als Excel-Datei oder als ZIP mit CSV-Dateien. Jede Tabelle hat ein eigenes Blatt oder eine eigene Datei.",
        "Auch die Berichte zu Maßnahmen und die Meldungen sind dabei, Entwürfe und Namen von Personen nicht.",
      ],
      steps: [],
      after: [],
    },
    {
      id: "import",
      title: "Viele Angaben auf einmal ändern: der Import (Koordination)",
      text: [
        "Für viele Zeilen ist eine Tabelle bequemer als ein Formular. Am einfachsten ist es, den Plan herunterzuladen, darin zu ändern und die Datei wieder hochzuladen. Was gleich geblieben ist, ändert sich nicht.",
        "Ein Teil genügt: Tabellen, Zeilen und Spalten, die fehlen, bleiben, wie sie sind. Ein Import löscht nichts.",
      ],
      steps: [
        "Wählen Sie „Import und Export“ und dann Ihre Datei: Excel (.xlsx), CSV oder ZIP mit CSV-Dateien. Bei CSV sagen Sie dazu, welche Tabelle es ist.",
        "Wählen Sie „Hochladen und vergleichen“. Noch ändert sich nichts.",
        "Sehen Sie die Zeilen durch: Was ist neu, was ist geändert, alt und neu nebeneinander?",
        "Ist eine Zeile fehlerhaft, steht der Grund daneben. Verbessern Sie die Datei und laden Sie sie noch einmal hoch. Solange etwas fehlerhaft ist, lässt sich nichts übernehmen.",
        "Auffällige Zeilen prüfen Sie bitte besonders: Ein Wert weicht stark von den früheren ab oder ist nicht möglich, oder ein Bericht ändert den Stand seiner Maßnahme. Ein Bericht von einem früheren Tag ändert ihn nicht.",
        "Eine andere Person der Koordination öffnet den Import, prüft ihn und wählt „übernehmen“. Wollen Sie ihn nicht mehr, wählen Sie „Verwerfen“.",
      ],
      after: [
        "Übernommen wird alles oder nichts. In „Was sich geändert hat“ steht der Import als ein Eintrag mit allen Einzelheiten.",
        "Hat sich seit dem Hochladen etwas geändert, wählen Sie „Noch einmal vergleichen“.",
      ],
    },
    {
      id: "herausnehmen",
      title: "Etwas aus dem Plan nehmen (Koordination)",
      text: [
        "Gehört etwas nicht mehr zum Plan, nehmen Sie es heraus. Die Seite bleibt mit einem Hinweis bestehen, in Listen kommt sie nicht mehr vor. Das lässt sich zurücknehmen.",
        "„Sperren“ ist etwas anderes: Es löscht den Inhalt sofort und endgültig. Benutzen Sie es nur, wenn ein rechtlicher Grund es verlangt.",
      ],
      steps: [],
      after: [],
    },
    {
      id: "sprachen",
      title: "Andere Sprachen",
      text: [
        "Führt der Plan mehrere Sprachen, hat jedes Textfeld je Sprache eine Zeile. Die erste Sprache ist nötig, die anderen sind freiwillig.",
        "Ändern Sie den Text der ersten Sprache, gilt die Übersetzung als veraltet, bis jemand sie auch ändert.",
      ],
      steps: [],
      after: [],
    },
  ],
};

export default handbook;
