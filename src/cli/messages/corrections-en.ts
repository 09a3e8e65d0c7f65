import type { CorrectionMessages } from './corrections.ts';

export const corrections: CorrectionMessages = {
  help: "readers' corrections (YAML, saved by the page or written by hand), made by document and place",
  notText:
    'This is no UTF-8 text. Give corrections in YAML or JSON, as parse schema corrections says.',
  notOne: 'Corrections are one YAML map with corrections. See parse schema corrections.',
  invalid: (file, count) =>
    `The corrections "${file}" have ${String(count)} ${count === 1 ? 'error' : 'errors'}; nothing was read. Mend them and run again.`,
  elsewhere: (count) =>
    `${String(count)} ${count === 1 ? 'correction is' : 'corrections are'} of documents that are not among these: of other reports, or of texts that have changed since.`,
  unfit: (count) =>
    `${String(count)} ${count === 1 ? 'correction fits' : 'corrections fit'} no longer. parse with the report and --corrections tells which.`,
  notOfBatch: (folder) =>
    `"${folder}" is a batch's output, without the texts that corrections need. Give --corrections to parse batch, or the reports to parse track.`,
};
