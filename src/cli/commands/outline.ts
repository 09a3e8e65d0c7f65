import { assembleOutline } from '../../document/assemble.ts';
import type { DocumentSection, OutlineOutput } from '../../document/document.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Pieces } from '../../formats/pieces.ts';
import { showStage } from './stage.ts';
import type { StageOptions } from './stage.ts';

/** Shows the section tree, indented. */
export async function outlineCommand(
  files: readonly string[],
  options: StageOptions,
  context: Context,
): Promise<ExitCode> {
  return showStage(files, assembleOutline, asText, options, context);
}

function* asText({ sections }: OutlineOutput): Pieces {
  yield* tree(sections, 0);
}

function* tree(sections: readonly DocumentSection[], depth: number): Pieces {
  for (const { label, title, children } of sections) {
    yield `${'  '.repeat(depth)}${[label, title].filter(Boolean).join(' ')}\n`;
    yield* tree(children, depth + 1);
  }
}
