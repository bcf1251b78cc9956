import { choice, period, references, title, words } from "./part.js";

export const needStates = ["open", "examined", "taken-up", "met", "not-pursued"];

/** @type {import("./part.js").Form} */
export default {
  kind: "needs",
  sections: [
    { title: "what", parts: [title, words("description", { long: true })] },
    {
      title: "standing",
      parts: [
        choice("state", needStates, { required: true, named: "needState" }),
        period("raisedOn"),
        words("result", { long: true }),
      ],
    },
    { title: "related", parts: [references("fields", "fields"), references("measures", "measures")] },
  ],
};
