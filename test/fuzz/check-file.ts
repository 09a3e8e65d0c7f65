import { schemaErrors } from '../../src/document/validate.ts';
import { open, parse } from '../../src/parse.ts';
import { openSource } from '../../src/source/open-source.ts';

/** Milliseconds of the processor's time and bytes of memory that no small file may take. */
const slowest = 10_000;
const most = 2 ** 30;

/** Reads a file by its reader alone, or by the whole program; gives what is wrong with that. */
export async function faultsOfFile(
  bytes: Uint8Array,
  isWhole: boolean,
): Promise<readonly string[]> {
  const before = process.cpuUsage();
  const held = process.memoryUsage().rss;
  const faults: string[] = [];
  try {
    if (isWhole) faults.push(...(await faultsOfDocument(bytes)));
    else {
      const { value, diagnostics } = await openSource(bytes);
      const isRefused = diagnostics.some(({ severity }) => severity === 'error');
      if ((value === null) !== isRefused) faults.push('neither read nor refused');
    }
  } catch (error) {
    return [`throws ${String((error as Error).stack)}`];
  }
  const { user, system } = process.cpuUsage(before);
  const taken = (user + system) / 1000;
  if (taken > slowest)
    faults.push(`slow: ${taken.toFixed(0)} ms for ${String(bytes.length)} bytes`);
  const gained = process.memoryUsage().rss - held;
  if (gained > most) faults.push(`takes ${(gained / 2 ** 20).toFixed(0)} MB`);
  return faults;
}

async function faultsOfDocument(bytes: Uint8Array): Promise<string[]> {
  const opened = await open(bytes);
  const document = parse(opened, { lang: 'en' });
  const errors = await schemaErrors(document, 'document', 'en');
  const faults = errors.map(({ pointer, message }) => `invalid ${pointer}: ${message}`);
  const { format, text } = opened.source;
  for (const { source, quantity } of document.records) {
    const quoted = text.slice(source.start, source.end).replace(/[\s\u200b-\u200d\ufeff]/g, '');
    if (format !== 'html' && quantity.dimension !== 'relative' && quoted !== quantity.text)
      faults.push(`text is not the slice: ${String(source.start)} ${JSON.stringify(quoted)}`);
  }
  return faults;
}
