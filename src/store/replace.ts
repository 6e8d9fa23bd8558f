// Reads of an article what another reader made of it, in place of what was there, in one transaction: cut short, the article stands as it was.
import type { Graph } from '../core/model';
import { giveBack, takeOut } from './aside';
import type { Run } from './engine';
import { atOnce } from './load';
import type { Scripts } from './nodes';

/** What persons said of the article stays: that it tells of other happenings than another, whom it means by a name. */
export async function replaceArticle(run: Run, scripts: Scripts, article: string, graph: Graph): Promise<void> {
  const said = await takeOut(run, scripts, article);
  await atOnce(run, scripts, graph);
  await giveBack(run, scripts, said);
}
