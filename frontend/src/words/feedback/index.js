/** Words about taking part, which come only where somebody does. @param {import("../../routes.js").Lang} lang @returns {Promise<import("./de.js").FeedbackWords>} */
export const loadFeedbackWords = async (lang) =>
  lang === "en" ? (await import("./en.js")).default : (await import("./de.js")).default;
