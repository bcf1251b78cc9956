import js from "@eslint/js";
import globals from "globals";
import { configs as lit } from "eslint-plugin-lit";

const onlyApiFetches = [
  { name: "fetch", message: "Only src/api/ talks to the server." },
  { name: "event", message: "Take the event as a parameter." },
];

export default [
  { ignores: ["dist/", "target/", "src/api/schema.d.ts"] },
  js.configs.recommended,
  lit["flat/recommended"],
  {
    files: ["src/**/*.js"],
    languageOptions: { globals: globals.browser },
    rules: {
      eqeqeq: "error",
      "no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-restricted-globals": ["error", ...onlyApiFetches],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Templates only: lit-html escapes." },
        { property: "toLocaleString", message: "Use src/format/." },
      ],
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["lit-html/directives/unsafe-*"], message: "Templates only: lit-html escapes." }] },
      ],
      "max-lines": ["error", { max: 300, skipComments: true }],
    },
  },
  { files: ["src/api/**/*.js"], rules: { "no-restricted-globals": "off" } },
  { files: ["src/words/**/*.js"], rules: { "max-lines": "off" } },
  { files: ["scripts/**/*.js", "*.js"], languageOptions: { globals: globals.node } },
  // Stories run in Node.js and send functions into the page.
  { files: ["stories/**/*.js"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
];
