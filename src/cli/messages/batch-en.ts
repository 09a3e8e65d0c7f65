import { shellWord } from '../shell-word.ts';
import type { BatchMessages } from './batch.ts';

/** The commands for many documents in English. */
export const batch: BatchMessages = {
  sizeBad: (option, value) =>
    `${option} "${value}" is no size. Give bytes, or a number with k, m or g, as in ${option} 64m.`,
  countBad: (option, value) =>
    `${option} "${value}" is no such number. Give one, as in ${option} 2.`,
  binaryShown: (format) =>
    `${format} is no text for a terminal. Write it to a file, as in -o records.${format}.`,
  argumentMissing: (name) => `${name} is missing. See parse --help.`,
  textFieldMissing:
    '--input-format needs --text-field, the field that holds the text, as in --text-field body.',
  joinedRows:
    '--join joins files; a row of --input-format is a whole document. Give one of the two.',
  nothing:
    'No file was found. Check the paths; hidden files, links, and folders of results are left out.',
  noRows:
    'No document was found: there is no file, or none holds a row. Check the paths and --input-format.',
  listTwice: 'Standard input can hold one list only. Give - once.',
  begun: (folder) =>
    `"${folder}" holds a run already. Go on with --resume, or give another folder with -o.`,
  planned: (folder) => `"${folder}" was planned from other inputs. Give another folder with -o.`,
  notTasks: (folder) =>
    `"${folder}" holds a run of parse batch, which has no tasks. Go on with parse batch -o ${shellWord(folder)} --resume.`,
  held: (folder, name) =>
    `"${folder}" holds results already, "${name}". Remove them, or give another folder with -o.`,
  notPlanned: (folder) => `"${folder}" holds no plan. Make one with parse plan PATH… -o ${folder}.`,
  otherSettings: (folder, names) =>
    `The run in "${folder}" was begun with other values of ${names.join(', ')}. Leave them out, or give another folder with -o.`,
  otherProgram: (folder, version) =>
    `The run in "${folder}" was begun by version ${version}. Go on with that, or give another folder with -o.`,
  locked: (file) =>
    `Another run is at work here. Wait for its end; if there is none, remove "${file}".`,
  rootMissing: (word) =>
    `"${word}" is not there, or holds nothing of what the run was planned from. Nothing was changed; put it back, or give another folder with -o.`,
  updated: ({ added, changed, gone, same, again }) =>
    `${String(added)} new, ${String(changed)} changed, ${String(gone)} gone, ${String(same)} as before, ${String(again)} of these read again.`,
  notRead: (count, folder) =>
    `${String(count)} file(s) are new, changed or gone since the run was planned, which --resume does not mind. Follow them with parse batch -o ${shellWord(folder)} --update.`,
  taken: (folder) =>
    `"${folder}" holds something that this plan did not make. Remove it and run the task again.`,
  numberBad: (value, last) =>
    `There is no task "${value}". Give a number from 0 to ${String(last)}.`,
  linksLeft: (count) =>
    `${String(count)} symbolic link(s) were left out. Follow them with --follow.`,
  linkLoops: 'The link leads to a folder around it and was left out.',
  resultsLeft: 'The folder holds results of this program, and no reports; it was left out.',
  progress: ({ done, total, share, rate, left, failed }) =>
    `${done}/${total} documents (${share}), ${rate}/s, ${left} left, ${failed} failed`,
  failedFast: 'Stopped at the first failure. Mend it and go on with --retry-failed.',
  interrupted: (folder) =>
    `Stopped. What is done is kept; go on with parse batch -o ${shellWord(folder)} --resume.`,
  outputFile: (file) =>
    `-o "${file}" is a file, and a batch writes a folder; was a pattern behind -o expanded? Give a folder.`,
  taskDone: (number, documents, failed) =>
    `Task ${String(number)} is done: ${String(documents)} documents, ${String(failed)} failed.`,
  taskAlready: (number) => `Task ${String(number)} was done before; nothing to do.`,
  flaw: {
    missing: (shard, folder) =>
      `Shard ${String(shard)} is missing. Run parse task ${folder} ${String(shard)}.`,
    foreign: (shard, folder) =>
      `Shard ${String(shard)} is of another plan. Remove it and run parse task ${folder} ${String(shard)}.`,
    count: (shard, folder) =>
      `Shard ${String(shard)} does not hold every document once. Remove it and run parse task ${folder} ${String(shard)}.`,
    file: (shard, folder) =>
      `The file is not as it was written. Remove shard ${String(shard)} and run parse task ${folder} ${String(shard)}.`,
    extra: (shard) => `Nothing of shard ${String(shard)} made this. Remove it.`,
  },
  help: {
    batch: 'many files, in parallel, to tables; goes on where it was stopped',
    plan: 'cut the inputs into tasks; prints how many',
    task: 'do one task of a plan, from 0; doing it again changes nothing',
    verify: 'prove that each task was done once, and write the summary',
    serve: 'answer requests on standard input, an object a line, on standard output',
    paths: 'files, folders and patterns; - is a list of paths on standard input, one a line',
    planned: 'folder that plan wrote',
    number: 'number of the task, from 0',
    output: 'folder for the results',
    shardSize: 'text that goes to one set of output files, as in 64m; batch: all of it',
    inputFormat: 'each input file holds many documents',
    textField: 'field that holds the text',
    idField: 'field that names the document; its line by default',
    join: 'the files of each folder are pages of one report: order them by their jumps and read them as one',
    follow: 'follow symbolic links in folders',
    nulls: 'the list on standard input has NULs between paths',
    jobs: 'threads; batch: the cores, otherwise 1',
    timeout: 'seconds that a document may take, 300 by default; 0 for any',
    resume: 'go on with a run that was stopped',
    update: 'read what is new or changed, drop what is gone, keep the rest',
    retryFailed: 'read again what failed',
    failFast: 'stop at the first document that fails',
    maxBytes: 'longest document, 128m by default; serve: longest request, 64m',
  },
};
