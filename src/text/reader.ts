// What a reader is: from articles to sentences, tokens, tags, heads and names. Two are: the light reader, and the model.
import type { Article, Parsed } from '../core/model';
import type { Words } from './sentences';

export interface Reader {
  readonly name: 'light' | 'model';
  /** In the order of the articles. Offsets point into Article.text as it is. */
  parse(articles: readonly Article[]): Promise<readonly Parsed[]>;
  /** One article whose sentences and words are given (a .conllu file). */
  annotate(article: Article, sentences: readonly Words[]): Promise<Parsed>;
}
