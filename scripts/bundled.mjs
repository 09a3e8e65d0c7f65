// Modules of the program as scripts import them, without a build before.
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);

/** What a module of `src` exports; modules that it loads only when they are needed stay out. */
export async function bundled(file) {
  const { outputFiles } = await build({
    absWorkingDir: root.pathname,
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: requireBanner },
    // The program looks for its data and packages from where its bundles lie.
    define: {
      'import.meta.url': JSON.stringify(new URL('../dist/index.js', import.meta.url).href),
    },
    plugins: [withoutLater()],
    write: false,
  });
  const { text } = outputFiles[0];
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** Packages of the older kind of modules ask for others by a function that modules lack. */
const requireBanner = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(import.meta.url)});`;

function withoutLater() {
  return {
    name: 'without-later',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      );
    },
  };
}
