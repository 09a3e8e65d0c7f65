/** `text` as a link to `address` (OSC 8), for a terminal that has links. */
export function linked(text: string, address: string | null): string {
  return address === null ? text : `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}
