/** Dimensions of what is done to things, one by one or over a stretch. */
export const numbers: ReadonlySet<string> = new Set(['count', 'area', 'length']);
