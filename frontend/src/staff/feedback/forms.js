import { outcomes } from "../forms/answers.js";
import { choice, day, line, prose, reference, words } from "../forms/part.js";

/** @typedef {import("../forms/part.js").Form} Form */

/** @type {Form} */
export const refusal = {
  kind: "refusals",
  sections: [
    {
      title: "what",
      parts: [reference("rule", "rules", { required: true }), prose("sentence", { required: true, most: 1000 })],
    },
  ],
};

/** @type {Form} */
export const assignment = {
  kind: "assignments",
  sections: [
    {
      title: "who",
      parts: [reference("office", "organisations", { required: true }), day("due", { required: true })],
    },
  ],
};

/** @type {Form} */
export const merging = {
  kind: "mergings",
  sections: [{ title: "what", parts: [line("into", { required: true })] }],
};

/** @type {Form} */
export const privateAnswer = {
  kind: "privateAnswers",
  sections: [
    {
      title: "answer",
      parts: [choice("outcome", outcomes, { required: true, named: "outcome" }), prose("text", { required: true })],
    },
  ],
};

/** @type {Form} */
export const template = {
  kind: "templates",
  sections: [
    {
      title: "what",
      parts: [
        line("title", { required: true }),
        choice("outcome", outcomes, { named: "outcome" }),
        words("text", { required: true, long: true }),
      ],
    },
  ],
};
