// The explorer in a real Chromium over the demo graph: what a researcher does, by mouse and by keys, on a desk and on a phone.
import { readFile } from 'node:fs/promises';
import { XMLValidator } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { fromTsv } from '../../src/sample';
import { faults } from './axe';
import { ATTACK, CHROMIUM, type Desk, openDesk } from './desk';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** What a theme and a narrow window can change. */
const VISUAL = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** Nothing is awaited any more. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.wait, [aria-busy=true]'));

/** Reading the demo's articles, and axe on all pages, take long where others work too; milliseconds. */
const PATIENCE = 400_000;

const there = CHROMIUM !== null;

(there ? describe : describe.skip)(
  '[explorer] in Chromium (skipped where neither CHROMIUM nor /usr/bin/chromium is one)',
  () => {
    let desk: Desk;
    let page: Page;
    /** Goes to another view in the same profile, anew. */
    const visit = async (view: string): Promise<void> => {
      await page.goto('about:blank');
      await page.goto(`${desk.url}/${view}`);
    };
    const heading = (): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
    /** The text of a file that a button gives. */
    const taken = async (button: string): Promise<readonly [string, string]> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
    };

    beforeAll(async () => {
      desk = await openDesk(CHROMIUM ?? '');
      page = await desk.at('');
    }, PATIENCE);
    afterAll(() => desk?.close());

    test('home counts what is in the graph, and shows what is contested, both sides', async () => {
      await page.getByText('13', { exact: true }).waitFor();
      const first = page.locator('.disputed').first();
      await first.waitFor();
      expect(await first.innerText()).toMatch(/Asserted by[\s\S]+Denied by/);
    });

    test('search: / focuses it, a typo is forgiven, arrows choose, Enter goes there', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('Netanyaho');
      await page.getByRole('option', { name: /Benjamin Netanyahu/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Benjamin Netanyahu' }).waitFor();
      expect(page.url()).toContain('#/entity/person:benjamin-netanyahu');
    });

    test('search: Escape closes the suggestions; Enter alone lists all that is found, and arrows walk the list', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('russia');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('option').count()).toBe(0);
      await page.keyboard.press('Enter');
      await page.locator('a.result').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Russia');
    });

    test('entity: who it is, its roles, a timeline, what it did, met and said, with days and sentences', async () => {
      await visit('#/entity/person:benjamin-netanyahu');
      await page.locator('.timeline circle').first().waitFor();
      expect(await page.getByRole('complementary').innerText()).toContain('prime minister of Israel');
      await page.getByRole('button', { name: /^met/ }).click();
      const met = page.locator('.told-of .statement', { hasText: 'Vladimir Putin' }).first();
      await met.waitFor();
      expect(await met.innerText()).toMatch(/27 Feb 2019/);
      expect(page.url()).toContain('show=did.subject.MET');
    });

    test('edge to evidence: a row of the network opens its sentence, highlighted, and the sentence leads to its article', async () => {
      await visit('#/network?ids=person:benjamin-netanyahu&show=table');
      await page.locator('td button', { hasText: /^met/ }).first().click();
      const panel = page.getByRole('region', { name: 'Benjamin Netanyahu met Vladimir Putin' });
      await panel.locator('blockquote mark').first().waitFor();
      const words = (await panel.locator('blockquote').first().locator('mark').allInnerTexts()).join('');
      await panel.locator('.source a').first().click();
      await page.locator('.text .chosen').first().waitFor();
      expect(await heading()).toContain('Netanyahu');
      expect((await page.locator('.text .chosen').allInnerTexts()).join('')).toBe(words);
    });

    test('network: a click on a drawn node opens it, Escape closes it; the address keeps what is chosen', async () => {
      await visit('#/network?ids=state:IRN&depth=0');
      await page.getByText('1 node,').waitFor();
      const box = await page.locator('.canvas').boundingBox();
      // Alone it stands in the middle.
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await page.getByRole('link', { name: 'Open its page' }).waitFor();
      await page.reload();
      await page.getByRole('link', { name: 'Open its page' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Open its page' }).waitFor({ state: 'detached' });
    });

    test('filters: kinds, types, modality, outlet and support narrow the network down, and stand in the address', async () => {
      const edges = async (): Promise<number> =>
        Number(/(\d+) edge/.exec(await page.locator('.shown [role=status]').innerText())?.[1]);
      await visit('#/network?ids=state:RUS&show=table');
      await page.locator('table').waitFor();
      const all = await edges();
      await page.getByLabel('what one said of another').uncheck();
      await page.waitForFunction(
        (before) => !document.querySelector('.shown [role=status]')?.textContent?.includes(` ${before} edge`),
        all,
      );
      const facts = await edges();
      expect(facts).toBeLessThan(all);
      await page.getByLabel('told as done').uncheck();
      await page.waitForFunction(
        (before) => !document.querySelector('.shown [role=status]')?.textContent?.includes(` ${before} edge`),
        facts,
      );
      expect(await page.locator('tbody .chip').count()).toBeGreaterThan(0);
      expect(decodeURIComponent(page.url())).toMatch(/kind=fact.*modality=planned,alleged/);
    });

    test('article: mentions, relations, claims and cues are marked; the legend hides them; the list shows them in the text', async () => {
      await visit('#/articles');
      await page.getByRole('link', { name: /Tehran calls US tanker claims baseless/ }).click();
      await page.locator('.text .read.cue').first().waitFor();
      expect(await page.locator('.text a.end.State').first().innerText()).toBe('Iran');
      await page.getByLabel('verbs of saying').uncheck();
      await page.locator('.text .read.cue').first().waitFor({ state: 'detached' });
      expect(page.url()).toContain('hide=cue');
      await page.getByRole('button', { name: 'show in text' }).first().click();
      await page.locator('.text .chosen').first().waitFor();
    });

    test('claim: its words, what contradicts it and why, and where it stands', async () => {
      await visit('#/question/contradictions');
      await page
        .getByRole('link', { name: /^open claim/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'What contradicts and repeats it' }).waitFor();
      expect(await page.locator('main').innerText()).toMatch(/contradict(s|ed by)[\s\S]+Evidence/);
      await page.locator('blockquote.sentence mark.cue').first().waitFor();
    });

    test('path: from one to another, each step with its sentence; who they are is typed', async () => {
      await visit('#/path');
      for (const [field, name] of [
        ['From', 'Theresa May'],
        ['To', 'Sergei Skripal'],
      ] as const) {
        await page.getByRole('combobox', { name: field, exact: true }).fill(name);
        await page.getByRole('option', { name }).first().waitFor();
        await page.keyboard.press('Enter');
      }
      await page.locator('.way blockquote').first().waitFor();
      expect(await page.locator('.way .stop').first().innerText()).toBe('Theresa May');
      expect(await page.locator('.way .stop').last().innerText()).toBe('Sergei Skripal');
    });

    test('questions: parameters are filled in, the answer is a table that links and sorts', async () => {
      await visit('#/question/who-met-whom');
      await page.getByLabel(/^person/).fill('Kim Jong Un');
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.getByRole('cell', { name: 'Donald Trump' }).first().waitFor();
      await page.getByRole('button', { name: /^day/ }).click();
      expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('day');
      expect(await page.locator('tbody tr').first().innerText()).toContain('2018');
    });

    test('sample: keys mark, marks stay, and are taken away as TSV', async () => {
      await visit('#/sample?n=5&seed=3');
      await page.getByText('1 of 5').waitFor();
      await page.keyboard.press('r');
      await page.getByText('2 of 5').waitFor();
      await page.keyboard.press('w');
      await page.getByText('3 of 5').waitFor();
      await page.reload();
      await page.getByText('3 of 5').waitFor();
      expect(await page.getByRole('row', { name: /^all/ }).innerText()).toContain('1 of 2');
      const [name, text] = await taken('Download TSV');
      expect(name).toBe('sample-5-3.tsv');
      expect(fromTsv(name, text).map((one) => one.verdict)).toEqual(['right', 'wrong', null, null, null]);
    });

    test('export: what the network shows, as SVG, CSV, JSON and PNG', async () => {
      await visit('#/network?ids=person:benjamin-netanyahu&kind=fact');
      await page.locator('.canvas canvas').first().waitFor();
      const [name, svg] = await taken('Export as SVG');
      expect(name).toBe('network-of-benjamin-netanyahu.svg');
      expect(svg).toContain('>Vladimir Putin</text>');
      expect((await taken('Export as CSV'))[1]).toMatch(/^from,type,to,.*\r\nBenjamin Netanyahu,/);
      expect(JSON.parse((await taken('Export as JSON'))[1])).toMatchObject({ truncated: false });
      expect((await taken('Export as PNG'))[1].slice(1, 4)).toBe('PNG');
    });

    test('text that is markup stays text: title, outlet, name, sentence', async () => {
      for (const view of ['#/search?q=onerror', '#/network?ids=person:bo&show=table']) {
        await visit(view);
        await page.locator('main').getByText('<img src=x').filter({ visible: true }).first().waitFor();
      }
      await page.getByRole('button', { name: 'Drawing' }).click();
      await page.locator('.canvas canvas').first().waitFor();
      const [, svg] = await taken('Export as SVG');
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).not.toContain('<img');
      await visit('#/articles');
      await page.getByRole('link', { name: ATTACK }).click();
      await page.locator('.text').waitFor();
      expect(await heading()).toBe(ATTACK);
      expect(await page.evaluate(() => ('hit' in window ? 'ran' : 'stayed text'))).toBe('stayed text');
    });

    test('what is not there is said in one line', async () => {
      await visit('#/entity/person:nobody');
      expect(await page.getByRole('alert').innerText()).not.toBe('');
    });

    test('colours follow the system, and are kept when they are switched', async () => {
      const dark = await desk.at('', { colorScheme: 'dark' });
      const theme = (): Promise<string | undefined> => dark.evaluate(() => document.documentElement.dataset['theme']);
      await dark.getByRole('button', { name: 'Switch to light colours' }).click();
      await dark.reload();
      await dark.getByRole('button', { name: 'Switch to dark colours' }).waitFor();
      expect(await theme()).toBe('light');
      await dark.context().close();
    });

    const pages = async (): Promise<readonly string[]> => {
      const first = async (list: string) => (await (await fetch(`${desk.url}/api/${list}`)).json()).items[0];
      const article = (await first('articles')).article.id;
      const { facts, asserted } = await first('contested');
      const claim = [...asserted, ...(await first('contested')).denied].find((side) => side.kind === 'claim').id;
      return [
        ...['', '#/search?q=russia', '#/entity/state:RUS', '#/network', '#/network?ids=state:RUS&node=state:IRN'],
        ...[
          '#/network?ids=state:RUS&show=table',
          `#/article/${article}`,
          '#/articles',
          `#/fact/${facts[0].id}`,
          `#/claim/${claim}`,
        ],
        ...[
          '#/path?from=state:IRN&to=person:vladimir-putin',
          '#/contested',
          '#/questions',
          '#/question/who-met-whom',
          '#/sample',
        ],
      ];
    };

    test.each([
      ['a desk, light', { colorScheme: 'light' as const }, []],
      ['a phone, dark', { ...PHONE, colorScheme: 'dark' as const }, VISUAL],
    ])(
      'axe finds nothing on any page, and no page is wider than its window: %s',
      async (_, options, rules) => {
        const own = await desk.at('', options);
        const found: string[] = [];
        for (const view of await pages()) {
          await own.goto('about:blank');
          await own.goto(`${desk.url}/${view}`);
          await settled(own);
          const wider = await own.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          found.push(
            ...(await faults(own, rules)).map((fault) => `${view}: ${fault}`),
            ...(wider > 0 ? [`${view}: ${wider} px too wide`] : []),
          );
        }
        expect(found).toEqual([]);
        await own.context().close();
      },
      PATIENCE,
    );

    test('no request left this machine, and nothing was complained of', () => {
      expect(desk.asked.length).toBeGreaterThan(100);
      expect(
        desk.asked.filter((url) => !/^(http:\/\/127\.0\.0\.1:|blob:http:\/\/127\.0\.0\.1:|data:)/.test(url)),
      ).toEqual([]);
      expect(desk.complaints.filter((line) => !line.includes('404'))).toEqual([]);
    });
  },
);
