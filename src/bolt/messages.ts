// Requests of clients as they come in, and answers as they go out.
import { z } from 'zod';
import { chunked } from './chunks';
import { type Packed, type PackedMap, pack, Structure } from './packstream';
import { invalid } from './problems';
import type { Name } from './states';

const isMap = (value: unknown): value is PackedMap =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !ArrayBuffer.isView(value) &&
  !(value instanceof Structure);

const map = z.custom<PackedMap>(isMap, 'a map is wanted');
const whole = z.union([z.number().int(), z.bigint().transform(Number)]);
const credentials = z.object({
  scheme: z.string().optional(),
  principal: z.string().nullish(),
  credentials: z.string().nullish(),
});
const hello = credentials.extend({ routing: z.object({ address: z.string().optional() }).nullish() });
const aim = z.object({
  db: z.string().nullish(),
  imp_user: z.string().nullish(),
  tx_timeout: whole.nullish(),
});
const share = z.object({ n: whole.refine((n) => n === -1 || n > 0, 'n is -1 or more than 0'), qid: whole.default(-1) });

export type Credentials = z.infer<typeof credentials>;
/** Which database, in whose name, in how many milliseconds. */
export type Aim = z.infer<typeof aim>;
/** So many rows (-1: all) of one result (-1: the last). */
export type Share = z.infer<typeof share>;

type Bare = Exclude<Name, 'HELLO' | 'LOGON' | 'RUN' | 'BEGIN' | 'PULL' | 'DISCARD' | 'ROUTE'>;
export type Request =
  | { readonly name: 'HELLO'; readonly extra: z.infer<typeof hello> }
  | { readonly name: 'LOGON'; readonly auth: Credentials }
  | { readonly name: 'RUN'; readonly cypher: string; readonly params: PackedMap; readonly aim: Aim }
  | { readonly name: 'BEGIN'; readonly aim: Aim }
  | { readonly name: 'PULL' | 'DISCARD'; readonly share: Share }
  | { readonly name: 'ROUTE'; readonly aim: Aim }
  | { readonly name: Bare };

type Parse = (fields: readonly Packed[]) => Request;
const bare =
  (name: Bare): Parse =>
  () => ({ name });
const sharing =
  (name: 'PULL' | 'DISCARD'): Parse =>
  ([extra]) => ({ name, share: share.parse(extra) });

const REQUESTS: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [0x01, ([extra]) => ({ name: 'HELLO', extra: hello.parse(extra) })],
  [0x02, bare('GOODBYE')],
  [0x0f, bare('RESET')],
  [
    0x10,
    ([cypher, params, extra = {}]) => ({
      ...{ name: 'RUN', cypher: z.string().parse(cypher) },
      ...{ params: map.parse(params), aim: aim.parse(extra) },
    }),
  ],
  [0x11, ([extra = {}]) => ({ name: 'BEGIN', aim: aim.parse(extra) })],
  [0x12, bare('COMMIT')],
  [0x13, bare('ROLLBACK')],
  [0x2f, sharing('DISCARD')],
  [0x3f, sharing('PULL')],
  [0x54, bare('TELEMETRY')],
  [0x66, ([, , extra = {}]) => ({ name: 'ROUTE', aim: aim.parse(extra ?? {}) })],
  [0x6a, ([auth]) => ({ name: 'LOGON', auth: credentials.parse(auth) })],
  [0x6b, bare('LOGOFF')],
]);

/** A message as a request. @throws Problem where it is none */
export function requestOf(message: Packed): Request {
  const parse = message instanceof Structure ? REQUESTS.get(message.tag) : undefined;
  if (!parse || !(message instanceof Structure)) throw invalid('the message is no request of Bolt 5');
  try {
    return parse(message.fields);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    throw invalid(`the request has a wrong field ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
}

const answer = (tag: number, ...fields: readonly Packed[]): Buffer => chunked(pack(new Structure(tag, fields)));

export const success = (meta: PackedMap): Buffer => answer(0x70, meta);
export const record = (row: readonly Packed[]): Buffer => answer(0x71, row);
export const ignored = (): Buffer => answer(0x7e);
export const failure = (code: string, message: string): Buffer => answer(0x7f, { code, message });
