import { strToU8, zipSync } from 'fflate';

/** A ZIP archive of the files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
    mtime: '2020-01-01',
  });
}

/** Text as XML has it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>` +
  ['numbering', 'styles', 'footnotes', 'header']
    .map((part) => `<Override PartName="/word/${part}.xml" ContentType="${types}.${part}+xml"/>`)
    .join('') +
  '</Types>';

/** Parts of a Word document, each as what stands in its root element. */
export interface Docx {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly header?: string;
}

/** A Word document of the parts. */
export function docxOf(parts: Docx, prefix = 'w'): Uint8Array {
  const root = (name: string, content: string): string =>
    `${declaration}<${prefix}:${name} xmlns:${prefix}="${main}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">${content}</${prefix}:${name}>`;
  const { body, numbering, styles, footnotes, header } = parts;
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationsPart([['officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<${prefix}:body>${body}</${prefix}:body>`),
  };
  const others = Object.entries({ numbering, styles, footnotes, header }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const names: Readonly<Record<string, string>> = { styles: 'styles', header: 'hdr' };
  for (const [name, content] of others) {
    files[`word/${name}.xml`] = root(names[name] ?? name, content);
  }
  files['word/_rels/document.xml.rels'] = relationsPart(
    others.map(([name]) => [name, `${name}.xml`]),
  );
  return zipOf(files);
}

function relationsPart(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${String(index)}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A paragraph of Word with a run of text; properties are XML. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Properties of a paragraph in a list. */
export function inList(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
}

/** A level of a list. */
export function level(index: number, form: string, label: string, more = ''): string {
  return `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`;
}

/** A list with its levels: its own id is that of the levels. */
export function list(id: number, levels: string, more = ''): string {
  return `<w:abstractNum w:abstractNumId="${String(id)}">${levels}</w:abstractNum><w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id)}"/>${more}</w:num>`;
}
