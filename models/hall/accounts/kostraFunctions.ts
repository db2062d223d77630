import { words, type Translated } from '../../language/translated.ts';
import { share } from '../../scenario/fields/number.ts';
import type { MemberList } from '../../scenario/group.ts';

const functions: Readonly<Record<string, readonly [label: Translated, standard: number]>> = {
  '130': [words('Administrasjonslokaler', 'Administrasjonslokale', 'Administrative premises'), 0],
  '190': [words('Interne serviceenheter', 'Interne serviceeiningar', 'Internal service units'), 0],
  '273': [
    words(
      'Arbeidsrettede tiltak i kommunal regi',
      'Arbeidsretta tiltak i kommunal regi',
      'Municipal work-inclusion measures',
    ),
    0,
  ],
  '320': [words('Kommunal næringsvirksomhet', 'Kommunal næringsverksemd', 'Municipal business activity'), 1],
  '325': [
    words('Tilrettelegging for næringslivet', 'Tilrettelegging for næringslivet', 'Support of business'),
    0,
  ],
  '355': [
    words(
      'Innsamling av husholdningsavfall',
      'Innsamling av hushaldsavfall',
      'Collection of household waste',
    ),
    0,
  ],
  '357': [
    words(
      'Gjenvinning og sluttbehandling av avfall',
      'Gjenvinning og sluttbehandling av avfall',
      'Recovery and final treatment of waste',
    ),
    0,
  ],
};

/** The KOSTRA functions that the hall's net cost is shared among. */
export const kostraFunctionList: MemberList = {
  dimension: 'kostraFunction',
  topic: 'kostraFunction',
  path: 'functions',
  label: words('KOSTRA-funksjoner', 'KOSTRA-funksjonar', 'KOSTRA functions'),
  memberLabel: words('Funksjon', 'Funksjon', 'Function'),
  fields: {},
  fixed: Object.fromEntries(
    Object.entries(functions).map(([id, [label, standard]]) => [
      id,
      {
        label: words(`${id} ${label.nb}`, `${id} ${label.nn}`, `${id} ${label.en}`),
        fields: {
          share: share({
            label: words(
              `Andel på funksjon ${id} ${label.nb}`,
              `Del på funksjon ${id} ${label.nn}`,
              `Share of function ${id} ${label.en}`,
            ),
            help: words(
              'Hvor stor del av netto utgift som føres her. Andelene summerer til 100 %. Finansieringsreglene er ulike.',
              'Kor stor del av netto utgift som blir ført her. Delane summerer til 100 %. Finansieringsreglane er ulike.',
              'How much of the net cost is posted here. The shares sum to 100 %. The funding rules differ.',
            ),
            default: standard,
            defaultSource: {
              status: 'assumed',
              source: words(
                'Skjønn; kodene er delvis ikke kontrollert',
                'Skjønn; kodane er delvis ikkje kontrollerte',
                'Judgement; codes partly unverified',
              ),
            },
            advanced: true,
          }),
        },
      },
    ]),
  ),
};
