import { assembleRepair } from '../../document/assemble.ts';
import type { RepairOutput } from '../../document/document.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Pieces } from '../../formats/pieces.ts';
import { showStage } from './stage.ts';
import type { StageOptions } from './stage.ts';

/** Puts paragraphs back together, one a line. */
export async function repairCommand(
  files: readonly string[],
  options: StageOptions,
  context: Context,
): Promise<ExitCode> {
  return showStage(files, assembleRepair, asText, options, context);
}

function* asText({ paragraphs }: RepairOutput): Pieces {
  for (const { text } of paragraphs) yield `${text}\n`;
}
