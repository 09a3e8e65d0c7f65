// What reads files that are no plain text, kept apart from the program: it is loaded with the first of them.
export { readMht } from '../mht/read-mht.ts';
export { readPdf } from '../pdf/read-pdf.ts';
export { readDocx } from '../docx/read-docx.ts';
export { readFodt, readOdt } from '../odt/read-odt.ts';
export { readEpub } from '../epub/read-epub.ts';
export { readRtf } from '../rtf/read-rtf.ts';
export { readDoc } from '../doc/read-doc.ts';
export { readXlsx } from '../xlsx/read-xlsx.ts';
export { readOfd } from '../ofd/read-ofd.ts';
