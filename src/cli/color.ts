import type { Io } from './io.ts';

export const colorModes = ['auto', 'always', 'never'] as const;

export type ColorMode = (typeof colorModes)[number];

/** Whether to write colours to `stream`: as `--color` says, else NO_COLOR, FORCE_COLOR, and whether it is a terminal. */
export function wantsColor(
  mode: ColorMode,
  stream: { readonly isTTY?: boolean },
  env: Io['env'],
): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
