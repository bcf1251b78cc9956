/**
 * The few words that come with the program itself: they say what is wrong when all others cannot be fetched.
 * @typedef {{ title: string, text: string }} Said
 * @type {Record<import("../routes.js").Lang, { offline: Said, down: Said, retry: string }>}
 */
export const firstWords = {
  de: {
    offline: {
      title: "Sie sind offline",
      text: "Ihr Gerät hat gerade keine Verbindung zum Internet. Sobald es wieder eine hat, laden wir die Seite.",
    },
    down: {
      title: "Der Dienst ist gerade nicht erreichbar",
      text: "Die Daten können im Moment nicht geladen werden. Meist dauert das nur wenige Minuten.",
    },
    retry: "Noch einmal versuchen",
  },
  en: {
    offline: {
      title: "You are offline",
      text: "Your device has no connection to the internet right now. We will load the page as soon as it has.",
    },
    down: {
      title: "The service cannot be reached right now",
      text: "The data cannot be loaded at the moment. This usually takes only a few minutes.",
    },
    retry: "Try again",
  },
};
