import type { ErrorObject } from 'ajv';
import type { Language } from './messages/language.ts';
import type { SchemaName } from './schema-name.ts';

/** A place where a value breaks its schema. */
export interface SchemaError {
  /** JSON pointer to the value; empty for the whole. */
  readonly pointer: string;
  readonly message: string;
}

interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** The module is CommonJS and exports the function itself, whatever its declaration says. */
type Localize = (errors: ErrorObject[]) => void;

const validators: Readonly<Record<SchemaName, () => Promise<{ validate: Validate }>>> = {
  document: () => import('./validators/document.validator.js'),
  record: () => import('./validators/record.validator.js'),
  repair: () => import('./validators/repair.validator.js'),
  outline: () => import('./validators/outline.validator.js'),
  tokens: () => import('./validators/tokens.validator.js'),
  explain: () => import('./validators/explain.validator.js'),
  lexicon: () => import('./validators/lexicon.validator.js'),
  corrections: () => import('./validators/corrections.validator.js'),
  summary: () => import('./validators/summary.validator.js'),
  track: () => import('./validators/track.validator.js'),
};

/** Says that a branch of a condition failed; the branch's own errors say which. */
const conditionKeyword = 'if';

/** Every place where `value` breaks the schema; empty where it validates. */
export async function schemaErrors(
  value: unknown,
  schema: SchemaName,
  language: Language,
): Promise<SchemaError[]> {
  const { validate } = await validators[schema]();
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== conditionKeyword);
  if (language === 'zh') {
    const { default: localize } = await import('ajv-i18n/localize/zh/index.js');
    (localize as unknown as Localize)(errors);
  }
  return errors.map((error) => ({ pointer: error.instancePath, message: messageOf(error) }));
}

/** The message with the property's name or the values that it leaves out. */
function messageOf({ keyword, message = keyword, params }: ErrorObject): string {
  const detail = params as Readonly<Record<string, unknown>>;
  if (keyword === 'additionalProperties')
    return `${message}: ${String(detail['additionalProperty'])}`;
  if (keyword === 'enum') return `${message}: ${(detail['allowedValues'] as unknown[]).join(', ')}`;
  return message;
}
