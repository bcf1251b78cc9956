/** Words about what belongs to one person: the receipt, the page of their own, and what they follow. */
const words = {
  receipt: {
    title: "Danke. Ihre Rückmeldung ist angekommen.",
    reference: "Ihr Zeichen",
    by: (/** @type {string} */ day) => `Bis zum ${day} liest sie ein Mensch. Vorher ist nichts davon öffentlich.`,
    link: "Ihr persönlicher Link",
    once: "Wir zeigen diesen Link nur jetzt. Bitte heben Sie ihn auf: Mit ihm sehen Sie, was aus Ihrer Rückmeldung wird, und nur mit ihm können Sie etwas zurücknehmen oder löschen. Geben Sie ihn nicht weiter.",
    copy: "Link kopieren",
    copied: "Link kopiert",
    notCopied: "Der Link ist markiert. Bitte kopieren Sie ihn von Hand.",
    print: "Drucken",
    open: "Eigene Seite öffnen",
    confirm:
      "Wir haben Ihnen eine E-Mail geschickt. Bestätigen Sie darin bitte Ihre Adresse, dann schicken wir Ihnen auch diesen Link.",
    earlier:
      "Das war schon vorher angekommen. Was Sie danach geändert haben, ist nicht dabei; es liegt noch als Entwurf in diesem Browser.",
    another: "Noch etwas sagen",
  },

  own: {
    title: "Ihre Rückmeldung",
    noLink: "Diese Seite öffnet sich nur mit Ihrem persönlichen Link.",
    noLinkText:
      "Sie haben ihn bekommen, als Sie etwas gesendet haben. Haben Sie Ihre E-Mail-Adresse bestätigt, steht er auch in einer E-Mail von uns.",
    unknown: "Dieser Link gilt nicht.",
    unknownText: "Vielleicht fehlt ein Teil davon, oder Ihre Rückmeldung ist gelöscht.",
    received: (/** @type {string} */ day) => `Eingegangen am ${day}`,
    state: {
      received: "Angekommen",
      "in-moderation": "Wird gerade gelesen",
      accepted: "Angenommen",
      declined: "Abgelehnt",
      assigned: "Wird beantwortet",
      "answer-drafted": "Die Antwort wird vorbereitet",
      answered: "Beantwortet",
      closed: "Abgeschlossen",
    },
    next: {
      look: (/** @type {string} */ day) => (day ? `Bis zum ${day} liest sie ein Mensch.` : "Ein Mensch liest sie."),
      answer: (/** @type {string} */ day) =>
        day ? `Bis zum ${day} sollen Sie eine Antwort haben.` : "Als Nächstes kommt die Antwort.",
      answerBy: "Es antwortet:",
      nothing: "Es steht nichts mehr aus.",
    },
    /** When somebody has asked back. */
    asked: {
      state: "Ihre Nachfrage ist angekommen",
      look: (/** @type {string} */ day) =>
        day ? `Bis zum ${day} liest ein Mensch Ihre Nachfrage.` : "Ein Mensch liest Ihre Nachfrage.",
      answer: (/** @type {string} */ day) =>
        day
          ? `Bis zum ${day} sollen Sie eine Antwort auf Ihre Nachfrage haben.`
          : "Als Nächstes kommt die Antwort auf Ihre Nachfrage.",
    },
    merged: (/** @type {string} */ code) =>
      `Andere haben dasselbe gesagt. Die Antwort auf ${code} gilt auch für Ihre Rückmeldung.`,
    declined: "Warum wir sie nicht angenommen haben",
    answer: "Die Antwort",
    answerPublic: "Die Antwort ist öffentlich.",
    answerPrivate: "Diese Antwort sehen nur Sie.",
    said: "Was Sie geschrieben haben",
    followUp: "Nachfragen",
    followUpText: "Sie können einmal nachfragen. Dann liest es wieder ein Mensch.",
    followUpLabel: "Ihre Nachfrage",
    followUpSend: "Nachfrage senden",
    followUpSent: (/** @type {string} */ day) => `Ihre Nachfrage vom ${day}`,
    followUpDone: "Ihre Nachfrage ist angekommen.",
    publicity: "Was öffentlich ist",
    consent: {
      named: "Sie haben zugestimmt, dass es mit dem Namen Ihrer Organisation öffentlich wird.",
      unnamed: "Sie haben zugestimmt, dass es ohne Namen öffentlich wird.",
      private: "Sie möchten nicht, dass es öffentlich wird.",
    },
    isPublic: (/** @type {string} */ day) => `Öffentlich seit dem ${day}`,
    notPublic: "Öffentlich ist noch nichts.",
    privateStays: "Öffentlich ist nichts.",
    narrow: {
      unnamed: "Namen zurücknehmen",
      unnamedText: "Der Name wird überall gleich entfernt. Das lässt sich hier nicht rückgängig machen.",
      unnamedSure: "Ja, ohne Namen",
      unnamedDone: "Ihr Name ist nicht mehr öffentlich.",
      private: "Zustimmung ganz zurücknehmen",
      privateText:
        "Ihre Rückmeldung und die öffentliche Antwort verschwinden gleich von der Website. Das lässt sich hier nicht rückgängig machen.",
      privateSure: "Ja, nicht mehr öffentlich",
      privateDone: "Ihre Rückmeldung ist nicht mehr öffentlich.",
    },
    address: "E-Mail-Adresse",
    addressNone: "Wir haben keine E-Mail-Adresse von Ihnen.",
    addressWaiting: (/** @type {string} */ shown) =>
      `${shown}, noch nicht bestätigt. Bitte öffnen Sie den Link in unserer E-Mail.`,
    addressConfirmed: (/** @type {string} */ shown) => `${shown}, bestätigt.`,
    addressUsed: "Wir schreiben Ihnen, wenn es eine Antwort gibt.",
    addressUsedAgain: "Fragen Sie nach, schreiben wir Ihnen, wenn es eine Antwort gibt.",
    addressRemove: "Adresse löschen",
    addressRemoved: "Ihre Adresse ist gelöscht. Sie bekommen keine E-Mail mehr.",
    data: "Ihre Daten",
    keptUntil: (/** @type {string} */ day) => `Wir bewahren Ihren Text bis zum ${day} auf.`,
    export: "Alles herunterladen (JSON)",
    exported: "Die Datei ist heruntergeladen.",
    erase: "Alles löschen",
    eraseText:
      "Wir löschen gleich und für immer: Ihren Text, Ihre Angaben, Ihre Adresse und was davon öffentlich ist. Wir behalten nur, dass etwas gelöscht wurde und wann.",
    eraseSure: "Ja, alles löschen",
    erased: "Alles ist gelöscht.",
    erasedText: "Dieser Link gilt jetzt nicht mehr. Sie können das Fenster schließen.",
    bookmark: "Heben Sie diese Seite als Lesezeichen auf. Wer den Link hat, kann das alles auch.",
  },

  confirmation: {
    seat: "Sie haben einen Platz.",
    waiting: "Sie stehen auf der Warteliste.",
    registered: "Das steht auch in der E-Mail, die wir Ihnen gleich schicken. Darin ist der Link zu Ihrer Anmeldung.",
    registration:
      "Wir schicken Ihnen gleich noch eine E-Mail. Darin steht, ob Sie einen Platz haben, und der Link zu Ihrer Anmeldung.",
    title: "E-Mail-Adresse bestätigen",
    text: "Mit einem Klick bestätigen Sie, dass diese E-Mail-Adresse Ihre ist.",
    button: "Ja, das ist meine Adresse",
    noLink: "Bitte öffnen Sie den Link aus unserer E-Mail.",
    done: "Ihre Adresse ist bestätigt.",
    submission:
      "Wir schicken Ihnen gleich den Link zu Ihrer eigenen Seite und sagen Bescheid, wenn es eine Antwort gibt.",
    subscription:
      "Ab jetzt schreiben wir Ihnen, wenn sich etwas ändert: höchstens einmal am Tag. In jeder E-Mail steht ein Link, mit dem Sie das beenden.",
    unknown: "Dieser Link gilt nicht mehr.",
    unknownText:
      "Adressen, die niemand rechtzeitig bestätigt, löschen wir. Versuchen Sie es bitte auf der Seite noch einmal, von der Sie kommen.",
  },

  subscription: {
    title: "Was Sie verfolgen",
    noLink: "Diese Seite öffnet sich nur mit dem Link aus unserer E-Mail.",
    unknown: "Dieser Link gilt nicht. Vielleicht haben Sie schon abbestellt.",
    plan: "alle Änderungen am Plan",
    address: "An",
    since: "Seit",
    subject: "Sie verfolgen",
    leave: "Nicht mehr verfolgen",
    leaveText: "Ein Klick genügt. Ihre Adresse löschen wir dabei.",
    left: "Sie bekommen dazu keine E-Mail mehr. Ihre Adresse ist gelöscht.",
    leaveAll: "Nichts mehr verfolgen",
    leaveAllText:
      "Möchten Sie nichts mehr verfolgen? Dann bekommen Sie von uns keine E-Mails über Änderungen mehr. Ihre Adresse löschen wir dabei.",
    leftAll: "Sie bekommen keine E-Mails über Änderungen mehr. Ihre Adresse ist gelöscht.",
    other: "Lieber etwas anderes verfolgen?",
    otherText: "Gehen Sie auf die Seite, um die es geht: Am Ende steht „Per E-Mail verfolgen“.",
    changes: "Alle Änderungen am Plan",
  },

  follow: {
    label: "Ihre E-Mail-Adresse",
    hint: "Wir schreiben nur, wenn sich etwas ändert, höchstens einmal am Tag. Zuerst bekommen Sie eine E-Mail, in der Sie Ihre Adresse bestätigen. Abbestellen geht mit einem Klick.",
    send: "Verfolgen",
    sent: "Bitte sehen Sie in Ihr Postfach: Dort bestätigen Sie Ihre Adresse. Ohne Bestätigung löschen wir sie.",
  },
};

export default words;
/** @typedef {typeof words} OwnWords */
