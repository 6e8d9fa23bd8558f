// The whole program on the reader model, as a user gets it by default; in this thread alone.
import type { Article, Reading } from '../src/core/model';
import type { Pipeline } from '../src/core/pipeline';
import type { Kit } from '../src/data/kit';
import { loadReaderModel } from '../src/data/reader-model';
import { reader } from '../src/read';
import { modelReader } from '../src/text';

export const onModel = (kit: Kit): Pipeline<Article, Reading> => reader(kit, modelReader(kit, loadReaderModel(), 0));
