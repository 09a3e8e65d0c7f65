// Puts the packed indicators, when the program is built, in the place of the tables that they are made of.
import { moduleReader } from './phrases.mjs';

const source = /[/\\]src[/\\]lexicon[/\\]indicators[/\\]packed\.ts$/;

/** The plugin of esbuild that does so. */
export function packedIndicators() {
  return {
    name: 'packed-indicators',
    setup({ onLoad }) {
      onLoad({ filter: source }, async ({ path }) => {
        const { packed } = await moduleReader()(path);
        return { contents: `export const packed = ${JSON.stringify(packed)};`, loader: 'js' };
      });
    },
  };
}
