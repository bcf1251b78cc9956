/** Loads the words of one language only. @param {import("../routes.js").Lang} lang @returns {Promise<import("./de.js").Words>} */
export const loadWords = async (lang) =>
  lang === "en" ? (await import("./en.js")).default : (await import("./de.js")).default;
