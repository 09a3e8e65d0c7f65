// What a terminal shows, as HTML: colours and widths of its own, letters of any font.
import stringWidth from 'string-width';

/** Styles by the codes that turn them on; the ones that turn them off end whatever is on. */
const styles = { 1: 'b', 2: 'd', 32: 'g', 34: 'l' };

const css = `
  body { margin: 0 }
  pre { display: inline-block; margin: 0; padding: 16px 20px; background: #1b1d21; color: #e4e4e0;
    font: 14px/1.5 monospace }
  s { display: inline-block; text-decoration: none; text-align: center; overflow: visible; white-space: pre }
  .wide { font-size: 16px; line-height: 1 }
  .b { font-weight: 700 } .d { color: #9a9a94 } .g { color: #7ed491 } .l { color: #8ab8ff }
`;

/** Width of a column in the page. */
const column = 8.4;

/** Lines of a terminal of so many columns; each letter takes the columns that it takes there. */
export function terminalHtml(lines, columns) {
  const shown = lines.map((line) => {
    let style = '';
    return line
      .split(/(\u001b\[\d+m)/)
      .map((part) => {
        const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
        if (code === undefined) return lettersOf(part, style);
        style = styles[code] ?? '';
        return '';
      })
      .join('');
  });
  return `<!doctype html><meta charset=utf-8><style>${css}pre{width:${columns * column}px}</style><pre>${shown.join('\n')}</pre>`;
}

function lettersOf(text, style) {
  const letters = [...text].map((letter) => {
    const width = stringWidth(letter);
    const said = letter.replace('&', '&amp;').replace('<', '&lt;');
    return `<s${width > 1 ? ' class=wide' : ''} style="width:${width * column}px">${said}</s>`;
  });
  return `<span class="${style}">${letters.join('')}</span>`;
}
