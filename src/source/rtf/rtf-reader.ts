import type { Story } from '../blocks/block.ts';
import { FileFault } from '../file-fault.ts';
import { StoryWriter } from './story-writer.ts';
import type { CellForm } from './table.ts';
import { tokensIn } from './tokens.ts';
import {
  encodingOfCharset,
  encodingOfCodePage,
  signs,
  silentGroups,
  starredGroups,
} from './words.ts';

/** What a group's text is. */
type Role =
  | 'text'
  | 'silent'
  | 'fonts'
  /** A field: what it is made by, and what it gives. */
  | 'instruction'
  /** A drawing of which only the text in its box counts. */
  | 'shape'
  | 'label'
  | 'note'
  | 'box';

interface Group {
  role: Role;
  font: number;
  /** How many characters stand for one that is given by its number. */
  skipped: number;
  isHidden: boolean;
  isDeleted: boolean;
  inTable: boolean;
  field: { instruction: string } | null;
  /** Whether nothing of the group was read yet: its first word says what it is. */
  isFresh: boolean;
  isStarred: boolean;
  /** Whether the role starts with this group, not with one around it. */
  begins: boolean;
}

export interface RtfRead {
  readonly story: Story;
  /** Whether the file ends within a group. */
  readonly isCut: boolean;
  readonly encoding: string;
}

const deepest = 10_000;
/** Fields that give no text of the document. */
const leftOut = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC|INDEX)\b/i;

