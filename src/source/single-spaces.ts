/** A text with each run of XML's white space as one space. A pattern that takes runs exhausts the engine's stack at millions. */
export function withSingleSpaces(text: string): string {
  let spaced = text.replace(/[\t\n\r]/g, ' ');
  while (spaced.includes('  ')) spaced = spaced.replaceAll('  ', ' ');
  return spaced;
}
