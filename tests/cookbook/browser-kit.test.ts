// The kit for Neo4j Browser and NeoDash: its files are in order and speak of what is in the graph.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboard, favourites, guideQueries, KIT, made, styles } from '../../bench/browser-kit';
import { guideHtml } from '../../bench/guide';
import { LABELS, typesOf } from '../../bench/schema';
import { loadKit } from '../../src/data/kit';

describe('[cypher/browser] style.grass', () => {
  const rules = styles();
  const selectors = [...rules.keys()];

  test('every rule is read: as many as there are braces', () => {
    const text = readFileSync(join(KIT, 'style.grass'), 'utf8');
    expect(rules.size).toBe([...text.matchAll(/\{$/gm)].length);
  });

  test('names every label of the schema, and no other', () => {
    const named = selectors.flatMap((selector) => /^node\.(.+)$/.exec(selector)?.[1] ?? []);
    expect([...named].sort()).toEqual([...LABELS.keys()].sort());
  });

  test('entities come before their types, whose rules go over them', () => {
    expect(selectors.indexOf('node.Entity')).toBeLessThan(selectors.indexOf('node.Person'));
  });

  test('names only relationship types of the schema', () => {
    const named = selectors.flatMap((selector) => /^relationship\.(.+)$/.exec(selector)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((type) => !typesOf(loadKit()).has(type))).toEqual([]);
  });

  test('colours are hex, sizes are pixels', () => {
    for (const rule of rules.values())
      for (const [key, value] of rule) {
        if (key.includes('color')) expect(value).toMatch(/^#[0-9a-f]{6}$/);
        if (/width|diameter|size|padding/.test(key)) expect(value).toMatch(/^\d+px$/);
      }
  });
});

describe('[cypher/browser] guide', () => {
  test('has a query on nearly every slide, and asks nothing but MATCH', () => {
    expect(guideQueries().length).toBeGreaterThanOrEqual(8);
    for (const cypher of guideQueries()) expect(cypher).toMatch(/^MATCH /);
  });

  test('its HTML has a slide for each heading and a runnable block for each query', () => {
    const adoc = readFileSync(join(KIT, 'guide.adoc'), 'utf8');
    const html = guideHtml(adoc);
    expect([...html.matchAll(/<slide /g)]).toHaveLength([...adoc.matchAll(/^== /gm)].length);
    expect([...html.matchAll(/<pre class="[^"]*runnable">/g)]).toHaveLength(guideQueries().length);
  });

  test('a paragraph, a list and Cypher: text is escaped', () => {
    expect(
      guideHtml(
        '= T\n\n== A < B\n\nOne `x`\ntwo.\n\n* a\n* b\n\n[source,cypher]\n----\nMATCH (a)-->(b)\n\nRETURN a\n----\n',
      ),
    ).toBe(
      '<title>T</title>\n<article class="guide">\n<carousel class="deck container-fluid">\n<slide class="row-fluid">\n<div class="col-sm-12">\n<h3>A &lt; B</h3>\n' +
        '<p>One <code>x</code> two.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<pre class="pre-scrollable code runnable">MATCH (a)--&gt;(b)\n\nRETURN a</pre>\n' +
        '</div>\n</slide>\n</carousel>\n</article>\n',
    );
  });
});

test('[cypher/browser] what is made of other files is made of these (npm run browser-kit)', () => {
  for (const [file, bytes] of made()) expect(readFileSync(join(KIT, file)).equals(bytes)).toBe(true);
});

test('[cypher/browser] favourites: each begins with its name and ends with a semicolon', () => {
  expect(favourites().length).toBeGreaterThanOrEqual(10);
  for (const { name, cypher } of favourites()) {
    expect(cypher.startsWith(`// ${name}\n`)).toBe(true);
    expect(cypher).toMatch(/;$/);
  }
  expect(new Set(favourites().map(({ name }) => name)).size).toBe(favourites().length);
});

describe('[cypher/browser] dashboard.neodash.json', () => {
  const { pages } = dashboard();

  test('has 8 to 12 reports, each with an id of its own', () => {
    const ids = pages.flatMap(({ reports }) => reports.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(ids.length).toBeLessThanOrEqual(12);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(pages.map(({ title, reports }) => [title, reports] as const))(
    'page %s: reports stand within the grid and do not overlap',
    (_, reports) => {
      const cells = reports.flatMap(({ x, y, width, height }) =>
        Array.from({ length: width * height }, (_, i) => `${x + (i % width)},${y + Math.floor(i / width)}`),
      );
      expect(new Set(cells).size).toBe(cells.length);
      for (const { x, width } of reports) expect(x + width).toBeLessThanOrEqual(24);
    },
  );

  test('what a chart selects is a column of its query; a graph has actionsRules, which later versions look for', () => {
    for (const { type, query, selection, settings } of pages.flatMap(({ reports }) => reports)) {
      if (type === 'bar')
        for (const column of Object.values(selection).filter((one) => one !== '(none)'))
          expect(query).toMatch(new RegExp(`AS ${column}\\b`));
      if (type === 'graph') expect(settings['actionsRules']).toEqual([]);
    }
  });
});

test('[cypher/browser] holds these files and no others', () => {
  expect([...readdirSync(KIT)].sort()).toEqual([
    ...['dashboard.neodash.json', 'favourites.cypher', 'favourites.zip', 'guide.adoc', 'guide.html', 'style.grass'],
  ]);
});
