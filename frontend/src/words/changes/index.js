/** Loads the words about changes in one language only. @param {import("../../routes.js").Lang} lang @returns {Promise<import("./de.js").ChangeWords>} */
export const loadChangeWords = async (lang) =>
  lang === "en" ? (await import("./en.js")).default : (await import("./de.js")).default;
