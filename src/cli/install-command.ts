import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pdfPackage } from '../platform/node.ts';
import { packageFolder } from './package.ts';
import { shellWord } from './shell-word.ts';

/** The package that reads PDF, in the version that is known to do so. */
export const pdfBinding: string = `${pdfPackage}@2`;

/** What installs a package where this one finds it: beside itself, or in its own folder where that is a clone. */
export function installCommand(name: string): string {
  const own = packageFolder();
  const around = dirname(own);
  if (basename(around) !== 'node_modules') return `cd ${shellWord(own)} && npm install`;
  const project = dirname(around);
  if (existsSync(join(project, 'package.json'))) {
    return `cd ${shellWord(project)} && npm install ${name}`;
  }
  // Packages of all users stand in lib/node_modules below npm's prefix, on Windows in node_modules.
  const prefix = basename(project) === 'lib' ? dirname(project) : project;
  return `npm install -g --prefix ${shellWord(prefix)} ${name}`;
}
