import { Unreachable } from "./client.js";
import { StaffRefused } from "./staff.js";

/**
 * Sends a file as it is. Only this way a browser says how much of it is sent.
 * @template T
 * @param {string} address
 * @param {string} type of what is sent
 * @param {File} file
 * @param {(share: number) => void} sent from 0 to 1
 * @param {AbortSignal} [signal] ends it; the promise is refused with an AbortError then
 * @returns {Promise<T>}
 */
export const sendFile = (address, type, file, sent, signal) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.setRequestHeader("Requested-With", "teilhabemonitor");
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Accept-Language", "de");
    request.setRequestHeader("Content-Type", type);
    request.upload.addEventListener("progress", ({ loaded, total }) => sent(total ? loaded / total : 0));
    request.addEventListener("error", () => reject(new Unreachable("upload")));
    request.addEventListener("abort", () => reject(new DOMException("cancelled", "AbortError")));
    request.addEventListener("load", () => {
      if (request.status < 300) resolve(request.response);
      else reject(new StaffRefused(request.status, request.response ?? undefined));
    });
    signal?.addEventListener("abort", () => request.abort());
    request.send(file);
  });
