import { builtFile } from '../platform/node.ts';

/** Paths of the files that nodejieba loads. */
export interface Dictionary {
  readonly dict: string;
  readonly hmmDict: string;
  readonly userDict: string;
  readonly idfDict: string;
  readonly stopWordDict: string;
}

/** The dictionary made at build time; null where a file of it is missing, which nodejieba would abort on. */
export function builtDictionary(): Dictionary | null {
  const [dict, hmmDict, userDict, idfDict, stopWordDict] = files.map((file) =>
    builtFile('dictionary', file),
  );
  return dict && hmmDict && userDict && idfDict && stopWordDict
    ? { dict, hmmDict, userDict, idfDict, stopWordDict }
    : null;
}

const files = ['words.utf8', 'hmm.utf8', 'user.utf8', 'idf.utf8', 'stop.utf8'] as const;
