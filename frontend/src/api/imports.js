import { sendFile } from "./send-file.js";
import { answered, client, ifMatch } from "./staff.js";

/**
 * @typedef {import("./client.js").Schemas} Schemas
 * @typedef {Schemas["Import"]} Import
 * @typedef {Schemas["ImportRow"]} ImportRow
 * @typedef {NonNullable<import("./client.js").Paths["/api/staff/v1/imports/{code}/rows"]["get"]["parameters"]["query"]>} RowQuery
 */

/** What a file is, by the ending of its name. @type {Record<string, string>} */
const mediaTypes = {
  csv: "text/csv",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** @param {File} file */
export const endingOf = ({ name }) => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

/** @param {File} file */
export const isTaken = (file) => endingOf(file) in mediaTypes;

/** @param {{ page?: number, state?: ("preview" | "applied" | "discarded" | "expired")[] }} query @param {AbortSignal} signal */
export const loadImports = (query, signal) =>
  answered(client.GET("/api/staff/v1/imports", { params: { query }, signal }));

/** Names of the tables that a package has. @param {AbortSignal} signal */
export async function loadTables(signal) {
  const shape = await answered(client.GET("/api/v1/datapackage.json", { signal }));
  const { resources } = /** @type {{ resources: { name: string }[] }} */ (shape);
  return resources.map(({ name }) => name);
}

/** @param {string} code @param {AbortSignal} [signal] */
export const loadImport = (code, signal) =>
  answered(client.GET("/api/staff/v1/imports/{code}", { params: { path: { code } }, signal }));

/** @param {string} code @param {RowQuery} query @param {AbortSignal} signal */
export const loadImportRows = (code, query, signal) =>
  answered(client.GET("/api/staff/v1/imports/{code}/rows", { params: { path: { code }, query }, signal }));

/** @param {string} code @param {number} version @param {Schemas["ImportApplicationInput"]} body */
export const applyImport = (code, version, body) =>
  answered(
    client.PUT("/api/staff/v1/imports/{code}/application", {
      params: { path: { code }, header: ifMatch(version) },
      body,
    }),
  );

/** @param {string} code @param {number} version */
export const discardImport = (code, version) =>
  answered(
    client.PUT("/api/staff/v1/imports/{code}/discarding", { params: { path: { code }, header: ifMatch(version) } }),
  );

/** @param {string} code @param {number} version */
export const compareImport = (code, version) =>
  answered(
    client.PUT("/api/staff/v1/imports/{code}/preview", { params: { path: { code }, header: ifMatch(version) } }),
  );

/**
 * @param {File} file
 * @param {string} table of the package, for a CSV file
 * @param {(share: number) => void} sent from 0 to 1
 * @returns {Promise<Import>}
 */
export const uploadImport = (file, table, sent) => {
  const query = new URLSearchParams({ name: file.name.slice(0, 200), ...(table ? { table } : {}) });
  return sendFile(`/api/staff/v1/imports?${query}`, mediaTypes[endingOf(file)] ?? "", file, sent);
};
