import type { Correction } from '../document/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Context } from './context.ts';
import { correctionsNamed } from './corrections-file.ts';
import { lexiconNamed } from './lexicon-file.ts';

/** What a user's own files say of many documents; null where there is no such file. */
export interface GivenWords {
  readonly lexicon: Lexicon | null;
  readonly corrections: readonly Correction[] | null;
}

/** Reads the files that the options name. */
export async function givenWords(
  options: { readonly lexicon?: string; readonly corrections?: string },
  context: Context,
): Promise<GivenWords> {
  const lexicon = await lexiconNamed(options.lexicon, context);
  const given = await correctionsNamed(options.corrections, context);
  return { lexicon, corrections: given?.corrections ?? null };
}
