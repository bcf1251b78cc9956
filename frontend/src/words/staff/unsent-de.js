/** Words of what waits at a door to be sent. */
export default {
  waiting: (/** @type {number} */ n) =>
    n === 1
      ? "Ein Eintrag vom Einlass ist noch nicht übertragen."
      : `${n} Einträge vom Einlass sind noch nicht übertragen.`,
  door: (/** @type {string} */ event) => (event ? `Zum Einlass von ${event}` : "Zum Einlass"),
  leaveSure: "Abmelden, bevor alles übertragen ist?",
  leaveText:
    "Einträge vom Einlass sind noch nicht übertragen. Sie bleiben auf diesem Gerät. Übertragen werden sie erst, wenn Sie sich hier wieder anmelden und den Einlass öffnen.",
  leaveYes: "Trotzdem abmelden",
};