/** Reads the pieces of an RTF file one after the other. */
export class RtfReader {
  #group: Group = {
    role: 'text',
    font: -1,
    skipped: 1,
    isHidden: false,
    isDeleted: false,
    inTable: false,
    field: null,
    isFresh: false,
    isStarred: false,
    begins: false,
  };
  readonly #outer: Group[] = [];
  readonly #fonts = new Map<number, string>();
  /** Encoding of the document; null where it does not say. */
  #encoding: string | null = null;
  #defaultFont = -1;
  #bytes: number[] = [];
  /** Characters that are still to be passed over. */
  #skip = 0;
  #label = '';
  readonly #main = new StoryWriter();
  /** The stories that are being written, the innermost last. */
  readonly #stories: StoryWriter[] = [this.#main];
  readonly #notes: string[] = [];
  #forms: CellForm[] = [];
  #goesOn: CellForm['goesOn'] = null;

  read(file: Uint8Array): RtfRead {
    for (const token of tokensIn(file)) {
      if (token.kind === 'byte') this.#byte(token.byte);
      else {
        if (token.kind !== 'word' || token.word !== '*') this.#flush();
        if (token.kind === 'open') this.#open();
        else if (token.kind === 'close') this.#close();
        else this.#word(token.word, token.value);
      }
    }
    this.#flush();
    const isCut = this.#outer.length > 0;
    while (this.#outer.length > 0) this.#close();
    return {
      story: { blocks: this.#main.finish(), notes: this.#notes },
      isCut,
      encoding: this.#encoding ?? 'gb18030',
    };
  }

  get #story(): StoryWriter {
    return this.#stories.at(-1) as StoryWriter;
  }

  #open(): void {
    this.#skip = 0;
    if (this.#outer.length >= deepest) throw new FileFault('file-excessive');
    this.#outer.push(this.#group);
    this.#group = { ...this.#group, isFresh: true, isStarred: false, begins: false };
  }

  #close(): void {
    this.#skip = 0;
    const closed = this.#group;
    const outer = this.#outer.pop();
    if (!outer) return;
    this.#group = outer;
    if (!closed.begins) return;
    if (closed.role === 'label') {
      this.#story.label(this.#label);
      this.#label = '';
    } else if (closed.role === 'note' || closed.role === 'box') {
      const blocks = this.#stories.pop()?.finish() ?? [];
      if (closed.role === 'box') this.#story.box(blocks);
      else this.#notes.push(textOfNote(blocks));
    }
  }

  #byte(byte: number): void {
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    this.#group.isFresh = false;
    if (this.#group.role !== 'silent') this.#bytes.push(byte);
  }

  /** Writes the bytes that were read up to now in the encoding of their font. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    this.#write(decoded(bytes, this.#fonts.get(this.#group.font) ?? this.#encoding));
  }

  #write(text: string): void {
    const { role, isHidden, isDeleted, field } = this.#group;
    if (role === 'instruction') {
      if (field) field.instruction += text;
    } else if (isHidden || isDeleted) return;
    else if (role === 'label') this.#label += text;
    else if (role === 'text' || role === 'note' || role === 'box') this.#story.write(text);
  }

  #word(word: string, value: number | null): void {
    if (word === '*') {
      this.#group.isStarred = true;
      return;
    }
    if (this.#skip > 0 && word !== 'u') this.#skip--;
    if (this.#group.isFresh) {
      this.#group.isFresh = false;
      if (this.#enter(word)) return;
    }
    if (this.#group.role === 'silent') return;
    if (this.#group.role === 'fonts') this.#font(word, value);
    else if (!this.#property(word, value)) this.#sign(word, value);
  }

  /** Takes the first word of a group for what the group is; false where it says nothing of that. */
  #enter(word: string): boolean {
    const { role, isStarred, field } = this.#group;
    const become = (next: Role): true => {
      this.#group.role = next;
      this.#group.begins = true;
      return true;
    };
    if (word === 'ud' && isStarred) return become(this.#outerRole());
    if (role === 'silent') return true;
    if (word === 'shptxt' || word === 'dptxbxtext') return this.#start('box');
    if (isStarred && !starredGroups.has(word)) return become('silent');
    if (word === 'shpinst' || word === 'do' || word === 'shp') return become('shape');
    if (role === 'shape') return become('silent');
    if (word === 'fonttbl') return become('fonts');
    if (word === 'footnote') return this.#start('note');
    if (word === 'listtext' || word === 'pntext') return become('label');
    if (word === 'field') this.#group.field = { instruction: '' };
    else if (word === 'fldinst') return become('instruction');
    else if (word === 'fldrslt' && field && leftOut.test(field.instruction))
      return become('silent');
    else if (silentGroups.has(word)) {
      if (word === 'pict') this.#story.picture();
      return become('silent');
    } else return false;
    return true;
  }

  #start(role: 'note' | 'box'): true {
    this.#group.role = role;
    this.#group.begins = true;
    this.#group.inTable = false;
    this.#stories.push(new StoryWriter());
    return true;
  }

  /** The role of the group around a group of two readings. */
  #outerRole(): Role {
    return this.#outer.at(-2)?.role ?? 'text';
  }

  #font(word: string, value: number | null): void {
    if (word === 'f') this.#group.font = value ?? 0;
    else if (word === 'fcharset' || word === 'cpg') {
      const number = value ?? 0;
      const encoding = word === 'cpg' ? encodingOfCodePage(number) : encodingOfCharset(number);
      if (encoding !== null) this.#fonts.set(this.#group.font, encoding);
    }
  }

  /** Takes a word for a property of what follows; false where it is none that is looked at. */
  #property(word: string, value: number | null): boolean {
    const group = this.#group;
    const isOn = value !== 0;
    if (word === 'f') group.font = value ?? this.#defaultFont;
    else if (word === 'uc') group.skipped = Math.max(0, value ?? 1);
    else if (word === 'v') group.isHidden = isOn;
    else if (word === 'deleted') group.isDeleted = isOn;
    else if (word === 'plain') {
      group.font = this.#defaultFont;
      group.isHidden = false;
      group.isDeleted = false;
    } else if (word === 'pard') group.inTable = false;
    else if (word === 'intbl') group.inTable = true;
    else if (word === 'ansicpg') this.#encoding = encodingOfCodePage(value ?? 0);
    else if (word === 'deff') group.font = this.#defaultFont = value ?? 0;
    else return this.#cellForm(word, value);
    return true;
  }

  #cellForm(word: string, value: number | null): boolean {
    if (word === 'trowd') this.#forms = [];
    else if (word === 'clmrg') this.#goesOn = 'left';
    else if (word === 'clvmrg') this.#goesOn = 'above';
    else if (word === 'cellx') {
      this.#forms.push({ right: value ?? 0, goesOn: this.#goesOn });
      this.#goesOn = null;
    } else return false;
    return true;
  }

  #sign(word: string, value: number | null): void {
    const { role, inTable, skipped } = this.#group;
    if (word === 'u' && value !== null) {
      if (this.#skip > 0) this.#skip = 0;
      this.#write(String.fromCharCode(value & 0xffff));
      this.#skip = skipped;
      return;
    }
    const sign = signs.get(word);
    if (sign !== undefined) this.#write(sign);
    else if (role !== 'text' && role !== 'note' && role !== 'box') return;
    else if (word === 'par' || word === 'sect') this.#story.paragraph(inTable);
    else if (word === 'cell' || word === 'nestcell') {
      if (word === 'cell') this.#story.cell();
      else this.#story.paragraph(true);
    } else if (word === 'row') this.#story.row(this.#forms);
  }
}

/** Bytes of a document that does not say its encoding are Chinese where they can be. */
function decoded(bytes: Uint8Array, encoding: string | null): string {
  if (encoding !== null && !encoding.startsWith('windows-125')) {
    return new TextDecoder(encoding).decode(bytes);
  }
  try {
    if (encoding === null) return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    // Then they are Western letters.
  }
  return new TextDecoder(encoding ?? 'windows-1252').decode(bytes);
}

function textOfNote(blocks: Story['blocks']): string {
  return blocks
    .map((block) => ('text' in block ? block.text.replaceAll('\n', '') : ''))
    .join('')
    .trim();
}
