/** A path as the system has it, a byte a character: names on disk need not be UTF-8. */
export type BytePath = string;

/** The path of a name that was typed or written in UTF-8. */
export function bytePathOf(path: string): BytePath {
  return Buffer.from(path, 'utf8').toString('latin1');
}

/** What the system's calls take. */
export function systemPath(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1');
}

/** The path in characters: UTF-8, else GB18030 as old archives have it, else a byte a character. */
export function shownPath(path: BytePath): string {
  const bytes = systemPath(path);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return path;
}

/** The folder that holds a path; a path without one is in the root. */
export function folderOf(path: BytePath): BytePath {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}

/** The innermost folder that holds both folders. */
export function commonFolder(one: BytePath, other: BytePath): BytePath {
  const [a, b] = [one.split('/'), other.split('/')];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return a.slice(0, shared).join('/') || '/';
}

/** The path of something in a folder. */
export function inFolder(folder: BytePath, name: string): BytePath {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

/** The path as seen from a folder around it. */
export function relativeTo(folder: BytePath, path: BytePath): BytePath {
  return path.slice(folder === '/' ? 1 : folder.length + 1);
}
