import { builtFile } from '../platform/node.ts';

/** Paths of the files that nodejieba loads. */
export interface Dictionary {
  readonly dict: string;
  readonly hmmDict: string;
  readonly userDict: string;
  readonly idfDict: string;
  readonly stopWordDict: string;
}

/** Path of the words with their frequencies and parts of speech, made at build time; null where they are missing. */
export function builtWords(): string | null {
  return builtFile('dictionary', 'words.utf8');
}

/** The files that nodejieba loads; null where one of them is missing, which it would abort on. */
export function builtDictionary(): Dictionary | null {
  const dict = builtWords();
  const [hmmDict, userDict, idfDict, stopWordDict] = files.map((file) =>
    builtFile('dictionary', file),
  );
  return dict && hmmDict && userDict && idfDict && stopWordDict
    ? { dict, hmmDict, userDict, idfDict, stopWordDict }
    : null;
}

const files = ['hmm.utf8', 'user.utf8', 'idf.utf8', 'stop.utf8'] as const;
