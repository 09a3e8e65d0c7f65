import type { RowDocument } from './document-input.ts';

/** Which fields of a row make a document. */
export interface RowFields {
  readonly textField: string;
  readonly idField: string | null;
}

/** The fields that a document is made of. */
export function namesOf({ textField, idField }: RowFields): string[] {
  return idField === null ? [textField] : [textField, idField];
}

/** The document of a row; `place` names it where no field does. `damagedIn` is the encoding that some row is not in. */
export function documentOfRow(
  row: unknown,
  { textField, idField }: RowFields,
  place: string,
  damagedIn: string | null,
): RowDocument {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { name: place, code: 'row-syntax', detail: 'not an object' };
  }
  const fields = row as Readonly<Record<string, unknown>>;
  const id = idField === null ? null : fields[idField];
  const name =
    typeof id === 'string' || typeof id === 'number' || typeof id === 'bigint' ? String(id) : '';
  if (idField !== null && name === '') return { name: place, code: 'row-field', detail: idField };
  const text = Object.hasOwn(fields, textField) ? fields[textField] : null;
  if (typeof text !== 'string' && !(text instanceof Uint8Array)) {
    return { name: place, code: 'row-field', detail: textField };
  }
  if (damagedIn !== null && (name + String(text)).includes('\ufffd')) {
    return { name: place, code: 'row-encoding', detail: damagedIn };
  }
  return { name: name || place, text };
}
