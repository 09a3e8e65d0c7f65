/** Paragraphs set as a newspaper's column: indented by two, and broken after every `width` characters. */
export function columns(paragraphs: readonly string[], width = 18): string {
  return paragraphs
    .map((paragraph) =>
      `　　${paragraph}`.match(new RegExp(`.{1,${String(width)}}`, 'g'))?.join('\n'),
    )
    .join('\n');
}
