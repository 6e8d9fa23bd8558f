// Who has the word in each paragraph: tables of small texts.
import type { Mentioned } from '../../src/core/model';
import { turns } from '../../src/entities/turns';

/** A document of these paragraphs, one sentence each. */
function docOf(paragraphs: readonly string[]): Mentioned {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const sentences = paragraphs.map((paragraph, index) => {
    const start = text.indexOf(paragraph, at);
    at = start + paragraph.length;
    return { index, paragraph: index, start, end: at, tokens: [] };
  });
  return {
    ...{ id: 'a', text, title: null, published: null, outlet: null, url: null },
    ...{ sentences, names: [], issues: [], mentions: [] },
  };
}

const voices = (paragraphs: readonly string[]): string | null => {
  const found = turns(docOf(paragraphs));
  return found && [...found.values()].map(({ voice, addressee }) => `${voice}>${addressee}`).join(' ');
};

const ANSWER = 'I would say that the harbour has been my home for as long as I can think, and that I never left it.';

describe('[entities/turns]', () => {
  test('an article with a quotation is no talk', () => {
    expect(voices(Array.from({ length: 10 }, (_, i) => `“I am here,” said number ${i}. Why?`))).toBeNull();
  });

  test('a letter of one voice is no talk', () => {
    expect(voices(Array.from({ length: 10 }, () => ANSWER))).toBeNull();
  });

  test('a question is the host’s, what follows the guest’s', () => {
    const talk = [
      'How did you come to the harbour?',
      ANSWER,
      'And what did your father say to it at the time, in short?',
      ANSWER,
    ];
    expect(voices([...talk, ...talk])).toBe(
      'host>guest guest>reader host>guest guest>reader host>guest guest>reader host>guest guest>reader',
    );
  });

  test('in short turns two take turns', () => {
    const talk = [
      'Are you there?',
      'I am.',
      'I thought you left.',
      'Why?',
      'My coat.',
      'Your coat?',
      'I saw it.',
      'You did?',
    ];
    expect(voices(talk)).toBe('one>other other>one one>other other>one one>other other>one one>other other>one');
  });

  test('names before a colon say who speaks; a paragraph without one goes on', () => {
    const talk = ['Roe: I came early.', 'Berg: You did.', 'It was cold.', 'Roe: I know.'];
    expect(voices(talk)).toBe('Roe>somebody Berg>Roe Berg>Roe Roe>Berg');
  });
});
