// Holds the published schemas and the reader against each other: what one refuses in a pack's
// shape, the other refuses too. Starts from sound packs and spoils them one place at a time.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const top = new URL('../../', import.meta.url).pathname;
const Ajv = createRequire(join(top, 'tests/end_to_end/package.json'))('ajv/dist/2020').default;
const read = path => JSON.parse(readFileSync(join(top, path), 'utf8'));
const accepts = new Ajv({ strict: false }).compile(read('quizzes/schema/facts.schema.json'));
const folder = mkdtempSync(join(tmpdir(), 'recite-schema-'));
after(() => rmSync(folder, { recursive: true }));

// The checks that are about shape, which a schema can see; what refers to what it cannot.
const ofShape = /^(json|value|words|strict|id|pack\/unknown-format|relation\/(unknown-value|bad-holds)|fact\/(unknown-weight|bad-tolerance)|evidence\/(bad-sentence|no-print)|dispute\/unknown-kind|source\/bad-rest)/;
const beyondSchemas = new Set(['value/bad-date', 'value/unknown-currency', 'value/unknown-unit', 'value/nested-list', 'value/bad-ratio']);

function lintRefuses(pack) {
  const path = join(folder, 'facts.json');
  writeFileSync(path, JSON.stringify(pack));
  const run = spawnSync(join(top, 'build/native/recite'), ['lint', path, '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.notEqual(run.status, 2, run.stderr);
  return run.stdout.split('\n').filter(Boolean).map(line => JSON.parse(line))
    .filter(said => said.severity === 'error' && ofShape.test(said.check) && !beyondSchemas.has(said.check));
}

// Every object of a pack with the way to it.
function* objects(value, way = []) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [value, way];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, [...way, key]);
}

const at = (pack, way) => way.reduce((value, key) => value[key], pack);
const byId = way => ['sources', 'entities', 'others', 'relations', 'topics', 'synonyms'].includes(way.at(-1)) && way.length === 1
  || ['reads', 'also', 'rest'].includes(way.at(-1));

// Small on purpose: a few entries of each sort, so that each spoilt copy is checked quickly.
function sample(pack) {
  const kinds = new Set();
  const facts = pack.facts.filter(fact => { const kind = typeof fact.value === 'string' ? 'entity' : Object.keys(fact.value)[0]; return !kinds.has(kind) && kinds.add(kind); });
  return { ...pack, facts, links: (pack.links ?? []).slice(0, 1), disputes: (pack.disputes ?? []).slice(0, 1) };
}

for (const name of ['planets', 'deepseek']) {
  test(`the pack ${name} is sound to the schema and to the reader`, () => {
    const pack = read(`quizzes/${name}/facts.json`);
    assert.ok(accepts(pack), JSON.stringify(accepts.errors?.slice(0, 3)));
    assert.deepEqual(lintRefuses(pack), []);
  });
}

test('schema and reader refuse the same spoilt packs', () => {
  const pack = sample(read('quizzes/planets/facts.json'));
  const disagreements = [];
  let spoilt = 0;
  const tryOut = (change, what) => {
    const copy = structuredClone(pack);
    change(copy);
    const bySchema = !accepts(copy);
    const said = lintRefuses(copy);
    spoilt += 1;
    if (bySchema !== said.length > 0) disagreements.push(`${what}: schema ${bySchema ? 'refuses' : 'accepts'}, reader said ${said.map(d => d.check)}`);
  };
  const seen = new Set();
  for (const [object, way] of objects(pack)) {
    const sort = way.map(key => /^\d+$/.test(key) ? '#' : key).join('.') .replace(/^(sources|entities|others|relations)\.[^.]+/, '$1.*') + Object.keys(object);
    if (seen.has(sort)) continue;
    seen.add(sort);
    const here = way.join('.') || 'the root';
    if (!byId(way)) tryOut(copy => { at(copy, way).zzz = 1; }, `${here}: a key too many`);
    for (const key of Object.keys(object)) {
      if (byId(way)) break;
      tryOut(copy => { delete at(copy, way)[key]; }, `${here}.${key}: left out`);
      tryOut(copy => { at(copy, way)[key] = { a: [{}] }; }, `${here}.${key}: an odd object`);
      tryOut(copy => { at(copy, way)[key] = 7.5; }, `${here}.${key}: a number`);
    }
  }
  assert.ok(spoilt > 300, `${spoilt} spoilt packs tried`);
  assert.deepEqual(disagreements, []);
});
