import { words } from '../../language/translated.ts';
import { input } from '../../scenario/fields/input.ts';
import { number } from '../../scenario/fields/number.ts';
import type { MemberList } from '../../scenario/group.ts';

/** Uncertain numbers that hang together. */
export const correlationList: MemberList = {
  dimension: 'correlation',
  topic: 'correlation',
  path: 'correlations',
  label: words('Sammenhenger', 'Samanhengar', 'Correlations'),
  memberLabel: words('Sammenheng', 'Samanheng', 'Correlation'),
  outsideFormulas: true,
  fields: {
    first: input({
      label: words('Det ene usikre tallet', 'Det eine usikre talet', 'One uncertain number'),
      help: words('Et tall med spenn.', 'Eit tal med spenn.', 'A number with a range.'),
      allows: 'uncertainNumber',
    }),
    second: input({
      label: words('Det andre usikre tallet', 'Det andre usikre talet', 'The other uncertain number'),
      help: words('Et annet tall med spenn.', 'Eit anna tal med spenn.', 'Another number with a range.'),
      allows: 'uncertainNumber',
    }),
    value: number({
      label: words('Rangkorrelasjon', 'Rangkorrelasjon', 'Rank correlation'),
      help: words(
        'Fra −1 (det ene er høyt når det andre er lavt) over 0 (ingen sammenheng) til 1 (høye og lave sammen).',
        'Frå −1 (det eine er høgt når det andre er lågt) over 0 (ingen samanheng) til 1 (høge og låge saman).',
        'From −1 (one is high when the other is low) over 0 (no connection) to 1 (high and low together).',
      ),
      unit: '1',
      min: -1,
      max: 1,
      certain: true,
    }),
  },
};
