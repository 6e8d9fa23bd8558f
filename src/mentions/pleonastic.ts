// "It" that stands for nothing: "it seems that", "it remains unclear whether", "it is believed that".
import type { Token } from '../core/model';
import { lower, type Sheet } from './sheet';

const OPENERS = new Set(['that', 'to', 'if', 'whether', 'as', 'how', 'why', 'when', 'who', 'where']);
const COPULAS = new Set(['be', 'become', 'remain', 'seem', 'appear', 'look', 'get', 'prove']);
const REACH = 7;

const isCopula = (token: Token | undefined): boolean => token !== undefined && COPULAS.has(token.lemma.toLowerCase());

/** The word that says something of "it": the first adjective, noun or full verb, past the copula. */
function predicateOf(window: readonly Token[]): number {
  return window.findIndex((token) => /^(VERB|ADJ|NOUN)$/.test(token.upos) && !isCopula(token));
}

/** True where no antecedent is to be sought. */
export function isPleonastic(sheet: Sheet, i: number): boolean {
  const { tokens } = sheet.sentence;
  if (tokens[i]?.deprel.startsWith('expl')) return true;
  if (lower(sheet, i) !== 'it') return false;
  if (lower(sheet, i - 1) === '(' && lower(sheet, i + 1) === ')') return true;
  const { verbs, predicates, passives } = sheet.know.nominals.pleonastic;
  const window = tokens.slice(i + 1, i + REACH);
  const opens = tokens.slice(i + 1, i + 2 * REACH).some((token) => OPENERS.has(token.form.toLowerCase()));
  if (verbs.includes(window[0]?.lemma.toLowerCase() ?? '') && opens) return true;
  const at = predicateOf(window);
  const word = window[at];
  if (!word || !window.slice(0, at).some(isCopula)) return false;
  const lemma = word.lemma.toLowerCase();
  if (word.upos !== 'VERB') return predicates.includes(lemma) && opens;
  return passives.includes(lemma) && (window[at + 1]?.form === 'that' || window[at + 1]?.upos === 'PRON');
}
