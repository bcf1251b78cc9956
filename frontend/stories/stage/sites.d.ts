/** Where the products are; at the office one can sign in, and `beside` is another instance on its database. */
export type Sites = { bremen: string; empty: string; city: string; office: string; beside: string };

declare module "vitest" {
  export interface ProvidedContext {
    chromium: string;
    sites: Sites;
    provider: string;
    /** Where the mails are read that were sent. */
    mails: string;
  }
}
