/** Words about registering, which come only where somebody does. @param {import("../../routes.js").Lang} lang @returns {Promise<import("./de.js").RegistrationWords>} */
export const loadRegistrationWords = async (lang) =>
  lang === "en" ? (await import("./en.js")).default : (await import("./de.js")).default;
