import type { Command } from 'commander';
import type { CommonOptions, Run } from './context.ts';

/** Adds a command: its name, what it does, its words with what each is, and its code, which is loaded when it runs. */
export type Add = <Options extends CommonOptions>(
  name: string,
  description: string,
  words: Readonly<Record<string, string>>,
  load: () => Promise<Run<Options>>,
) => Command;
