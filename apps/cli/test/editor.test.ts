import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'jsonc-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import schema from '../config.schema.json' with { type: 'json' };
import { demandCsv } from './demand-csv.ts';
import { runCli } from './run-cli.ts';

/** What VS Code asks about JSON, with the settings that it has for a file named .json; other editors run the same service. */
const address = 'https://unpkg.com/seqgraft/config.schema.json';
const service = getLanguageService({
  schemaRequestService: async (uri) => {
    if (uri !== address) throw new Error(`The editor would fetch ${uri}.`);
    return JSON.stringify(schema);
  },
});

/** A file as far as it is typed, with the cursor at `|`, as the editor reads it. */
function typed(text: string) {
  const cursor = text.indexOf('|');
  const document = TextDocument.create('file:///seqgraft.config.json', 'json', 1, text.replace('|', ''));
  return { document, position: document.positionAt(cursor), json: service.parseJSONDocument(document) };
}

const head = `"$schema": "${address}"`;

async function offered(text: string): Promise<{ words: string[]; told: string }> {
  const { document, position, json } = typed(text);
  const items = (await service.doComplete(document, position, json))?.items ?? [];
  return { words: items.map(({ label }) => label), told: items.map(({ documentation }) => documentation).join() };
}

async function hover(text: string): Promise<string> {
  const { document, position, json } = typed(text);
  return ((await service.doHover(document, position, json))?.contents as string[] | undefined)?.join('\n') ?? '';
}

async function problems(text: string): Promise<string[]> {
  const { document, json } = typed(text);
  const found = await service.doValidation(document, json, { comments: 'error', trailingCommas: 'error' });
  return found.map(({ message, range }) => `${document.getText(range)}: ${message}`);
}

describe('an editor, in seqgraft.config.json,', () => {
  it('completes flags and sections, with what they are for', async () => {
    const { words, told } = await offered(`{ ${head}, "look|" }`);
    expect(words).toEqual(expect.arrayContaining(['lookback', 'horizon', 'train', 'adapt', 'compare']));
    expect(told).toContain('rows of history in a window');
  });

  it('completes the flags of a command alone within its section', async () => {
    const { words } = await offered(`{ ${head}, "adapt": { "|" } }`);
    expect(words).toContain('strategy');
    expect(words).not.toContain('train');
    expect(words).not.toContain('fail-if');
  });

  it.each([
    [`"cell": |`, ['"rnn"', '"lstm"', '"gru"']],
    [`"adapt": { "strategy": | }`, ['"auto"', '"freeze"', '"ulmfit"']],
    [`"compare": { "strategies": [|] }`, ['"full"', '"l2-sp"']],
    [`"per-series": |`, ['true', 'false']],
  ])('completes values after %s', async (text, expected) => {
    expect((await offered(`{ ${head}, ${text} }`)).words).toEqual(expect.arrayContaining(expected));
  });

  it('says of every key what it is for, where the cursor rests on it', async () => {
    const silent: string[] = [];
    for (const name of Object.keys(schema.properties).filter((each) => each !== '$schema')) {
      if ((await hover(`{ ${head}, "|${name}": 1 }`)) === '') silent.push(name);
    }
    expect(silent).toEqual([]);
    expect(await hover(`{ ${head}, "train": { "|units": 8 } }`)).toContain('units of each recurrent layer');
  });

  it('marks a wrong key, a wrong word and a wrong number, each where it stands', async () => {
    const found = await problems(
      `{ ${head}, "lookbak": 28, "cell": "lsmt", "horizon": 0, "train": { "fail-if": "mae>1" } }`,
    );
    expect(found.sort()).toEqual([
      '"fail-if": Property fail-if is not allowed.',
      '"lookbak": Property lookbak is not allowed.',
      '"lsmt": Value is not accepted. Valid values: "rnn", "lstm", "gru".',
      '0: Value is below the minimum of 1.',
    ]);
  });
});

describe('the file that init writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seqgraft-editor-'));
  let text = '';
  beforeAll(async () => {
    writeFileSync(join(folder, 'demand.csv'), demandCsv({ days: 120, seed: 3 }));
    expect((await runCli(['init', 'demand.csv'], { cwd: folder })).code).toBe(0);
    text = readFileSync(join(folder, 'seqgraft.config.json'), 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leads the editor to a schema, and has nothing in it that an editor marks', async () => {
    const { $schema } = /"\$schema": "(?<$schema>[^"]+)"/.exec(text)?.groups ?? {};
    expect($schema).toMatch(/^https:\/\/unpkg\.com\/seqgraft@.+\/config\.schema\.json$/);
    expect(await problems(text.replace($schema as string, address))).toEqual([]);
  });

  it('leads to the schema of the package where that is installed, from whatever folder', async () => {
    mkdirSync(join(folder, 'settings'));
    mkdirSync(join(folder, 'node_modules/seqgraft'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/seqgraft/config.schema.json'), JSON.stringify(schema));
    for (const out of ['here.json', 'settings/there.json']) {
      expect((await runCli(['init', 'demand.csv', '--out', out], { cwd: folder })).code).toBe(0);
      const { $schema } = parse(readFileSync(join(folder, out), 'utf8'));
      expect($schema).toMatch(/^\.\.?\//);
      expect(JSON.parse(readFileSync(join(folder, dirname(out), $schema), 'utf8'))).toEqual(schema);
    }
  });
});
