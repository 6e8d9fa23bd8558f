// Which types of entities may be one.
import type { EntityType } from '../core/model';

/** Bodies of three types are often taken for one another; nothing else is. */
export const kindOf = (type: EntityType): string =>
  type === 'Organization' || type === 'Outlet' || type === 'Group' ? 'Body' : type;
