// Which names a request may call the server by: of this machine alone none but its own, or a web page could reach it by a name of its making.

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|::1|\[::1\])$/i;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** "localhost:4700" → "localhost"; "[::1]:4700" → "[::1]". */
const nameOf = (header: string): string => header.replace(/:\d+$/, '');

/** @param bound what the server listens on @param header the Host header */
export const isOwnHost = (bound: string, header: string | undefined): boolean =>
  !isLoopback(bound) || (header !== undefined && isLoopback(nameOf(header)));
