import type { RowDocument } from './document-input.ts';

/** Which fields of a row make a document. */
export interface RowFields {
  readonly textField: string;
  readonly idField: string | null;
}

/** The document of a row; `place` names it where no field does. */
export function documentOfRow(
  row: unknown,
  { textField, idField }: RowFields,
  place: string,
): RowDocument {
  if (typeof row !== 'object' || row === null) {
    return { name: place, code: 'row-syntax', detail: 'not an object' };
  }
  const fields = row as Readonly<Record<string, unknown>>;
  const id = idField === null ? null : fields[idField];
  const name =
    typeof id === 'string' || typeof id === 'number' || typeof id === 'bigint' ? String(id) : '';
  if (idField !== null && name === '') return { name: place, code: 'row-field', detail: idField };
  const text = Object.hasOwn(fields, textField) ? fields[textField] : null;
  if (typeof text !== 'string')
    return { name: name || place, code: 'row-field', detail: textField };
  return { name: name || place, text };
}
