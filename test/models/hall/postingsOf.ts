import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import type { HallRun } from './hallRun.ts';

/** A money line of one member, and where it belongs: worked out here from declarations and scenario alone. */
export interface PostedLine {
  readonly line: string;
  readonly member: string | undefined;
  readonly side: string;
  readonly art: string;
  readonly nature: string;
  readonly payment: string;
  readonly vat: string;
  /** The share of it a grant may cover. */
  readonly grantEligible: number;
  /** The share of it the waste fee may carry; undefined where the allocation key says it. */
  readonly feeShare: number | undefined;
  readonly values: Float64Array;
}

const known = new WeakMap<HallRun, readonly PostedLine[]>();

/** Every money line of a run. */
export function postingsOf(hall: HallRun): readonly PostedLine[] {
  const found = known.get(hall) ?? readPostings(hall);
  known.set(hall, found);
  return found;
}

/** The sum of some of the postings by month. */
export function posted(hall: HallRun, wanted: (posting: PostedLine) => boolean): readonly number[] {
  const chosen = postingsOf(hall).filter(wanted);
  return Array.from({ length: hall.run.months }, (_, month) =>
    chosen.reduce((sum, { values }) => sum + (values[month] ?? 0), 0),
  );
}

function readPostings({ scenario, run }: HallRun): readonly PostedLine[] {
  return run.assembly.instances.flatMap(({ line, member }) => {
    const { id, per, posting } = line.declaration;
    if (posting === undefined) return [];
    const list = hallFormat.lists.find(({ dimension }) => dimension === per)?.path ?? '';
    const fields = (scenario.values[list]?.[member ?? ''] ?? {}) as Readonly<Record<string, string>>;
    const said = (attribute: string): string => {
      const text = posting[attribute] ?? '';
      return text === attribute ? (fields[text] ?? '') : text;
    };
    const topic = id.slice(0, id.indexOf('.'));
    // A share is written out, or the name of an input of the member or of its topic.
    const share = (text: string): number =>
      Number.isNaN(Number(text)) ? scenario.read.number(`${topic}.${text}`, text in fields ? member : undefined).value : Number(text); // prettier-ignore
    return [
      {
        line: id,
        member,
        side: said('side'),
        art: said('art'),
        nature: said('nature'),
        payment: said('payment'),
        vat: said('vat'),
        grantEligible: share(posting['grantEligible'] ?? '0'),
        feeShare: feeShare(posting['feeShare'] ?? '0', fields, share),
        values: run.values(id, member),
      },
    ];
  });
}

/** A line's own share where it has one, else what the declaration says: the key, or a number; some only where it lasts. */
function feeShare(
  text: string,
  fields: Readonly<Record<string, string>>,
  share: (text: string) => number,
): number | undefined {
  if (text.startsWith('if(nature is recurring') && fields['nature'] !== 'recurring') return 0;
  if (text.includes('feeShare') && 'feeShare' in fields) return share('feeShare');
  return text.includes('selfCost.key') ? undefined : share(text);
}
