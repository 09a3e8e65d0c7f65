import type { Block } from '../blocks/block.ts';
import { textOfStory } from '../blocks/text-of-story.ts';
import { partOf, relationsOf } from '../docx/package.ts';
import { FileFault, faultless } from '../file-fault.ts';
import { extracted } from '../readers/extracted.ts';
import type { Reading } from '../readers/reader.ts';
import { openArchive } from '../zip/archive.ts';
import type { Archive } from '../zip/archive.ts';
import { childOf, childrenOf } from '../xml/xml.ts';
import { formatOf } from './number-format.ts';
import { blocksOfSheet, richText } from './sheet.ts';

/**
 * Reads a workbook of Excel and the programs that write as it does (ECMA-376): sheet after sheet, numbers as they are
 * shown, merged cells as tables have them. Hidden sheets and rows are left out; formulas give what they gave last.
 */
export function readXlsx(bytes: Uint8Array): Reading {
  return faultless('XLSX', () => {
    const archive = openArchive(bytes);
    const name =
      relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target ??
      'xl/workbook.xml';
    const root = partOf(archive, name);
    if (!root) throw new FileFault('file-damaged', { part: name });
    const relations = relationsOf(archive, name);
    const target = (type: string): string | undefined =>
      relations.find((each) => each.type === type)?.target;
    const date1904 = childOf(root, 'workbookPr')?.attributes['date1904'];
    const workbook = {
      strings: childrenOf(partOf(archive, target('sharedStrings')) ?? undefined, 'si').map(
        richText,
      ),
      formats: formatsIn(archive, target('styles')),
      from1904: date1904 === '1' || date1904 === 'true',
    };
    const blocks: Block[] = [];
    for (const { attributes } of childrenOf(childOf(root, 'sheets'), 'sheet')) {
      if ((attributes['state'] ?? 'visible') !== 'visible') continue;
      const part = relations.find(({ id }) => id === attributes['r:id'])?.target;
      const sheet = partOf(archive, part);
      if (sheet) blocks.push(...blocksOfSheet(sheet, workbook));
    }
    return extracted('xlsx', textOfStory({ blocks, notes: [] }));
  });
}

/** The number formats of the cells' styles. */
function formatsIn(archive: Archive, part: string | undefined): readonly string[] {
  const styles = partOf(archive, part) ?? undefined;
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map(({ attributes }) =>
    formatOf(Number(attributes['numFmtId'] ?? 0), own),
  );
}
