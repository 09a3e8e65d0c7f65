// Puts the packed indicators, when the program is built, in the place of the tables that they are made of.
import { build } from 'esbuild';

const source = /[/\\]src[/\\]lexicon[/\\]indicators[/\\]packed\.ts$/;

/** The plugin of esbuild that does so. */
export function packedIndicators() {
  return {
    name: 'packed-indicators',
    setup({ onLoad }) {
      onLoad({ filter: source }, async ({ path }) => {
        const { outputFiles } = await build({
          entryPoints: [path],
          bundle: true,
          format: 'esm',
          write: false,
          logLevel: 'warning',
        });
        const code = Buffer.from(outputFiles[0].contents).toString('base64');
        const { packed } = await import(`data:text/javascript;base64,${code}`);
        return { contents: `export const packed = ${JSON.stringify(packed)};`, loader: 'js' };
      });
    },
  };
}
