import { mkdir, rm } from 'node:fs/promises';
import { folderOf, inFolder } from '../inputs/byte-path.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import { byFolder, byName } from '../inputs/sorted-paths.ts';
import type { Job, JobFolder, Settings } from '../job.ts';
import { Journal, readProgress } from '../journal.ts';
import { filesWork, plannedFiles } from '../plan/files.ts';
import { foldersWork } from '../plan/folders.ts';
import type { CopyPlaces } from '../plan/copies.ts';
import {
  baseOf,
  copyPlaces,
  filesToRead,
  inputsOf,
  reportsToRead,
  writePlanned,
} from '../plan/make-job.ts';
import type { PlanOptions } from '../plan/make-job.ts';
import type { Part, PartWork, PlannedFile, PlannedReport } from '../plan/part.ts';
import { plannedParts } from '../plan/plan-file.ts';
import { plannedPath } from '../plan/planned-path.ts';
import { adoptNext } from './adopt-next.ts';
import { Carrier } from './carrier.ts';
import { compared, noChanges } from './changes.ts';
import type { Changes, Comparison, EarlierItem } from './changes.ts';
import { renewedParts } from './renewed-parts.ts';
import type { RenewedPart } from './renewed-parts.ts';
import { renewedRows } from './renewed-rows.ts';
import { RootMissing, Roots } from './roots.ts';

/** A job of the inputs as they are now, with how they differ from those before. */
export interface Update {
  readonly job: Job;
  readonly changes: Changes;
}

/**
 * Plans a job anew from what its inputs hold now, and takes along what was made of those that are as they were. Killed
 * at any moment, the earlier job or the new one is there. An input that is away throws `RootMissing`, and nothing changes.
 */
export function updateJob(folder: JobFolder, job: Job, options: PlanOptions): Promise<Update> {
  return withNext(folder, job, { ...options, tellsCopies: true }, async (plan) => {
    const { next, settings, base, parts, changes, roots } = plan;
    const work = carried(parts, folder, next, job.format, changes);
    const planned = await writePlanned(next, settings, work, base, options);
    roots.check();
    const isSame = changes.added + changes.changed + changes.gone + changes.again === 0;
    if (!isSame) await adoptNext(folder, planned);
    return { job: isSame ? job : planned, changes };
  });
}

/** How the inputs of a job differ now from those that it was planned from; what they hold is not looked into. */
export function changesSince(
  folder: JobFolder,
  job: Job,
  options: PlanOptions,
): Promise<Pick<Changes, 'added' | 'changed' | 'gone'>> {
  return withNext(folder, job, { ...options, tellsCopies: false }, async (plan) => {
    const { parts, changes } = plan;
    const passing = parts[Symbol.asyncIterator]();
    while ((await passing.next()).done !== true);
    return changes;
  });
}

/** A plan that is being made beside a job. */
interface NextPlan {
  readonly next: JobFolder;
  readonly settings: Settings;
  readonly base: BytePath;
  readonly parts: AsyncIterable<RenewedPart>;
  /** Whole once the parts have passed. */
  readonly changes: Changes;
  readonly roots: Roots;
}

interface NextOptions extends PlanOptions {
  /** Whether copies are looked for, which takes reading all that is of one length. */
  readonly tellsCopies: boolean;
}

async function withNext<T>(
  folder: JobFolder,
  job: Job,
  options: NextOptions,
  use: (plan: NextPlan) => Promise<T>,
): Promise<T> {
  const roots = await Roots.of(options.named.words, options.named.folder);
  const { next } = folder;
  await rm(next.work, { recursive: true, force: true });
  await mkdir(next.work, { recursive: true });
  try {
    const settings = settingsOf(job);
    const changes = noChanges();
    const { base, paths } = await inputsOf(next, settings, options);
    if (base !== baseOf(folder, job)) throw new RootMissing(job.named.join(' '));
    const earlier = noted(plannedParts(folder), base, roots);
    const watched = roots.watched(paths.inOrder());
    const copies = options.tellsCopies ? copyPlaces(next, base, settings) : null;
    const parts = renewed(copies, settings, watched, earlier, base, changes);
    return await use({ next, settings, base, parts, changes, roots });
  } finally {
    await rm(next.work, { recursive: true, force: true });
  }
}

