// Clauses: which verb a phrase belongs to, and which clause a clause belongs to. Shallow, from left to right, never failing.
import type { Chunk, Line } from './chunks';
import type { Draft } from './draft';
import { attach, isFree } from './draft';
import type { Odds } from './prepositions';

/** What may be said of verbs: those that govern a clause ("said he came"). */
export interface Grammar {
  readonly odds: Odds;
  /** Lemmas of verbs of saying and thinking. */
  readonly saying: ReadonlySet<string>;
}

interface Clause {
  readonly kind: 'main' | 'relative' | 'inner';
  /** The predicate; -1 while it is awaited. */
  verb: number;
  subject: number;
  object: number;
  /** A form of "be" that awaits its predicate; -1 where none does. */
  copula: number;
  passive: boolean;
  /** A conjunction or relative pronoun that awaits the verb. */
  mark: number;
  wh: number;
  /** Prepositional phrases and adverbs before the verb. */
  readonly early: { readonly head: number; readonly deprel: string }[];
  /** Where the clause will hang once its verb is there. */
  readonly under: number;
  readonly deprel: string;
}

const clause = (kind: Clause['kind'], under: number, deprel: string): Clause => ({
  kind,
  verb: -1,
  subject: -1,
  object: -1,
  copula: -1,
  passive: false,
  mark: -1,
  wh: -1,
  early: [],
  under,
  deprel,
});

/** Heads of all phrases of a sentence. */
export class Clauses {
  private readonly stack: Clause[] = [clause('main', -1, 'root')];
  private root = -1;
  /** The last noun phrase, where the next modifier may hang. */
  private noun = -1;
  private preposition = -1;
  private conjunction = -1;
  private comma = false;
  private quote = false;
  private last: Chunk | undefined;
  /** Adverbial clauses that stand before their main clause. */
  private readonly fronted: number[] = [];

  constructor(
    private readonly line: Line,
    private readonly draft: Draft,
    private readonly chunks: readonly Chunk[],
    private readonly grammar: Grammar,
  ) {}

  private get top(): Clause {
    const top = this.stack.at(-1);
    if (!top) throw new Error('a sentence has lost its clause');
    return top;
  }

  private lemma(i: number): string {
    return this.line.tags[i]?.lemma ?? '';
  }

  private form(i: number): string {
    return this.line.words[i]?.form ?? '';
  }

  /** Reads all chunks and returns the root. */
  run(): number {
    this.chunks.forEach((chunk, at) => {
      this.read(chunk, at);
      this.last = chunk;
    });
    return this.finish();
  }

  private read(chunk: Chunk, at: number): void {
    if (chunk.kind === 'NP') this.nounPhrase(chunk, at);
    else if (chunk.kind === 'VP') this.verbGroup(chunk, at);
    else if (chunk.kind === 'ADP') this.preposed(chunk);
    else if (chunk.kind === 'CC') this.conjunction = chunk.head;
    else if (chunk.kind === 'MARK') this.open(chunk, at);
    else if (chunk.kind === 'WH') this.relative(chunk, at);
    else if (chunk.kind === 'PUNCT') this.punctuation(chunk);
    else if (chunk.kind === 'ADJ') this.adjective(chunk);
    else this.adverb(chunk);
  }

  // ---- noun phrases

  private nounPhrase(chunk: Chunk, at: number): void {
    const { head } = chunk;
    const top = this.top;
    if (this.preposition >= 0) this.prepositional(chunk);
    else if (this.isConjunct(at)) this.coordinate(head, 'conj');
    else if (this.isApposition(chunk, at)) attach(this.draft, head, this.noun, 'appos');
    else if (this.isTime(chunk)) this.oblique(head, 'obl:unmarked');
    else if (top.copula >= 0 && top.verb < 0) this.predicate(head);
    else if (top.verb < 0) top.subject = head;
    else this.argument(chunk, at);
    if (!(this.draft.deprels[head] ?? '').startsWith('obl:unmarked')) this.noun = head;
    this.comma = false;
  }

