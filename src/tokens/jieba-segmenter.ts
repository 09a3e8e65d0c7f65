import type { Word } from '../core/segmenter.ts';
import { loadPackage } from '../platform/node.ts';
import { builtDictionary } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';

interface Binding {
  load(dictionary: Dictionary): void;
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
}

export type Cut = (text: string) => readonly Word[];

/** The binding keeps one dictionary for the whole thread, so it is loaded once. */
let loaded: Cut | null | undefined;

/** Cuts with nodejieba; null where its binding or the dictionary is missing. */
export function jiebaCut(): Cut | null {
  loaded ??= load();
  return loaded;
}

function load(): Cut | null {
  const dictionary = builtDictionary();
  if (!dictionary) return null;
  try {
    const binding = loadPackage('nodejieba') as Binding;
    binding.load(dictionary);
    return (text) => cutAround(text, binding);
  } catch {
    return null;
  }
}

/** Units that do not come back from the binding as they were: lone surrogates and NUL. */
const unsafe = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g;

function cutAround(text: string, binding: Binding): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const match of text.matchAll(unsafe)) {
    cutSafe(text.slice(from, match.index), binding, words);
    words.push({ text: match[0], pos: 'x' });
    from = match.index + 1;
  }
  cutSafe(text.slice(from), binding, words);
  return words;
}

function cutSafe(text: string, binding: Binding, words: Word[]): void {
  if (text.length === 0) return;
  let length = 0;
  const first = words.length;
  for (const { word, tag } of binding.tag(text)) {
    words.push({ text: word, pos: tag });
    length += word.length;
  }
  if (length === text.length) return;
  words.length = first;
  for (const unit of text) words.push({ text: unit, pos: 'x' });
}
