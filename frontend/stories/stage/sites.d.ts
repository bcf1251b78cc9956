/** Where the three products are. */
export type Sites = { bremen: string; empty: string; city: string };

declare module "vitest" {
  export interface ProvidedContext {
    chromium: string;
    sites: Sites;
  }
}
