/** Compiled from schemas/ by scripts/compile-validators.mjs. */
declare module '*.validator.js' {
  import type { ErrorObject } from 'ajv';

  const validate: {
    (value: unknown): boolean;
    errors?: ErrorObject[] | null;
  };
  export { validate };
}
