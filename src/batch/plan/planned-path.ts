import { bytePathOf, inFolder } from '../inputs/byte-path.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import type { PlannedFile } from './part.ts';

/** Where a planned file is. */
export function plannedPath({ name, base64 }: PlannedFile, base: BytePath): BytePath {
  const path =
    base64 === undefined ? bytePathOf(name) : Buffer.from(base64, 'base64').toString('latin1');
  return inFolder(base, path);
}
