import type { RefusalReason } from '../../quantities/quantity.ts';
import type { RepairKind } from '../../repair/repaired.ts';
import { openedKinds } from '../../source/signatures.ts';
import type { Sentences } from './language.ts';
import { refusalReasons } from './refusals-en.ts';
import { unfitReasons } from './unfit-reasons.ts';
import type { UnfitReason } from './unfit-reasons.ts';

/** What repair does, in a few words. */
export const repairKinds: Readonly<Record<RepairKind, string>> = {
  'columns-split': 'columns side by side taken apart',
  'line-joined': 'broken lines joined',
  'column-joined': "paragraphs joined across a column's end",
  'page-joined': 'paragraphs joined across a page',
  'space-dropped': 'justification spaces dropped',
  'running-head': 'running heads and feet left out',
  'page-number': 'page numbers left out',
  'note-mark': 'marks of notes on lines of their own left out',
  'page-line': 'lines about the web page left out',
  'contents-line': 'lines of a table of contents left out',
  'jump-line': 'jump lines left out',
};

/** How the words of a file that is no text are come by. */
function wayToText(kind: string): string {
  if (openedKinds.has(kind))
    return 'parse() reads text and web pages alone: use read() or the command line.';
  if (['ZIP', 'GZIP', 'RAR', '7Z'].includes(kind)) return 'Unpack it and give the files in it.';
  if (['PNG', 'JPEG', 'GIF', 'TIFF'].includes(kind)) return 'Recognise its text (OCR) first.';
  return 'Open it in the program that made it and save it as text or as a web page.';
}

