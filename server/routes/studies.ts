import { createHash } from 'node:crypto';
import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { studyOptionsOf, words, type Problem, type Question } from '../../models/index.ts';
import { signedIn, type WithAccess } from '../access/access.ts';
import { problemOf, type FaultListener } from '../answers/answerError.ts';
import { problemDocument, problemTexts } from '../answers/problemAnswer.ts';
import type { Studies } from '../jobs/studies.ts';
import { localeOfHeader } from '../language.ts';
import { RequestError } from '../requestError.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';
import type { StudyHead } from '../store/studies/studyStore.ts';
import { askedIn } from './askedIn.ts';
import { newId, type LibraryParts } from './library/libraryParts.ts';
import { beginRoute, cancelRoute, listRoute, studyRoute, type studyAnswer, type studyHead } from './studies/descriptions.ts'; // prettier-ignore

/** What the routes of studies are made of. */
export interface StudyParts extends Pick<LibraryParts, 'now' | 'randomBytes'> {
  readonly studies: Studies;
  readonly scenarios: ScenarioStore;
  readonly questions: ReadonlyMap<string, Question>;
  readonly onFault: FaultListener;
}

/** How many studies one may have running at a time. */
const mostRunning = 50;

/** Studies: begun, followed, read and cancelled by who asked; to others they do not exist. */
export function studyRoutes(parts: StudyParts) {
  const { studies, scenarios, questions, now } = parts;
  const routes = new OpenAPIHono<WithAccess>();
  routes.use(signedIn);
  return routes
    .openapi(beginRoute, async (c) => {
      const { question: name, priority, asked: body } = c.req.valid('json');
      const personId = c.get('access').actor.id;
      const question = questions.get(name);
      if (question === undefined) throw unknownQuestion(name, [...questions.keys()]);
      const asked = askedIn(body, name, question, scenarios, studyOptionsOf);
      const id = idOf(c.req.valid('header')['idempotency-key'], personId, parts);
      if ((await studies.head(id)) === undefined && (await studies.runningOf(personId)) >= mostRunning)
        throw tooManyRunning();
      const begun = await studies.begin({ id, personId, asked, priority, at: now().toISOString() });
      return c.json(await told(c, studies, begun), 201);
    })
    .openapi(listRoute, async (c) => c.json((await studies.heads(c.get('access').actor.id)).map(headOf), 200))
    .openapi(studyRoute, async (c) => {
      const head = await ownStudy(c, studies, c.req.valid('param').id);
      if (c.req.header('Accept')?.includes('text/event-stream') === true) return followed(c, parts, head.id);
      return c.json(await told(c, studies, head), 200);
    })
    .openapi(cancelRoute, async (c) => {
      const { id } = await ownStudy(c, studies, c.req.valid('param').id);
      await studies.cancel(id);
      return c.json({ id }, 200);
    });
}

/** A key that is sent again names the same study: made of it, so that nothing more need be kept. */
const idOf = (key: string | undefined, personId: string, parts: StudyParts): string =>
  key === undefined
    ? newId(parts)
    : createHash('sha256')
        .update(JSON.stringify([personId, key]))
        .digest('hex')
        .slice(0, 32);

/** @throws RequestError where there is none, or it is another's */
async function ownStudy(c: Context<WithAccess>, studies: Studies, id: string): Promise<StudyHead> {
  const head = await studies.head(id);
  if (head !== undefined && head.personId === c.get('access').actor.id) return head;
  throw new RequestError('notFound', words('Det finnes ingen slik studie.', 'Det finst ingen slik studie.', 'There is no such study.')); // prettier-ignore
}

function headOf(study: StudyHead): z.infer<typeof studyHead> {
  const { personId: _, ...head } = study;
  return head;
}

/** A study with what came of it. */
async function told(c: Context, studies: Studies, study: StudyHead): Promise<z.infer<typeof studyAnswer>> {
  const head = headOf(study);
  const text = study.state === 'done' || study.state === 'refused' ? await studies.answer(study.id) : undefined; // prettier-ignore
  if (text === undefined) return head;
  const found: unknown = JSON.parse(text);
  if (study.state === 'done') return { ...head, answer: found };
  const locale = localeOfHeader(c.req.header('Accept-Language'));
  return { ...head, problems: problemTexts(found as readonly Problem[], locale) };
}

/** How far it is as events, then the study as it ended. Who leaves stops listening; the study goes on. */
function followed(c: Context, { studies, onFault }: StudyParts, id: string): Response {
  return streamSSE(c, async (stream) => {
    const left = new AbortController();
    stream.onAbort(() => left.abort());
    const send = (event: string, data: unknown): Promise<void> =>
      stream.writeSSE({ event, data: JSON.stringify(data) });
    try {
      for await (const head of studies.follow(id, left.signal)) {
        if (head.state === 'running') await send('progress', headOf(head));
        else await send('answer', await told(c, studies, head));
      }
    } catch (error) {
      if (left.signal.aborted) return;
      const { kind, detail, problems } = problemOf(error, c, onFault);
      await send('problem', problemDocument(c, kind, detail, problems));
    }
  });
}

function unknownQuestion(name: string, names: readonly string[]): RequestError {
  const all = names.join(', ');
  const message = words(`Det finnes ikke noe spørsmål «${name}».`, `Det finst ikkje noko spørsmål «${name}».`, `There is no question "${name}".`); // prettier-ignore
  const expected = words(`et av ${all}`, `eitt av ${all}`, `one of ${all}`);
  return new RequestError('invalidRequest', message, [{ path: 'question', message, expected }]);
}

const tooManyRunning = (): RequestError =>
  new RequestError(
    'tooMany',
    words(
      `Du har ${mostRunning} studier i gang. Vent til en er ferdig, eller avbryt en.`,
      `Du har ${mostRunning} studiar i gang. Vent til ein er ferdig, eller avbryt ein.`,
      `You have ${mostRunning} studies running. Wait until one is done, or cancel one.`,
    ),
  );
