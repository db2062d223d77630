import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../models/index.ts';
import { questionTexts } from '../../server/commands/questionCommands.ts';
import { portfolioTexts } from '../../server/terminal/questionText/portfolioTexts.ts';
import { linkText } from '../../server/terminal/questionText/linkText.ts';
import { bodyOf, questionCases, wordsOf } from './questionCases.ts';
import { holdbarHere, root } from './program.ts';
import { json, questions, scenarios, testApp } from './testApp.ts';

const file = (id: string): string => join(root, `scenarios/${id}.json`);
const app = testApp();

interface Operation {
  readonly requestBody: { readonly content: { readonly 'application/json': { readonly schema: object } } };
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>>;
} // prettier-ignore

let described: { paths: Record<string, { post: Operation }>; components: object };

beforeAll(async () => {
  described = await (await app.request('/api/openapi.json')).json();
});

/** Checks a value against a schema of the document. */
function violations(schema: object | undefined, value: unknown): string {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: 'document:', components: described.components });
  const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"document:#/components'));
  return ajv.validate(local, value) ? '' : ajv.errorsText();
}

test('every question has a case here', () => {
  expect([...new Set(questionCases.map(({ name }) => name))].sort()).toEqual([...questions.keys()].sort());
});

test.each([...questions])('%s says what each of its options is', (_, { options, optionHelp }) => {
  const shape = (options as unknown as { shape: object }).shape;
  expect(Object.keys(optionHelp)).toEqual(Object.keys(shape));
});

describe.each(questionCases)('$name', { timeout: 60_000 }, (asked) => {
  const question = questions.get(asked.name)!;
  const body = bodyOf(asked, question.scenarios.most === 1);
  let answered: unknown;

  test('the API answers on a thread what the command line writes, in the shape it is described', async () => {
    const { post } = described.paths[`/api/${asked.name}`]!;
    expect(violations(post.requestBody.content['application/json'].schema, body)).toBe('');
    const answer = await app.request(`/api/${asked.name}`, json(body));
    expect(answer.status).toBe(200);
    answered = await answer.json();
    expect(question.answer.safeParse(answered).error?.issues ?? []).toEqual([]);
    expect(violations(post.responses['200']?.content['application/json']?.schema, answered)).toBe('');
    const { code, out, err } = await holdbarHere([...wordsOf(asked, file), '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(answered);
  });

  test('the command line writes it to be read, in three languages and within the screen', async () => {
    const columns = 100;
    const others = { link: () => linkText, ...portfolioTexts };
    const text = await { ...others, ...questionTexts }[asked.name as keyof typeof questionTexts]();
    const opened = asked.scenarios.map((id) => scenarios.find(id)!);
    const texts = locales.map((locale) => text(answered as never, opened, { locale, columns }));
    for (const written of texts) {
      expect(written).not.toMatch(/undefined|NaN|Infinity|\{\w+\}|\[object|NOK0/);
      const long = written
        .split('\n')
        .filter((line) => line.length > columns && !line.startsWith('#holdbar'));
      expect(long).toEqual([]);
    }
    expect(new Set(texts).size).toBe(3);
    const { code, out, err } = await holdbarHere(wordsOf(asked, file), { columns });
    expect({ code, out, err }).toEqual({ code: 0, out: texts[0], err: '' });
  });
});
