import Papa from 'papaparse';
import type { KnownReport } from '../../track/known-reports.ts';
import { decode } from '../../source/decode.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../failures.ts';
import { readInput } from '../input.ts';

/** The rows of a user's list of reports: file, region, year; either of the last two may be empty. */
export async function knownReportsIn(
  file: string,
  { io, messages }: Context,
): Promise<readonly KnownReport[]> {
  const input = await readInput(file, io, messages);
  if ('problem' in input) throw new UsageError(() => input.problem);
  const text = decode(input.bytes, {}).value?.text ?? '';
  const { data, meta } = Papa.parse<Record<string, string | undefined>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (head) => head.trim().toLowerCase(),
  });
  const fields = meta.fields ?? [];
  if (!fields.includes('file') || !(fields.includes('region') || fields.includes('year'))) {
    throw new UsageError(({ track }) => track.regionsHead(file));
  }
  return data.map((row, index) => {
    const [name, region, year] = ['file', 'region', 'year'].map(
      (field) => row[field]?.trim() ?? '',
    );
    if (!name || (year && !/^(?:19|20)\d\d$/.test(year))) {
      throw new UsageError(({ track }) => track.regionsBad(file, index + 2));
    }
    return { file: name, region: region || null, year: year ? Number(year) : null };
  });
}
