const root = '/work/main';
const { openStore, dump } = require(`${root}/src/store`);
const { build, mergeAll, judge } = require(`${root}/src/graph`);
const { fixtureReadings, CATALOGUE } = require(`${root}/tests/fixtures/graph`);
const neo = require('neo4j-driver');
(async () => {
  const d = neo.driver('bolt://127.0.0.1:17699', neo.auth.basic('neo4j', 'dateline-test'));
  const s = d.session(); await s.run('MATCH (n) DETACH DELETE n'); await s.close(); await d.close();
  const N = 60;
  const readings: any[] = [];
  for (let k = 0; k < N; k++)
    for (const one of fixtureReadings()) {
      const rename = (id: string) => (id.startsWith('person:') && k % 3 ? `${id}-${k % 20}` : id);
      readings.push({
        ...one, id: `${one.id}-${k}`,
        entities: one.entities.map((e: any) => ({ ...e, id: rename(e.id) })),
        links: one.links.map((l: any) => ({ ...l, entity: rename(l.entity) })),
        claims: one.claims.map((c: any) => ({ ...c, speaker: rename(c.speaker), addressee: c.addressee && rename(c.addressee), about: c.about.map(rename) })),
        relations: one.relations.map((r: any) => ({ ...r, subject: rename(r.subject), object: rename(r.object), place: r.place && rename(r.place), with: r.with.map(rename) })),
      });
    }
  const graph = mergeAll(readings.map((r) => build(r, CATALOGUE)));
  const store = await openStore(process.argv[2] ?? 'memory:', { NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'dateline-test' });
  await store.prepare();
  let t = performance.now();
  const tick = (what: string) => { console.log(what, Math.round(performance.now() - t), 'ms'); t = performance.now(); };
  await store.merge(graph);
  tick(`load ${graph.nodes.size} ${graph.edges.size}`);
  const ids = [...graph.nodes.keys()].filter((id: any) => id.startsWith('person:'));
  const j: any[] = [];
  for (const id of ids as string[]) { const m = /^(.*)-\d+$/.exec(id); if (m && graph.nodes.has(m[1])) j.push({ a: m[1], b: id, judgement: 'positive', score: 0.9, reason: 'x', by: 'dateline' }); }
  console.log(j.length, await store.judge(j)); tick('judge all');
  const model = judge(graph, j); tick('model');
  const B = (g: any) => [...g.nodes.values(), ...g.edges.values()].map((x: any) => JSON.stringify(x)).join('\n');
  console.log(B(await dump(store)) === B(model)); tick('dump');
  console.log(await store.withdraw(j.map(({ a, b }) => ({ a, b, by: 'machine' })))); tick('withdraw');
  console.log(B(await dump(store)) === B(graph)); tick('dump');
  console.log(await store.judge([{ a: 'state:BLM', b: 'state:OSV', judgement: 'positive', score: 1, reason: '', by: 'ana' }])); tick('two hubs');
  await store.merge(graph); tick('load again');
  console.log((await store.profiles(ids)).length); tick('profiles');
  let n = 0; for (let after = null as any; ; ) { const page = await store.entities(after, 500); n += page.length; after = page.at(-1)?.id; if (page.length < 500) break; } tick(`entities ${n}`);
  await store.close();
})();
