import { sendFile } from "./send-file.js";
import { answered, client } from "./staff.js";

/** @typedef {import("./client.js").Schemas["Upload"]} Upload */

/** @param {{ name: string }} file */
export const isFilm = ({ name }) => /\.(mp4|webm)$/i.test(name);

/** Whether it is more than the server takes. @param {File} file */
export const isTooLarge = (file) => file.size > (isFilm(file) ? 200 : 20) * 1024 * 1024;

/** @param {string} checksum @param {AbortSignal} [signal] */
export const loadFile = (checksum, signal) =>
  answered(client.GET("/api/staff/v1/files/{checksum}", { params: { path: { checksum } }, signal }));

/** What a page can show by itself. @param {Upload} upload */
export const isPicture = ({ format }) => format === "png" || format === "jpg";

/** Where somebody of the staff reads a file before it is public. @param {string} checksum */
export const contentOf = (checksum) => `/api/staff/v1/files/${checksum}/content`;

/**
 * @param {File} file
 * @param {(share: number) => void} sent from 0 to 1
 * @param {AbortSignal} signal
 * @returns {Promise<Upload>}
 */
export const uploadFile = (file, sent, signal) =>
  sendFile(
    `/api/staff/v1/${isFilm(file) ? "films" : "files"}?${new URLSearchParams({ name: file.name })}`,
    "application/octet-stream",
    file,
    sent,
    signal,
  );
