import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaFile, schemaNames } from '../../document/schema-name.ts';
import { closest } from '../closest.ts';
import type { CommonOptions, Context } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../failures.ts';
import { writeOutput } from '../output.ts';
import { packageFolder } from '../package.ts';

export interface SchemaOptions extends CommonOptions {
  /** Whether the path of the schema's file is wanted in place of its text. */
  readonly path?: boolean;
}

/** Prints a JSON Schema: the document's, or the one that is named. */
export async function schemaCommand(
  [asked = 'document']: readonly string[],
  { path }: SchemaOptions,
  { io }: Context,
): Promise<ExitCode> {
  const name = schemaNames.find((known) => known === asked);
  if (!name) {
    throw new UsageError(
      (messages) =>
        messages.schemaUnknown(asked, schemaNames) + messages.meant(closest(asked, schemaNames)),
    );
  }
  const file = join(packageFolder(), 'schemas', schemaFile(name));
  const text = path === true ? `${file}\n` : await readFile(file, 'utf8');
  await writeOutput([text], undefined, io);
  return exitCode.ok;
}
