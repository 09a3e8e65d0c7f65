/** Midnight of 1 January 1980 as MS-DOS writes it, time first. */
const epoch = [0x00, 0x00, 0x21, 0x00] as const;

const directoryEnd = 0x06054b50;

/** Sets every time in a ZIP archive to its earliest, so that the same files give the same bytes. */
export function stopClock(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - 22;
  while (view.getUint32(end, true) !== directoryEnd) end--;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    archive.set(epoch, entry + 12);
    archive.set(epoch, view.getUint32(entry + 42, true) + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return archive;
}

/** What stands at the end of our archives; a program that saves one anew leaves it out, so that it tells the two apart. */
export const archiveComment = 'zhibiao';

/** The same archive with our comment. */
export function withComment(archive: Uint8Array): Uint8Array {
  const comment = new TextEncoder().encode(archiveComment);
  const commented = new Uint8Array(archive.length + comment.length);
  commented.set(archive);
  commented.set(comment, archive.length);
  new DataView(commented.buffer).setUint16(archive.length - 2, comment.length, true);
  return commented;
}