/** What a job was planned with. */
function settingsOf(job: Job): Settings {
  const { input, format, selection, lang, year, encoding, lexicon, corrections } = job;
  const { partBytes, shardBytes } = job;
  return {
    input,
    format,
    selection,
    lang,
    year,
    encoding,
    lexicon,
    corrections,
    partBytes,
    shardBytes,
  };
}

function renewed(
  copies: CopyPlaces | null,
  settings: Settings,
  paths: AsyncIterable<BytePath>,
  earlier: AsyncIterable<Part>,
  base: BytePath,
  changes: Changes,
): AsyncGenerator<RenewedPart> {
  const { input, encoding, partBytes } = settings;
  switch (input.form) {
    case 'files': {
      const files = filesToRead(paths, base, copies);
      const pairs = compared(files, filesIn(earlier), comparedFiles(base), changes);
      return renewedParts(pairs, settings, filesWork);
    }
    case 'folders': {
      const reports = reportsToRead(paths, base, copies);
      const pairs = compared(reports, reportsIn(earlier), comparedReports(base), changes);
      return renewedParts(pairs, settings, foldersWork);
    }
    default:
      return renewedRows(plannedFiles(paths, base), earlier, comparedFiles(base), changes, base, {
        input,
        encoding,
        size: partBytes,
      });
  }
}

function comparedFiles(base: BytePath): Comparison<PlannedFile> {
  return { keyOf: (file) => byName.keyOf(plannedPath(file, base)), isSame: isSameFile };
}

function comparedReports(base: BytePath): Comparison<PlannedReport> {
  return {
    keyOf: ({ pages: [first] }) =>
      first ? byFolder.keyOf(inFolder(folderOf(plannedPath(first, base)), '')) : '',
    isSame: ({ pages: one }, { pages: other }) =>
      one.length === other.length &&
      one.every((page, index) => {
        const match = other[index];
        return match?.name === page.name && isSameFile(page, match);
      }),
  };
}

/** A file that could not be looked at is never as it was. */
function isSameFile({ state: one }: PlannedFile, { state: other }: PlannedFile): boolean {
  return one !== null && one[0] === other?.[0] && one[1] === other[1];
}

async function* filesIn(parts: AsyncIterable<Part>): AsyncGenerator<EarlierItem<PlannedFile>> {
  for await (const part of parts) {
    if (!('files' in part.work)) continue;
    for (const [index, item] of part.work.files.entries()) yield { item, part, index };
  }
}

async function* reportsIn(parts: AsyncIterable<Part>): AsyncGenerator<EarlierItem<PlannedReport>> {
  for await (const part of parts) {
    if (!('reports' in part.work)) continue;
    for (const [index, item] of part.work.reports.entries()) yield { item, part, index };
  }
}

/** The parts as they pass, their files noted as what the roots held. */
async function* noted(
  parts: AsyncIterable<Part>,
  base: BytePath,
  roots: Roots,
): AsyncGenerator<Part> {
  for await (const part of parts) {
    for (const file of filesOf(part.work)) roots.hadEarlier(plannedPath(file, base));
    yield part;
  }
}

function filesOf(work: PartWork['work']): readonly PlannedFile[] {
  if ('files' in work) return work.files;
  return 'reports' in work ? work.reports.flatMap(({ pages }) => pages) : [work.file];
}

/** The parts as they pass, with what was made of their documents before under their new numbers. */
async function* carried(
  parts: AsyncIterable<RenewedPart>,
  from: JobFolder,
  to: JobFolder,
  format: Job['format'],
  changes: Changes,
): AsyncGenerator<PartWork> {
  const { parts: sums } = await readProgress(from.journal);
  const carrier = new Carrier(from, to, sums, format);
  const journal = await Journal.open(to.journal);
  let number = 0;
  try {
    for await (const { work, earlier } of parts) {
      if (earlier) {
        const sha256 = await carrier.part(number, earlier);
        if (sha256 === null) changes.again += work.documents;
        else await journal.add({ part: number, sha256 }, { synced: false });
      }
      yield work;
      number++;
    }
  } finally {
    await journal.close();
  }
}
