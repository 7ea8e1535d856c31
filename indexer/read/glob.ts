/** True for a path that holds `*` or `?`. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/** The folder a pattern starts from: everything before its first part with a wildcard. */
export function globBase(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const wild = parts.findIndex(isGlob);
  const base = parts.slice(0, wild < 0 ? parts.length - 1 : wild).join('/');
  return base === '' ? (pattern.startsWith('/') ? '/' : '.') : base;
}

/** `*` and `?` stay within a folder, `**` crosses folders; everything else stands for itself. */
export function globToRegExp(pattern: string): RegExp {
  const parts = pattern.replace(/^\.\//, '').split('/');
  const source = parts.map((part, at) => {
    const last = at === parts.length - 1;
    if (part === '**') return last ? '.*' : '(?:[^/]+/)*';
    return (
      part
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*+/g, '[^/]*')
        .replace(/\?/g, '[^/]') + (last ? '' : '/')
    );
  });
  return new RegExp(`^(?:\\./)?${source.join('')}$`, 'u');
}
