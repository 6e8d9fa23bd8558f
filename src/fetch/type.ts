// Content types: what a server says it sends, and whether that can be read.

export interface ContentType {
  /** In lower case, without parameters; null where it is not said. */
  readonly type: string | null;
  readonly charset: string | null;
}

/** "text/html; charset=UTF-8" → text/html, utf-8 */
export function typeOf(header: string | null): ContentType {
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
  return { type, charset };
}

const READ: ReadonlySet<string> = new Set([
  ...['text/html', 'application/xhtml+xml', 'text/plain', 'text/xml', 'application/xml'],
  // Sitemaps are sent packed, as files.
  ...['application/gzip', 'application/x-gzip', 'application/octet-stream', 'binary/octet-stream'],
]);

/** Pages, XML of any kind, plain text. Without a type what comes is looked at. */
export const acceptable = (type: string | null): boolean => type === null || READ.has(type) || type.endsWith('+xml');
