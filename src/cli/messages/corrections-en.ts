import type { CorrectionMessages } from './corrections.ts';

export const corrections: CorrectionMessages = {
  help: "readers' corrections (YAML, saved by the page or written by hand), made by document and place",
  notText:
    'This is no UTF-8 text. Give corrections in YAML or JSON, as parse schema corrections says.',
  notOne: 'Corrections are one YAML map with corrections. See parse schema corrections.',
  invalid: (file, count) =>
    `The corrections "${file}" have ${String(count)} ${count === 1 ? 'error' : 'errors'}; nothing was read. Mend them and run again.`,
  unfit: {
    'no-record':
      'No record stands here, so the correction fits no longer. Check its place, or take it out.',
    taken: 'A record stands here already, so none can be added. Mend it instead (do: mend).',
    'no-text': 'No text stands here, so no record can be added. Check the place.',
    'fields-missing':
      'An added record needs status, type, indicator, comparator and quantity. Give them.',
  },
};