  /** After a verb: object, second object, or the subject of the clause that follows ("said Israel attacked"). */
  private argument(chunk: Chunk, at: number): void {
    const top = this.top;
    const next = this.chunks[at + 1];
    const follows = this.verbAfter(at);
    const saying = this.grammar.saying.has(this.lemma(top.verb));
    if (follows && this.reportFollows(at)) return;
    if (follows && (this.comma || top.object >= 0 || saying || this.conjunction >= 0)) {
      const deprel = this.conjunction >= 0 ? 'conj' : saying && !this.comma ? 'ccomp' : 'parataxis';
      const inner = clause('inner', top.verb, deprel);
      if (this.conjunction >= 0) inner.early.push({ head: this.conjunction, deprel: 'cc' });
      this.conjunction = -1;
      inner.subject = chunk.head;
      this.push(inner);
    } else if (top.object < 0 && !this.comma) {
      top.object = chunk.head;
      const inverted =
        top.subject < 0 &&
        !top.passive &&
        this.grammar.saying.has(this.lemma(top.verb)) &&
        this.chunks[0]?.kind === 'PUNCT';
      if (inverted) top.subject = chunk.head;
      attach(this.draft, chunk.head, top.verb, inverted ? 'nsubj' : 'obj');
      if (
        next?.kind === 'NP' &&
        this.line.tags[next.head]?.upos !== 'PRON' &&
        this.line.tags[chunk.head]?.upos === 'PRON'
      )
        this.draft.deprels[chunk.head] = 'iobj';
    } else if (top.object >= 0 && this.last?.kind === 'NP') {
      this.draft.deprels[top.object] = 'iobj';
      top.object = chunk.head;
      attach(this.draft, chunk.head, top.verb, 'obj');
    } else top.early.push({ head: chunk.head, deprel: 'dep' });
  }

  /** '…," the minister said': the noun phrase is not of the clause before it. */
  private reportFollows(at: number): boolean {
    const verb = this.chunks.slice(at + 1).find((chunk) => chunk.kind === 'VP');
    return (
      (this.comma || this.quote) &&
      verb !== undefined &&
      this.root >= 0 &&
      this.grammar.saying.has(this.lemma(verb.head))
    );
  }

