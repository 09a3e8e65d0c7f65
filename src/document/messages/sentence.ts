import type { Diagnostic } from '../../core/diagnostic.ts';
import type { RefusalReason } from '../../quantities/quantity.ts';
import type { RepairKind } from '../../repair/repaired.ts';
import { repairKinds as repairsEn, sentences as en } from './en.ts';
import type { Language, Sentences } from './language.ts';
import { refusalReasons as refusalsEn } from './refusals-en.ts';
import { refusalReasons as refusalsZh } from './refusals-zh.ts';
import { repairKinds as repairsZh, sentences as zh } from './zh.ts';

const languages: Readonly<Record<Language, Sentences>> = { zh, en };
const refusals = { zh: refusalsZh, en: refusalsEn };
const repairs = { zh: repairsZh, en: repairsEn };

/** Why a number measures nothing, in words. */
export function refusedBecause(reason: RefusalReason, language: Language): string {
  return refusals[language][reason];
}

/** Why a stretch of the source is left out, in words. */
export function droppedBecause(kind: RepairKind, language: Language): string {
  return repairs[language][kind];
}

/** The diagnostic in a sentence: quotes the value and says what to do. */
export function sentenceOf(diagnostic: Diagnostic, language: Language): string {
  const { code, args } = diagnostic;
  const sentence = languages[language][code](args);
  return args['file'] === undefined ? sentence : `${String(args['file'])}: ${sentence}`;
}
