/** Where the products are; at the last one can sign in. */
export type Sites = { bremen: string; empty: string; city: string; office: string };

declare module "vitest" {
  export interface ProvidedContext {
    chromium: string;
    sites: Sites;
    provider: string;
    /** Where the mails are read that were sent. */
    mails: string;
  }
}
