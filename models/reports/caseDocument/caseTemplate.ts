import { z } from 'zod';
import { words, type Translated } from '../../language/translated.ts';
import { ScenarioError } from '../../scenario/problem.ts';

/** What a section may be filled with. */
const caseContents = [
  'proposal',
  'summary',
  'background',
  'economy',
  'staffing',
  'climate',
  'alternatives',
  'uncertainty',
  'assessment',
  'sources',
] as const;

/** One of them. */
export type CaseContent = (typeof caseContents)[number];

const translated = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });
const text = z.union([z.string().min(1), translated]);

const section = z
  .strictObject({
    heading: text.describe('One text, or one in each language.'),
    level: z
      .union([z.literal(1), z.literal(2)])
      .default(1)
      .describe('2 stands under the section before.'),
    content: z.enum(caseContents).exactOptional().describe('What the section is filled with.'),
    text: z.array(text).exactOptional().describe("The municipality's own paragraphs, before the content."),
  })
  .meta({ id: 'CaseSection' });

/** The shape of a template. */
const caseTemplateSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    title: text.describe('{title} is the title of the scenario.'),
    fields: z
      .array(z.strictObject({ label: text, value: z.string() }))
      .default([])
      .describe('Lines under the title, such as the number of the case.'),
    sections: z.array(section).min(1),
  })
  .refine(({ sections }) => onlyOnce(sections.flatMap(({ content }) => content ?? [])), {
    path: ['sections'],
    message: 'a content stands in one section only',
  });

/** The headings and order of a document to the council, which a municipality may have its own of. */
export type CaseTemplate = z.output<typeof caseTemplateSchema>;

const onlyOnce = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** The template of a document: data from a file or a body, checked. @throws ScenarioError with the place of each problem */
export function readCaseTemplate(document: unknown): CaseTemplate {
  const parsed = caseTemplateSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const names = caseContents.join(', ');
  const expected = words(
    `«title» og «sections»; hver seksjon har «heading» og «content» (${names}) eller «text»`,
    `«title» og «sections»; kvar seksjon har «heading» og «content» (${names}) eller «text»`,
    `"title" and "sections"; each section has "heading" and "content" (${names}) or "text"`,
  );
  throw new ScenarioError(
    parsed.error.issues.map((issue) => {
      const path = ['template', ...issue.path.map(String)].join('.');
      const message = words(
        `Malen er feil ved «${path}».`,
        `Malen er feil ved «${path}».`,
        `The template is wrong at "${path}".`,
      );
      return { path, message, expected };
    }),
  );
}

const heading = (
  content: CaseContent | undefined,
  level: 1 | 2,
  nb: string,
  nn: string,
  en: string,
): CaseTemplate['sections'][number] => ({
  heading: words(nb, nn, en),
  level,
  ...(content === undefined ? {} : { content }),
});

/** The template where a municipality has none of its own: facts apart from assessment. */
export const usualCaseTemplate: CaseTemplate = {
  title: words('Saksframlegg om ombrukshall – {title}', 'Saksframlegg om ombrukshall – {title}', 'Case for the council on a reuse hall – {title}'), // prettier-ignore
  fields: [],
  sections: [
    heading('proposal', 1, 'Forslag til vedtak', 'Framlegg til vedtak', 'Proposed decision'),
    heading('summary', 1, 'Saken i korte trekk', 'Saka i korte trekk', 'The case in brief'),
    heading('background', 1, 'Bakgrunn', 'Bakgrunn', 'Background'),
    heading(undefined, 1, 'Faktagrunnlag', 'Faktagrunnlag', 'Facts'),
    heading('economy', 2, 'Økonomiske konsekvenser', 'Økonomiske konsekvensar', 'Economic consequences'),
    heading('staffing', 2, 'Bemanning', 'Bemanning', 'Staffing'),
    heading('climate', 2, 'Klima og miljø', 'Klima og miljø', 'Climate and environment'),
    heading('alternatives', 2, 'Alternativer', 'Alternativ', 'Alternatives'),
    heading('uncertainty', 2, 'Usikkerhet', 'Uvisse', 'Uncertainty'),
    heading('assessment', 1, 'Vurdering', 'Vurdering', 'Assessment'),
    heading('sources', 1, 'Kilder og status for tallene', 'Kjelder og status for tala', 'Sources and status of the numbers'), // prettier-ignore
  ],
};

/** A text of a template in a language. */
export const templateText = (found: string | Translated, locale: keyof Translated): string =>
  typeof found === 'string' ? found : found[locale];
