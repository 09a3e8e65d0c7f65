import type { Word } from '../core/segmenter.ts';
import { loadPackage, readBuiltFile } from '../platform/node.ts';
import { builtDictionary, builtWords } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';

/** Words of a text with their parts of speech, as a binding gives them. */
type Tag = (text: string) => readonly { readonly word: string; readonly tag: string }[];

/** Cuts a text into words that are the text again when joined. */
export type Cut = (text: string) => readonly Word[];

/** What cuts, by the name of its package. */
export interface NamedCut {
  readonly name: BindingName;
  readonly cut: Cut;
}

/** How each binding is given the dictionary, the faster first: both say the same of line breaks in real reports. */
const bindings = {
  '@node-rs/jieba': (): Tag | null => {
    const words = builtWords();
    if (words === null) return null;
    const { Jieba } = loadPackage('@node-rs/jieba') as NodeRsJieba;
    const jieba = Jieba.withDict(readBuiltFile(words));
    return (text) => jieba.tag(text, true);
  },
  nodejieba: (): Tag | null => {
    const dictionary = builtDictionary();
    if (!dictionary) return null;
    const binding = loadPackage('nodejieba') as NodeJieba;
    binding.load(dictionary);
    return (text) => binding.tag(text);
  },
};

type BindingName = keyof typeof bindings;

interface NodeRsJieba {
  readonly Jieba: {
    withDict(dictionary: Uint8Array): { tag(text: string, hmm: boolean): ReturnType<Tag> };
  };
}

interface NodeJieba {
  load(dictionary: Dictionary): void;
  readonly tag: Tag;
}

/** A binding keeps its dictionary for the whole thread, so it is loaded once. */
const loaded = new Map<BindingName, Cut | null>();

/** Cuts with the first of the bindings that loads; null where none does or the dictionary is missing. */
export function jiebaCut(
  names: readonly BindingName[] = Object.keys(bindings) as BindingName[],
): NamedCut | null {
  for (const name of names) {
    if (!loaded.has(name)) loaded.set(name, load(name));
    const cut = loaded.get(name);
    if (cut) return { name, cut };
  }
  return null;
}

function load(name: BindingName): Cut | null {
  try {
    const tag = bindings[name]();
    return tag && ((text) => cutAround(text, tag));
  } catch {
    return null;
  }
}

/** Units that do not come back from a binding as they were: lone surrogates and NUL. */
const unsafe = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g;

function cutAround(text: string, tag: Tag): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const match of text.matchAll(unsafe)) {
    cutSafe(text.slice(from, match.index), tag, words);
    words.push({ text: match[0], pos: 'x' });
    from = match.index + 1;
  }
  cutSafe(text.slice(from), tag, words);
  return words;
}

function cutSafe(text: string, tag: Tag, words: Word[]): void {
  if (text.length === 0) return;
  let length = 0;
  const first = words.length;
  for (const { word, tag: pos } of tag(text)) {
    words.push({ text: word, pos });
    length += word.length;
  }
  if (length === text.length) return;
  words.length = first;
  for (const unit of text) words.push({ text: unit, pos: 'x' });
}