/** Diagnostics in English. */
export const sentences: Sentences = {
  'page-continues-from': ({ page }) =>
    `The text continues from ${String(page)}, which was not given; its start may be missing. Check it, or put that page before it.`,
  'page-continues-on': ({ page }) =>
    `The text continues on ${String(page)}, which was not given; its end may be missing. Check it, or put that page after it.`,
  'text-repaired': ({ kind, count }) =>
    `${repairKinds[kind as RepairKind]}: ${String(count)}; parse repair --format json lists each.`,
  'columns-unsure': () =>
    'This looks like columns side by side, but may be a table: it was left as it is, and sentences may run across. Check the source, or set one column below the other.',
  'section-missing': ({ before, count }) =>
    `Before number "${String(before)}" the sequence lacks ${String(count)}. Check that the source is whole.`,
  'sections-announced': ({ announced, found }) =>
    `The text announces ${String(announced)} sections, but ${String(found)} were found. Check that the source is whole.`,
  'table-unsure': ({ cells }) =>
    `Rows, columns or units of this table are not certain: ${String(cells)} of its numbers were left out. Check the source, or set one row a line with tabs between its cells.`,
  'number-refused': ({ quote, reason }) =>
    `"${String(quote)}" measures nothing: ${refusalReasons[reason as RefusalReason]}.`,
  'change-reversed': ({ before, verb, after }) =>
    `From "${String(before)}" ${String(verb)} to "${String(after)}": the numbers go the other way. Check both.`,
  'growth-excessive': ({ indicator, rate, limit }) =>
    `"${String(indicator)}" is to grow by ${String(rate)} in a year, past the usual limit of ${String(limit)}%. Check its decimal point and unit.`,
  'share-excessive': ({ indicator, rate }) =>
    `"${String(indicator)}" is ${String(rate)}, more than the whole. Check its decimal point and unit.`,
  'shares-unequal': ({ shares, sum }) =>
    `The shares "${String(shares)}" add up to ${String(sum)}, not 100. Check each.`,
  'parts-over': ({ whole, parts }) =>
    `The parts (${String(parts)}) add up to more than the total "${String(whole)}". Check each, and whether they overlap.`,
  'parts-unequal': ({ whole, parts }) =>
    `The parts (${String(parts)}) do not add up to the total "${String(whole)}". Check each.`,
  'targets-differ': ({ indicator, first, second }) =>
    `"${String(indicator)}" has two targets for one year: "${String(first)}" and "${String(second)}". Check which one holds.`,
  'unit-unfit': ({ indicator, quantity }) =>
    `"${String(indicator)}" is not measured in the unit of "${String(quantity)}". Check the unit, or whether the sentence was cut.`,
  'sentence-long': ({ characters, longest }) =>
    `This sentence has ${String(characters)} characters, more than ${String(longest)}; records quote what stands around their numbers. Check whether its signs were lost.`,
  'segmenter-fallback': () =>
    'Neither binding of jieba can be used; Intl.Segmenter steps in. Run parse doctor to see what to do.',
  'text-empty': () => 'The file is empty. Check that it is the right one.',
  'text-blank': () => 'The file holds only white space. Check that it is the right one.',
  'text-binary': ({ kind, offset }) =>
    offset === undefined
      ? `This is a ${String(kind)} file, no text. ${wayToText(String(kind))}`
      : `Not a text: there is a ${String(kind)} byte at offset ${String(offset)}. Give a text or a web page.`,
  'text-damaged': ({ count }) =>
    `The text holds ${String(count)} replacement characters (U+FFFD): it was decoded wrongly before. Convert the original file again.`,
  'file-damaged': ({ kind, part }) =>
    `The ${String(kind)} file is damaged${part === undefined ? '' : ` (${String(part)})`} and cannot be read. Fetch it again, or repair it in the program that made it and save it anew.`,
  'file-cut': ({ kind }) =>
    `The ${String(kind)} file is not whole: it ends in the middle. Fetch it again.`,
  'file-locked': ({ kind }) =>
    `The ${String(kind)} file has a password. Open it in the program that made it, take the password off, and save it.`,
  'file-old': () =>
    'This is a document of Word 95 or older and is not read. Open it in Word or WPS and save it as docx.',
  'file-excessive': ({ kind, part }) =>
    `${part === undefined ? 'What is packed' : String(part)} in the ${String(kind)} file unfolds to more than any report and was not read. Check where the file comes from, or save it as text.`,
  'file-textless': ({ kind }) =>
    `The ${String(kind)} file holds no text, perhaps pictures alone. Recognise their text (OCR) and give that.`,
  'pdf-reader-missing': () =>
    'The package that reads PDF, @embedpdf/pdfium, is not installed. parse doctor says how to install it; or take the text out with “pdftotext -layout FILE.pdf FILE.txt”.',
  'file-scanned': ({ kind, pages }) =>
    `This ${String(kind)} is a scan: ${String(pages)} pages are pictures, there is no text. Recognise the text first (OCR), or find a version that has it.`,
  'file-pages-scanned': ({ pages }) =>
    `Pages ${String(pages)} are pictures, whose text was not read. Recognise the text of these pages (OCR).`,
  'pictures-unread': ({ count, captions }) =>
    captions === ''
      ? `${String(count)} pictures were not read. Look whether they show figures.`
      : `${String(count)} pictures were not read, among them: ${String(captions)}. Take their figures from the original.`,
  'pdf-unmapped': () =>
    'The fonts of this PDF say nothing of which characters they draw: no text can be taken out. Recognise the text first (OCR), or find another version.',
  'pdf-characters-unmapped': ({ count }) =>
    `${String(count)} characters are drawn without a code and were not read. Check the numbers against the original.`,
  'byte-undecodable': ({ offset, byte, encoding, count, cut }) => {
    const what = `Byte 0x${String(byte)} at offset ${String(offset)} is not ${String(encoding)}`;
    if (cut !== undefined)
      return `${what}: the file ends within a character and may be cut short. Fetch it again.`;
    if (count === undefined) return `${what}. Name the encoding with --encoding, or mend the file.`;
    return `${what} and was read as U+FFFD, as ${String(count)} in all; records of the sentences around are not reliable. Name the encoding with --encoding, or mend the file.`;
  },
  'text-mangled': ({ encoding, as, lost }) => {
    const what = `The text was once read as ${String(as)} although it was ${String(encoding)}`;
    if (lost !== undefined) return `${what}, and bytes of it are lost. Use the original file.`;
    return `${what}. It was put right, and places count in what it became: compare it with the original.`;
  },
  'encoding-unknown': ({ encoding, known }) =>
    `Encoding "${String(encoding)}" is not known. Choose from: ${String(known)}.`,
  'encoding-mixed': ({ encoding, other, offset }) =>
    `The file mixes encodings: ${String(encoding)}, but ${String(other)} from byte offset ${String(offset)} on. Convert its parts to one encoding.`,
  'page-doubled': ({ name, other }) =>
    `"${String(name)}" is the same page as "${String(other)}" and was left out. Check that no page is missing in its place.`,
  'page-foreign': ({ name }) =>
    `"${String(name)}" is a page of another report and was left out. Give it to a command of its own.`,
  'page-unlinked': ({ name }) =>
    `Nothing tells which page "${String(name)}" continues; it was taken in the order given. Check the order.`,
  'article-unsure': () =>
    'It is not certain which part of this web page is the article. Check the text with parse repair, or save the article alone.',
  'article-missing': () =>
    'This web page holds no article, only menus and labels. Check that it is the right page and was saved whole: a page may load its text by script, or give it as an attachment.',
  'correction-unfit': ({ reason }) => unfitReasons.en[reason as UnfitReason],
};
