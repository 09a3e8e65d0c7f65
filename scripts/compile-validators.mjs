// Compiles schemas/ to validators that need no ajv at run time: src/document/validators/NAME.js, not committed.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const folder = new URL('../schemas/', import.meta.url);
const target = new URL('../src/document/validators/', import.meta.url);

export async function compileValidators() {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  const schemas = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(new URL(file, folder), 'utf8'))),
  );
  await mkdir(target, { recursive: true });
  for (const [index, schema] of schemas.entries()) {
    const ajv = new Ajv({
      schemas,
      allErrors: true,
      strict: true,
      strictRequired: false,
      strictTypes: false,
      allowUnionTypes: true,
      inlineRefs: false,
      unicode: false,
      logger: false,
      code: { source: true, esm: true, lines: true },
    });
    const name = files[index].replace(/-\d+\.schema\.json$/, '');
    await writeFile(
      new URL(`${name}.validator.js`, target),
      standaloneCode(ajv, ajv.getSchema(schema.$id)),
    );
  }
}
