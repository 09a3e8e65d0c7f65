import type { Language } from './language.ts';

/** Why a reader's correction changes nothing. */
export type UnfitReason =
  | 'no-record' // no record stands at its place
  | 'taken' // a record that should be added stands there
  | 'no-text' // the place lies outside the text, or holds white space alone
  | 'fields-missing'; // a record that should be added lacks a field that only a reader can tell

/** The same in a sentence that says what to do. */
export const unfitReasons: Readonly<Record<Language, Readonly<Record<UnfitReason, string>>>> = {
  zh: {
    'no-record': '这处没有记录，更正不再适用。请核对位置，或删去这一条。',
    taken: '这处已有记录，不能新增。请改用 do: mend。',
    'no-text': '这处没有正文，不能新增。请核对位置。',
    'fields-missing': '新增的记录要有 status、type、indicator、comparator 和 quantity。请补上。',
  },
  en: {
    'no-record':
      'No record stands here, so the correction fits no longer. Check its place, or take it out.',
    taken: 'A record stands here already, so none can be added. Mend it instead (do: mend).',
    'no-text': 'No text stands here, so no record can be added. Check the place.',
    'fields-missing':
      'An added record needs status, type, indicator, comparator and quantity. Give them.',
  },
};
