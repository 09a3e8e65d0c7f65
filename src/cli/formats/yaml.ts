import { Document as YamlDocument } from 'yaml';
import type { Output } from '../../document/document.ts';
import { schemaAddress, schemaNameOf } from '../../document/schema-name.ts';
import type { Pieces } from '../output.ts';

/** A YAML document for each output, safe to read for YAML 1.1 readers as well. */
export function* yaml(outputs: readonly Output[]): Pieces {
  for (const [index, output] of outputs.entries()) {
    if (index > 0) yield '---\n';
    yield `# yaml-language-server: $schema=${schemaAddress(schemaNameOf(output))}\n`;
    const document = new YamlDocument(output, {
      compat: 'yaml-1.1',
      aliasDuplicateObjects: false,
    });
    yield document.toString({ lineWidth: 0 });
  }
}
