import { mkdir, rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { keepYoungRoom } from '../heap-flags.ts';
import { bytePathOf, shownPath, systemPath } from '../inputs/byte-path.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { Inputs, Named } from '../inputs/find-inputs.ts';
import { folderId } from '../inputs/walk.ts';
import { byFolder, byName, SortedPaths } from '../inputs/sorted-paths.ts';
import type { LeftOut } from '../inputs/walk.ts';
import { writeJob } from '../job.ts';
import type { Job, JobFolder, Settings } from '../job.ts';
import { withCopies } from './copies.ts';
import type { CopyPlaces } from './copies.ts';
import { cutParts } from './cut-parts.ts';
import type { Sized } from './cut-parts.ts';
import { cutRows } from './cut-rows.ts';
import { filesWork, plannedFiles, sizedFiles } from './files.ts';
import { foldersWork, plannedReports } from './folders.ts';
import type { PartWork, PlannedFile, PlannedReport } from './part.ts';
import { writePlan } from './plan-file.ts';

export interface PlanOptions {
  readonly named: Named;
  readonly follow: boolean;
  /** The program's version. */
  readonly program: string;
  /** Told of each link that was left out. */
  readonly leftOut: (link: LeftOut) => void;
}

/** Finds the inputs, cuts them to parts and shards, and writes all of it down; the job's file comes last. */
export async function makeJob(
  folder: JobFolder,
  settings: Settings,
  options: PlanOptions,
): Promise<Job> {
  const { base, paths } = await inputsOf(folder, settings, options);
  const work = cut(folder, paths.inOrder(), base, settings);
  return writePlanned(folder, settings, work, base, options);
}

/** Finds the inputs of a job. */
export async function inputsOf(
  folder: JobFolder,
  { input }: Settings,
  { named, follow, leftOut }: PlanOptions,
): Promise<Inputs> {
  keepYoungRoom();
  await mkdir(folder.parts, { recursive: true });
  await mkdir(folder.attempts, { recursive: true });
  const output = (await folderId(bytePathOf(folder.root))) ?? '';
  const order = input.form === 'folders' ? byFolder : byName;
  return findInputs(named, { follow, output, leftOut }, new SortedPaths(folder.work, order));
}

/** Writes down what is to be done; the job's file comes last. */
export async function writePlanned(
  folder: JobFolder,
  settings: Settings,
  work: AsyncIterable<PartWork>,
  base: BytePath,
  { named, program }: PlanOptions,
): Promise<Job> {
  const totals = await writePlan(folder, work, program, settings);
  const job: Job = {
    version: 1,
    program,
    ...settings,
    named: [...named.words],
    base: writtenBase(folder, base),
    ...totals,
  };
  await writeJob(folder, job);
  return job;
}

function cut(
  folder: JobFolder,
  paths: AsyncIterable<BytePath>,
  base: BytePath,
  settings: Settings,
): AsyncGenerator<PartWork> {
  const { input, encoding, partBytes } = settings;
  const copies = copyPlaces(folder, base, settings);
  switch (input.form) {
    case 'files':
      return cutParts(filesToRead(paths, base, copies), settings, filesWork);
    case 'folders':
      return cutParts(reportsToRead(paths, base, copies), settings, foldersWork);
    default:
      return cutRows(paths, base, { input, encoding, size: partBytes });
  }
}

/** Where copies are looked for; null for a track, which tells of them itself. */
export function copyPlaces(
  { work }: JobFolder,
  base: BytePath,
  { format }: Settings,
): CopyPlaces | null {
  return format === 'track' ? null : { base, folder: work };
}

/** The files of a job that are a document each, with their lengths; which are copies is told where they are looked for. */
export function filesToRead(
  paths: AsyncIterable<BytePath>,
  base: BytePath,
  copies: CopyPlaces | null,
): AsyncGenerator<Sized<PlannedFile>> {
  const files = sizedFiles(plannedFiles(paths, base));
  return copies ? withCopies(files, copies) : files;
}

/** The same of folders that are a report each. */
export function reportsToRead(
  paths: AsyncIterable<BytePath>,
  base: BytePath,
  copies: CopyPlaces | null,
): AsyncGenerator<Sized<PlannedReport>> {
  const reports = plannedReports(plannedFiles(paths, base), base);
  return copies ? withCopies(reports, copies) : reports;
}

/** The base as seen from the job's folder, so that both can be moved together. */
function writtenBase({ root }: JobFolder, base: BytePath): Job['base'] {
  const from = relative(bytePathOf(resolve(root)), base) || '.';
  const shown = shownPath(from);
  return bytePathOf(shown) === from ? shown : { base64: systemPath(from).toString('base64') };
}

/** The folder that holds a job's inputs. */
export function baseOf({ root }: JobFolder, { base }: Pick<Job, 'base'>): BytePath {
  const from =
    typeof base === 'string'
      ? bytePathOf(base)
      : Buffer.from(base.base64, 'base64').toString('latin1');
  return resolve(bytePathOf(resolve(root)), from);
}

/** Forgets a job that nothing was made of. */
export async function dropJob(folder: JobFolder): Promise<void> {
  await rm(folder.work, { recursive: true, force: true });
}
