// data/addresses.json: which parameters of an address say nothing of the page.
import { z } from 'zod';
import { loadJson, unique } from './file';

const Addresses = z.strictObject({
  source: z.string(),
  reason: z.string(),
  /** In lower case; `utm_*` stands for all that begin so. */
  tracking: z.array(z.strictObject({ parameter: z.string().regex(/^[a-z_]+\*?$/), reason: z.string() })).readonly(),
  examples: z.array(z.strictObject({ one: z.string(), other: z.string(), same: z.boolean() })).readonly(),
});
export type Addresses = Readonly<z.infer<typeof Addresses>>;

/** @throws DataError */
export function loadAddresses(root?: string): Addresses {
  const loaded = loadJson('addresses.json', Addresses, root);
  return { ...loaded, tracking: unique('addresses.json', loaded.tracking, ({ parameter }) => parameter) };
}

/** Whether a parameter, in lower case, only tells who followed a link. */
export function trackingIn({ tracking }: Pick<Addresses, 'tracking'>): (parameter: string) => boolean {
  const whole = new Set(tracking.map(({ parameter }) => parameter).filter((one) => !one.endsWith('*')));
  const heads = tracking.flatMap(({ parameter }) => (parameter.endsWith('*') ? [parameter.slice(0, -1)] : []));
  return (parameter) => whole.has(parameter) || heads.some((head) => parameter.startsWith(head));
}
