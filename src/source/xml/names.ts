/** Namespaces of the formats that are read, with the prefix that their standards give them: files may use others. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.ofdspec.org/2016', ''],
  ['http://www.ofdspec.org', ''],
  ['http://www.idpf.org/2007/opf', ''],
  ['http://www.idpf.org/2007/ops', 'epub'],
  ['urn:oasis:names:tc:opendocument:xmlns:container', ''],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://www.daisy.org/z3986/2005/ncx/', ''],
]);

/** Gives names of elements and attributes the prefixes of their standards, by what stands for them in a part of a file. */
export class Names {
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #known = new Map<string, string>();

  constructor(prefixes: ReadonlyMap<string, string> = new Map()) {
    this.#prefixes = prefixes;
  }

  /** The names within an element that declares namespaces; the same ones where it declares none. */
  within(attributes: Readonly<Record<string, string>>): Names {
    let own: Map<string, string> | null = null;
    for (const [name, value] of Object.entries(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      own ??= new Map(this.#prefixes);
      const prefix = name === 'xmlns' ? '' : name.slice(6);
      own.set(prefix, prefixes.get(value.trim()) ?? prefix);
    }
    return own ? new Names(own) : this;
  }

  element(name: string): string {
    let known = this.#known.get(name);
    if (known === undefined) {
      known = this.#named(name, true);
      this.#known.set(name, known);
    }
    return known;
  }

  /** An attribute without a prefix is its element's own. */
  attribute(name: string): string {
    return name.includes(':') ? this.element(name) : name;
  }

  #named(name: string, isElement: boolean): string {
    const colon = name.indexOf(':');
    if (colon === -1 && !isElement) return name;
    const prefix = name.slice(0, Math.max(colon, 0));
    const meant = this.#prefixes.get(prefix) ?? prefix;
    const local = name.slice(colon + 1);
    return meant === '' ? local : `${meant}:${local}`;
  }
}
