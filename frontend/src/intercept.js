import { placeOf } from "./routes.js";

/** The address that a form asks for: checkboxes of one name are joined by commas. @param {HTMLFormElement} form */
export function addressOfForm(form) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim()) values.set(name, [...(values.get(name) ?? []), value.trim()]);
  }
  const query = new URLSearchParams([...values].map(([name, all]) => [name, all.join(",")]));
  const words = query.toString().replaceAll("%2C", ",");
  return new URL(form.action).pathname + (words && `?${words}`);
}

/** @param {URL} address */
const isOurs = (address) => address.origin === location.origin && placeOf(address.pathname) !== undefined;

/**
 * Links and forms that lead to pages of this site do not leave the document.
 * @param {(address: string) => void} go
 */
export function interceptLinksAndForms(go) {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const link = event.target instanceof Element && event.target.closest("a");
    if (!link || !link.href || link.target || link.hasAttribute("download")) return;
    const address = new URL(link.href);
    if (!isOurs(address)) return;
    const sameDocument = address.pathname + address.search === location.pathname + location.search;
    if (sameDocument && address.hash) return;
    event.preventDefault();
    go(address.href);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "get" || event.defaultPrevented) return;
    if (!isOurs(new URL(form.action))) return;
    event.preventDefault();
    go(addressOfForm(form));
  });
}
