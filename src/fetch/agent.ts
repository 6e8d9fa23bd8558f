// How we call ourselves to servers: name, version, and whom to ask about it.

/** The name that a robots.txt addresses. */
export const TOKEN = 'Dateline';

/** "Dateline/0.1.0 (reads news for research)". @param contact an address or page of whoever runs it */
export function userAgent(version: string, contact: string | null = null): string {
  const plain = (contact ?? '').replace(/[^\x20-\x7e]|[()]/g, '').trim();
  return `${TOKEN}/${version} (reads news for research${plain === '' ? '' : `; ${plain}`})`;
}