  /** Does a finite verb follow this noun phrase before the clause ends? Its own modifiers may stand between. */
  private verbAfter(at: number): boolean {
    for (let i = at + 1; i < this.chunks.length; i++) {
      const chunk = this.chunks[i];
      if (!chunk || chunk.kind === 'MARK' || chunk.kind === 'WH') return false;
      if (chunk.kind === 'PUNCT') {
        if (this.form(chunk.head) !== '"' && !/^[“”’'‘-]$/u.test(this.form(chunk.head))) return false;
      } else if (chunk.kind === 'VP') {
        if (chunk.form === 'finite' || chunk.form === 'cop')
          return this.line.tags[chunk.head]?.xpos !== 'VBD' || i > at + 1 || !this.isReduced(i);
        return false;
      } else if (chunk.kind === 'CC' && this.chunks[i + 1]?.kind !== 'NP') return false;
    }
    return false;
  }

  /** "Putin and Lavrov", "Iran, Iraq and Syria": the same part of the sentence as the noun phrase before. */
  private isConjunct(at: number): boolean {
    if (this.noun < 0) return false;
    const before = this.chunks[at - 1];
    if (this.conjunction >= 0 && this.conjunction === before?.head) return this.top.verb < 0 || !this.verbAfter(at);
    if (!this.comma || before?.kind !== 'PUNCT') return false;
    return this.inList(at);
  }

  /** In a list a later comma or "and" brings another noun phrase of the kind, with "and" before the last. */
  private inList(at: number): boolean {
    let i = at + 1;
    let steps = 0;
    while (i < this.chunks.length && steps < 12) {
      const chunk = this.chunks[i];
      if (chunk?.kind === 'CC') return this.chunks[i + 1]?.kind === 'NP' || this.chunks[i + 1]?.kind === 'ADP';
      const comma = chunk?.kind === 'PUNCT' && this.form(chunk.head) === ',';
      if (!comma && chunk?.kind !== 'NP' && !(chunk?.kind === 'ADP' && this.lemma(chunk.head) === 'of')) return false;
      i++;
      steps++;
    }
    return false;
  }

  /** "Lama Fakih, the group's director," and "the director, Lama Fakih,": one names or describes the other. */
  private isApposition(chunk: Chunk, at: number): boolean {
    if (this.noun < 0 || !(this.comma || this.opened())) return false;
    const next = this.chunks[at + 1];
    const named = this.line.tags[this.noun]?.upos === 'PROPN' || this.line.persons.has(chunk.head);
    const closes =
      next === undefined || next.kind === 'PUNCT' || next.kind === 'ADP' || next.kind === 'WH' || next.kind === 'VP';
    const pronoun = this.line.tags[chunk.head]?.upos === 'PRON' || this.line.tags[chunk.head]?.upos === 'NUM';
    if (this.opened()) return !pronoun && closes;
    return (
      named &&
      closes &&
      !pronoun &&
      !this.isTime(chunk) &&
      (next?.kind !== 'VP' || this.top.verb < 0) &&
      this.noun >= this.lastVerb()
    );
  }

  private lastVerb(): number {
    return this.stack.reduce((last, { verb }) => Math.max(last, verb), -1);
  }

  /** "the Red Cross (ICRC)" */
  private opened(): boolean {
    return this.last?.kind === 'PUNCT' && this.form(this.last.head) === '(';
  }

  /** "last week", "Monday", "March 5", "this year". */
  private isTime(chunk: Chunk): boolean {
    const head = this.form(chunk.head);
    const day = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:today|yesterday|tomorrow|tonight)$/i.test(head);
    const span =
      /^(?:week|month|year|day|night|morning|afternoon|evening|weekend|decade|hour)s?$/.test(head) &&
      chunk.start < chunk.head;
    const date =
      /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(this.form(chunk.start)) &&
      /^\d/.test(this.form(chunk.end - 1));
    if (span)
      return (
        /^(?:last|this|next|each|every|that|the|one|two|three|a|earlier|later|several|many|\d+)$/i.test(
          this.form(chunk.start),
        ) &&
        (this.top.verb >= 0 || this.comma || chunk.start === 0)
      );
    return day || date;
  }

  // ---- prepositional phrases

  private preposed(chunk: Chunk): void {
    if (this.preposition >= 0) this.adverb({ ...chunk, head: this.preposition });
    this.preposition = chunk.head;
  }

  private prepositional(chunk: Chunk): void {
    const preposition = this.preposition;
    this.preposition = -1;
    attach(this.draft, preposition, chunk.head, 'case');
    const word = this.lemma(preposition);
    const top = this.top;
    const verb = top.verb >= 0 ? top.verb : top.copula;
    const adjacent = this.noun >= 0 && !this.comma && this.noun > verb;
    const toNoun = adjacent && (verb < 0 || this.grammar.odds(word, this.lemma(this.noun), this.lemma(verb)) > 0);
    const passive = top.passive && word === 'by';
    if (this.conjunction >= 0 && this.conjunction === preposition - 1 && this.noun >= 0)
      this.coordinate(chunk.head, 'conj');
    else if (passive && !(adjacent && word !== 'by')) this.oblique(chunk.head, 'obl:agent');
    else if (toNoun) attach(this.draft, chunk.head, this.noun, 'nmod');
    else if (top.copula >= 0 && top.verb < 0) this.predicate(chunk.head);
    else this.oblique(chunk.head, 'obl');
  }

  private oblique(head: number, deprel: string): void {
    const { verb, early } = this.top;
    if (verb >= 0) attach(this.draft, head, verb, deprel);
    else early.push({ head, deprel });
  }

  private coordinate(head: number, deprel: string): void {
    const first = this.draft.deprels[this.noun] === 'conj' ? (this.draft.heads[this.noun] ?? this.noun) : this.noun;
    attach(this.draft, head, first, deprel);
    if (this.conjunction >= 0) attach(this.draft, this.conjunction, head, 'cc');
    this.conjunction = -1;
  }

  // ---- verbs

  private verbGroup(chunk: Chunk, at: number): void {
    if (chunk.form === 'cop') this.copular(chunk, at);
    else if (chunk.form === 'inf') this.infinitive(chunk);
    else if (chunk.form === 'ing') this.participle(chunk);
    else if (chunk.form === 'past' || this.isReduced(at)) this.reduced(chunk, at);
    else this.finite(chunk, at);
    this.conjunction = -1;
    this.comma = false;
    if (this.preposition >= 0 && chunk.form !== 'cop') {
      attach(this.draft, this.preposition, chunk.head, 'mark');
      this.preposition = -1;
    }
  }

  /** "the man arrested in Paris said": a participle, since the clause's own verb follows. */
  private isReduced(at: number): boolean {
    const chunk = this.chunks[at];
    if (
      !chunk ||
      chunk.end - chunk.start > 1 ||
      !/(?:ed|en|wn|ld|nt)$/.test(this.form(chunk.head)) ||
      this.last?.kind !== 'NP'
    )
      return false;
    if (this.grammar.saying.has(this.lemma(chunk.head))) return false;
    const next = this.chunks[at + 1];
    if (next?.kind === 'ADP' && this.lemma(next.head) === 'by') return true;
    if (this.top.verb >= 0 || next?.kind !== 'ADP') return false;
    for (let i = at + 1; i < this.chunks.length; i++) {
      const later = this.chunks[i];
      if (!later || later.kind === 'CC' || later.kind === 'MARK' || later.kind === 'WH') return false;
      if (later.kind === 'PUNCT') return false;
      if (later.kind === 'VP') return later.form === 'finite' || later.form === 'cop';
    }
    return false;
  }

  private push(inner: Clause): void {
    this.stack.push(inner);
  }

  private finite(chunk: Chunk, at: number): void {
    this.leave();
    const top = this.top;
    if (top.verb < 0) this.settle(top, chunk);
    else if (this.conjunction >= 0 && this.last?.kind !== 'NP') this.coordinated(chunk);
    else if (this.isReport(chunk, at)) this.report(chunk);
    else {
      const inner = clause(
        'inner',
        top.verb,
        this.conjunction >= 0 ? 'conj' : this.grammar.saying.has(this.lemma(top.verb)) ? 'ccomp' : 'parataxis',
      );
      inner.subject = this.noun > top.verb && this.noun !== top.object ? this.noun : -1;
      this.push(inner);
      this.settle(inner, chunk);
    }
  }

  /** A relative or inner clause that has its verb is over when the outer one still awaits its own. */
  private leave(): void {
    while (this.stack.length > 1 && this.top.verb >= 0 && this.conjunction < 0) {
      const outer = this.stack.at(-2);
      if (!outer || outer.verb >= 0) return;
      this.stack.pop();
    }
  }

  /** The clause has found its verb: subject, conjunction, early phrases and its own head are settled. */
  private settle(top: Clause, chunk: Chunk): void {
    top.verb = chunk.head;
    top.passive = chunk.passive === true;
    if (top.copula >= 0) attach(this.draft, top.copula, chunk.head, 'cop');
    if (top.wh >= 0 && top.subject < 0) attach(this.draft, top.wh, chunk.head, top.passive ? 'nsubj:pass' : 'nsubj');
    else if (top.wh >= 0)
      attach(this.draft, top.wh, chunk.head, this.line.tags[top.wh]?.xpos === 'WRB' ? 'advmod' : 'obj');
    const expletive = this.line.tags[top.subject]?.xpos === 'EX';
    if (top.subject >= 0 && isFree(this.draft, top.subject))
      attach(this.draft, top.subject, chunk.head, expletive ? 'expl' : top.passive ? 'nsubj:pass' : 'nsubj');
    if (top.mark >= 0) attach(this.draft, top.mark, chunk.head, 'mark');
    for (const { head, deprel } of top.early)
      if (isFree(this.draft, head)) attach(this.draft, head, chunk.head, deprel);
    if (top.under >= 0) attach(this.draft, chunk.head, top.under, top.deprel);
    else if (top.kind === 'main') {
      this.root = chunk.head;
      for (const verb of this.fronted) attach(this.draft, verb, chunk.head, 'advcl');
    } else this.fronted.push(chunk.head);
  }

  private coordinated(chunk: Chunk): void {
    const top = this.top;
    const inner = clause(top.kind, top.verb, 'conj');
    if (this.conjunction >= 0) attach(this.draft, this.conjunction, chunk.head, 'cc');
    inner.early.length = 0;
    this.stack.pop();
    this.push({ ...inner, kind: this.stack.length === 0 ? 'main' : top.kind });
    this.settle(this.top, chunk);
  }

  /** '…," Netanyahu told': what stands before the comma or mark was said. */
  private isReport(chunk: Chunk, _at: number): boolean {
    return this.grammar.saying.has(this.lemma(chunk.head)) && (this.quote || this.commaBefore(chunk)) && this.root >= 0;
  }

  private commaBefore(chunk: Chunk): boolean {
    const at = this.chunks.indexOf(chunk);
    return this.chunks
      .slice(Math.max(0, at - 4), at)
      .some((one) => one.kind === 'PUNCT' && /^[,”"’]$/u.test(this.form(one.head)));
  }

  private report(chunk: Chunk): void {
    const said = this.root;
    const subject = this.noun > this.lastVerb() && this.noun !== this.top.object ? this.noun : -1;
    this.stack.length = 0;
    const main = clause('main', -1, 'root');
    main.subject = subject;
    if (subject >= 0) this.draft.deprels[subject] = '';
    this.push(main);
    this.settle(main, chunk);
    attach(this.draft, said, chunk.head, 'ccomp');
    this.quote = false;
  }

  /** "urged Iran to stop", "agreed to meet", "a plan to attack". */
  private infinitive(chunk: Chunk): void {
    this.leaveForInfinitive();
    const top = this.top;
    const afterNoun = this.last?.kind === 'NP' && this.noun > top.verb;
    if (this.conjunction >= 0 && top.verb >= 0) return this.coordinated(chunk);
    if (top.verb < 0 && !afterNoun) return this.settle(top, chunk);
    const fromNoun = afterNoun && (top.verb < 0 || this.noun !== top.object);
    const close =
      this.last?.kind === 'VP' || this.last?.kind === 'ADJ' || this.last?.kind === 'ADV' || this.noun === top.object;
    const inner = fromNoun
      ? clause('relative', this.noun, 'acl')
      : clause('inner', top.verb, close ? 'xcomp' : 'advcl');
    this.push(inner);
    this.settle(inner, chunk);
  }

  private leaveForInfinitive(): void {
    if (this.top.kind === 'relative' && this.top.verb >= 0 && this.comma) this.stack.pop();
  }

  /** "meeting Putin, he …", "the coalition conducting strikes", "after meeting Putin". */
  private participle(chunk: Chunk): void {
    const top = this.top;
    const afterNoun = this.last?.kind === 'NP' && !this.comma;
    if (this.conjunction >= 0 && top.verb >= 0) return this.coordinated(chunk);
    if (afterNoun && this.preposition < 0) {
      this.push(clause('relative', this.noun, 'acl'));
    } else if (top.verb >= 0) {
      this.push(clause('inner', top.verb, this.last?.kind === 'VP' ? 'xcomp' : 'advcl'));
    } else this.push(clause('inner', -1, 'advcl'));
    this.settle(this.top, chunk);
  }

  /** "the man arrested in Paris", "based in Beirut, the group …". */
  private reduced(chunk: Chunk, at: number): void {
    const top = this.top;
    if (this.conjunction >= 0 && top.verb >= 0) return this.coordinated(chunk);
    const outer = this.noun >= 0 && (this.last?.kind === 'NP' || this.comma);
    if (top.verb < 0 && !this.laterVerb(at)) return this.settle(top, chunk);
    const inner = outer ? clause('relative', this.noun, 'acl') : clause('inner', top.verb, 'advcl');
    inner.passive = true;
    this.push(inner);
    this.settle(inner, { ...chunk, passive: true });
  }

  private laterVerb(at: number): boolean {
    return this.chunks
      .slice(at + 1)
      .some((chunk) => chunk.kind === 'VP' && (chunk.form === 'finite' || chunk.form === 'cop'));
  }

  private copular(chunk: Chunk, at: number): void {
    this.leave();
    if (this.top.verb >= 0) {
      const top = this.top;
      const joined = this.conjunction >= 0;
      const inner = clause(
        'inner',
        top.verb,
        joined ? 'conj' : this.grammar.saying.has(this.lemma(top.verb)) ? 'ccomp' : 'parataxis',
      );
      inner.subject = this.noun > top.verb && this.noun !== top.object ? this.noun : -1;
      if (joined) attach(this.draft, this.conjunction, chunk.head, 'cc');
      this.push(inner);
    }
    const next = this.chunks[at + 1];
    const bare =
      next === undefined ||
      (next.kind === 'PUNCT' && !/^[“"‘']$/u.test(this.form(next.head))) ||
      next.kind === 'MARK' ||
      next.kind === 'WH' ||
      next.kind === 'VP';
    if (bare) this.settle(this.top, chunk);
    else this.top.copula = chunk.head;
  }

  /** "is a threat", "are false", "was in Moscow": the predicate is the head, and the verb its copula. */
  private predicate(head: number): void {
    const top = this.top;
    const chunk: Chunk = { kind: 'VP', start: head, end: head + 1, head, form: 'finite' };
    for (const i of this.draft.heads.keys()) {
      if (this.draft.heads[i] === top.copula && /^(?:aux|advmod|mark)/.test(this.draft.deprels[i] ?? ''))
        attach(this.draft, i, head, this.draft.deprels[i] ?? 'aux');
    }
    this.settle(top, chunk);
    top.object = head;
    top.copula = -1;
  }

  // ---- conjunctions, relatives, marks

  /** "that", "because", "if": a clause begins. */
  private open(chunk: Chunk, at: number): void {
    const verb = this.top.verb;
    const that = /^(?:that|whether|if)$/.test(this.lemma(chunk.head));
    const afterNoun = this.last?.kind === 'NP' && this.noun > verb;
    if (this.conjunction >= 0) this.conjunction = -1;
    const said = that && (verb >= 0 || afterNoun);
    const inner = said ? this.complement(afterNoun) : clause('inner', verb, 'advcl');
    if (at === 0 || verb < 0) this.push({ ...inner, mark: chunk.head });
    else this.push({ ...inner, mark: chunk.head });
    this.comma = false;
  }

  private complement(afterNoun: boolean): Clause {
    const top = this.top;
    const addressed = this.noun === top.object && this.grammar.saying.has(this.lemma(top.verb));
    if (afterNoun && !addressed && (top.verb < 0 || !this.grammar.saying.has(this.lemma(top.verb))))
      return clause('relative', this.noun, 'acl');
    return clause('inner', top.verb, 'ccomp');
  }

  /** "who met", "which it said", "where he". */
  private relative(chunk: Chunk, at: number): void {
    const relative =
      this.noun >= 0 &&
      (this.last?.kind === 'NP' || this.comma || this.preposition >= 0) &&
      this.line.tags[chunk.head]?.lemma !== 'what';
    const inner = relative
      ? clause('relative', this.noun, 'acl:relcl')
      : clause(
          'inner',
          this.top.verb,
          this.line.tags[chunk.head]?.xpos === 'WRB' && this.lemma(chunk.head) === 'when' ? 'advcl' : 'ccomp',
        );
    if (this.preposition >= 0) {
      attach(this.draft, this.preposition, chunk.head, 'case');
      this.preposition = -1;
      inner.early.push({ head: chunk.head, deprel: 'obl' });
    } else inner.wh = chunk.head;
    const next = this.chunks[at + 1];
    const owner = this.line.tags[chunk.head]?.xpos === 'WP$' && next?.kind === 'NP';
    if (owner && next) {
      attach(this.draft, chunk.head, next.head, 'nmod:poss');
      inner.wh = -1;
    }
    this.push(inner);
    this.comma = false;
  }

  private punctuation(chunk: Chunk): void {
    const form = this.form(chunk.head);
    if (/^[”"’»]$/u.test(form)) this.quote = true;
    if (form === ',' || form === '–' || form === '—' || form === '--' || form === ';' || form === ':') {
      this.comma = true;
      if (form === ',' && this.top.kind === 'relative' && this.top.verb >= 0 && this.stack.length > 1) this.stack.pop();
      while (this.stack.length > 1 && this.top.verb >= 0 && this.top.under < 0 && this.top.kind === 'inner')
        this.stack.pop();
    }
    if (this.preposition >= 0 && form !== '(' && !/^["“‘]$/u.test(form)) {
      this.adverb({ ...chunk, head: this.preposition });
      this.preposition = -1;
    }
  }

  private adjective(chunk: Chunk): void {
    const top = this.top;
    if (top.copula >= 0 && top.verb < 0) this.predicate(chunk.head);
    else if (this.conjunction >= 0 && this.last?.kind === 'CC') this.adverb(chunk);
    else if (top.verb >= 0) attach(this.draft, chunk.head, top.verb, 'xcomp');
    else if (this.noun >= 0) attach(this.draft, chunk.head, this.noun, 'amod');
  }

  private adverb(chunk: Chunk): void {
    this.oblique(chunk.head, 'advmod');
  }

  /** What has no head yet hangs on the root. */
  private finish(): number {
    for (const open of this.stack) {
      if (open.copula >= 0 && open.verb < 0)
        this.settle(open, { kind: 'VP', start: open.copula, end: open.copula + 1, head: open.copula, form: 'finite' });
    }
    const main = this.stack[0];
    if (this.root < 0)
      this.root = this.fronted[0] ?? (main && main.subject >= 0 ? main.subject : this.noun >= 0 ? this.noun : 0);
    return this.root;
  }
}
