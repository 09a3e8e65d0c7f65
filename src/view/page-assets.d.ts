declare module '*/assets/page-assets.js' {
  /** The page's style sheet. */
  export const style: string;
  /** The page's program. */
  export const script: string;
  /** Its hash as a content security policy has it. */
  export const scriptHash: string;
  /** The program of the page of targets beside results, and its hash. */
  export const trackScript: string;
  export const trackScriptHash: string;
}
