/** Folders, in the paths of a store, of what was not read from a file: nothing on disk lies there. */
export const BY_CONTENT = 'tai-len';
export const BY_EXTERNAL_ID = 'ma-van-ban';

const UPLOADED = new RegExp(`^(?:${BY_CONTENT}/[\\da-f]{8}|${BY_EXTERNAL_ID}/[^/]+)/(?=[^/]+$)`);

/** The file of a document as people know it: its path, of what was sent by its name alone. */
export function fileOf(path: string): string {
  return path.replace(UPLOADED, '');
}

/** How a document is called: by its title, else by its file. */
export function nameOfDocument({ title, path }: { readonly title: string | null; readonly path: string }): string {
  return title ?? fileOf(path);
}
