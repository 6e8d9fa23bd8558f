// data/relations/*.json: what happens or holds between entities, one file per type, with examples that are its tests.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ENTITY_TYPES } from '../core/model';
import { DATA, loadJson, unique } from './file';

const RelationType = z.strictObject({
  /** As in the graph: MET. */
  type: z.string().regex(/^[A-Z_]+$/),
  label: z.string(),
  domain: z.array(z.enum(ENTITY_TYPES)).readonly(),
  range: z.array(z.enum(ENTITY_TYPES)).readonly(),
});
export type RelationType = Readonly<z.infer<typeof RelationType>>;

/** All files, by name. @throws DataError */
export function loadRelations(root = DATA): readonly RelationType[] {
  const files = readdirSync(join(root, 'relations')).filter((file) => file.endsWith('.json'));
  const types = files.sort().map((file) => loadJson(join('relations', file), RelationType, root));
  return unique('relations', types, (relation) => relation.type);
}
