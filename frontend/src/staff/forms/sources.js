import { address, prose } from "./part.js";

/** @type {import("./part.js").Form} */
export default {
  kind: "sources",
  sections: [{ title: "what", parts: [prose("citation", { required: true }), address("url")] }],
};
