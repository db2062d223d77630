import { describe, expect, test } from 'vitest';
import { words, type Translated } from '../../../models/language/translated.ts';
import { helpfulDirection, leverPhrase, type LeverChange } from '../../../models/sentences/leverPhrase.ts';
import { marginSentence, waysSentence } from '../../../models/sentences/waysSentence.ts';
import { plain } from './exampleFacts.ts';

const same = (text: string): Translated => words(text, text, text);
const tonnes = (number: number) => words(`${number} tonn`, `${number} tonn`, `${number} tonnes`);
const perKilo = (number: string) => words(`${number} kr/kg`, `${number} kr/kg`, `NOK ${number}/kg`);
const perArea = (number: number) => words(`${number} kr/m²`, `${number} kr/m²`, `NOK ${number}/m²`);

const volume: LeverChange = { lever: 'volumeSold', share: 0.879, from: tonnes(120), to: tonnes(226) };
const support: LeverChange = { lever: 'support', amount: 1_388_000 };
const reserve: LeverChange = { lever: 'reserve', amount: 345_000 };
const fee: LeverChange = { lever: 'wasteFee', amount: 842_000, perHousehold: 21.3 };
const rent: LeverChange = { lever: 'rent', share: 0.2271, from: perArea(95), to: perArea(116) };

/** Needs copied by hand from the design; of the margins only that of rent stands there. */
type Phrase = readonly [needed: LeverChange, need: Translated, possible: LeverChange, margin: Translated];

const phrases: readonly Phrase[] = [
  [
    volume,
    words(
      'solgt mengde øker med 88 % (fra 120 tonn til 226 tonn)',
      'seld mengd aukar med 88 % (frå 120 tonn til 226 tonn)',
      'volume sold rises 88 % (from 120 tonnes to 226 tonnes)',
    ),
    { lever: 'volumeSold', share: 0.126, from: tonnes(120), to: tonnes(105) },
    words(
      'solgt mengde ikke går ned mer enn 12 % (til 105 tonn)',
      'seld mengd ikkje går ned meir enn 12 % (til 105 tonn)',
      'volume sold does not fall more than 12 % (to 105 tonnes)',
    ),
  ],
  [
    { lever: 'price', share: 0.5, from: perKilo('12'), to: perKilo('18') },
    words(
      'prisen øker med 50 % (fra 12 kr/kg til 18 kr/kg)',
      'prisen aukar med 50 % (frå 12 kr/kg til 18 kr/kg)',
      'the price rises 50 % (from NOK 12/kg to NOK 18/kg)',
    ),
    { lever: 'price', share: 0.25, from: perKilo('12'), to: perKilo('9') },
    words(
      'prisen ikke går ned mer enn 25 % (til 9 kr/kg)',
      'prisen ikkje går ned meir enn 25 % (til 9 kr/kg)',
      'the price does not fall more than 25 % (to NOK 9/kg)',
    ),
  ],
  [
    { lever: 'capture', from: same('25 %'), to: same('40 %') },
    words(
      'andelen som fanges opp, øker fra 25 % til 40 %',
      'delen som blir fanga opp, aukar frå 25 % til 40 %',
      'the share captured rises from 25 % to 40 %',
    ),
    { lever: 'capture', from: same('25 %'), to: same('20 %') },
    words(
      'andelen som fanges opp, ikke går ned mer enn fra 25 % til 20 %',
      'delen som blir fanga opp, ikkje går ned meir enn frå 25 % til 20 %',
      'the share captured does not fall more than from 25 % to 20 %',
    ),
  ],
  [
    { lever: 'sellThrough', from: same('10 %'), to: same('14 %') },
    words(
      'varene selges raskere: fra 10 % til 14 % av lageret i måneden',
      'varene blir selde raskare: frå 10 % til 14 % av lageret i månaden',
      'goods sell faster: from 10 % to 14 % of stock a month',
    ),
    { lever: 'sellThrough', from: same('10 %'), to: same('8 %') },
    words(
      'varene ikke selges saktere enn 8 % av lageret i måneden (nå 10 %)',
      'varene ikkje blir selde saktare enn 8 % av lageret i månaden (no 10 %)',
      'goods do not sell slower than 8 % of stock a month (now 10 %)',
    ),
  ],
  [
    { lever: 'ownUse', share: 0.3, from: tonnes(20), to: tonnes(26) },
    words(
      'kommunen bruker 30 % mer selv (fra 20 tonn til 26 tonn)',
      'kommunen bruker 30 % meir sjølv (frå 20 tonn til 26 tonn)',
      'the municipality uses 30 % more itself (from 20 tonnes to 26 tonnes)',
    ),
    { lever: 'ownUse', share: 0.5, from: tonnes(20), to: tonnes(10) },
    words(
      'kommunens egen bruk ikke går ned mer enn 50 % (til 10 tonn)',
      'kommunen sin eigen bruk ikkje går ned meir enn 50 % (til 10 tonn)',
      "the municipality's own use does not fall more than 50 % (to 10 tonnes)",
    ),
  ],
  [
    { lever: 'rent', share: 0.2271, from: perArea(95), to: perArea(73) },
    words(
      'husleien går ned 23 % (fra 95 kr/m² til 73 kr/m²)',
      'husleiga går ned 23 % (frå 95 kr/m² til 73 kr/m²)',
      'rent falls 23 % (from NOK 95/m² to NOK 73/m²)',
    ),
    rent,
    words(
      'husleien ikke øker mer enn 22 % (til 116 kr/m²)',
      'husleiga ikkje aukar meir enn 22 % (til 116 kr/m²)',
      'rent does not rise more than 22 % (to NOK 116/m²)',
    ),
  ],
  [
    { lever: 'area', share: 0.004_8, from: same('1 200 m²'), to: same('1 194 m²') },
    words(
      'arealet reduseres med 1 % (fra 1 200 m² til 1 194 m²)',
      'arealet blir redusert med 1 % (frå 1 200 m² til 1 194 m²)',
      'the floor area is cut 1 % (from 1 200 m² to 1 194 m²)',
    ),
    { lever: 'area', share: 0.004_8, from: same('1 200 m²'), to: same('1 205 m²') },
    words(
      'arealet ikke øker mer enn 0,4 % (til 1 205 m²)',
      'arealet ikkje aukar meir enn 0,4 % (til 1 205 m²)',
      'the floor area does not grow more than 0.4 % (to 1 205 m²)',
    ),
  ],
  [
    { lever: 'staffing', from: words('3,5', '3,5', '3.5'), to: same('2') },
    words(
      'bemanningen reduseres fra 3,5 til 2 årsverk',
      'bemanninga blir redusert frå 3,5 til 2 årsverk',
      'staffing is cut from 3.5 to 2 FTEs',
    ),
    { lever: 'staffing', from: words('3,5', '3,5', '3.5'), to: same('4') },
    words(
      'bemanningen ikke øker mer enn fra 3,5 til 4 årsverk',
      'bemanninga ikkje aukar meir enn frå 3,5 til 4 årsverk',
      'staffing does not rise more than from 3.5 to 4 FTEs',
    ),
  ],
  [
    { lever: 'workTraining', from: same('4'), to: same('9') },
    words(
      'antallet arbeidstreningsplasser øker fra 4 til 9',
      'talet på arbeidstreningsplassar aukar frå 4 til 9',
      'work-training places rise from 4 to 9',
    ),
    { lever: 'workTraining', from: same('4'), to: same('3') },
    words(
      'antallet arbeidstreningsplasser ikke går ned mer enn fra 4 til 3',
      'talet på arbeidstreningsplassar ikkje går ned meir enn frå 4 til 3',
      'work-training places do not fall more than from 4 to 3',
    ),
  ],
  [
    support,
    words(
      'kommunen gir 1,4 mill. kr mer i året',
      'kommunen gir 1,4 mill. kr meir i året',
      'the municipality gives NOK 1.4 million more a year',
    ),
    support,
    words(
      'kommunens støtte ikke går ned mer enn 1,3 mill. kr i året',
      'støtta frå kommunen ikkje går ned meir enn 1,3 mill. kr i året',
      "the municipality's support does not fall more than NOK 1.3 million a year",
    ),
  ],
  [
    fee,
    words(
      'renovasjonsgebyret dekker 850 000 kr mer av lovlige utgifter (22 kr per husholdning)',
      'renovasjonsgebyret dekkjer 850 000 kr meir av lovlege utgifter (22 kr per hushald)',
      'the waste fee covers NOK 850,000 more of eligible costs (NOK 22 per household)',
    ),
    fee,
    words(
      'det renovasjonsgebyret dekker, ikke går ned mer enn 840 000 kr (21 kr per husholdning)',
      'det renovasjonsgebyret dekkjer, ikkje går ned meir enn 840 000 kr (21 kr per hushald)',
      'what the waste fee covers does not fall more than NOK 840,000 (NOK 21 per household)',
    ),
  ],
  [
    { lever: 'partner', amount: 400 },
    words(
      'samarbeidspartnere bidrar med under 1 000 kr mer i året',
      'samarbeidspartnarar bidreg med under 1 000 kr meir i året',
      'partners contribute under NOK 1,000 more a year',
    ),
    { lever: 'partner', amount: 400.6 },
    words(
      'bidragene fra samarbeidspartnere ikke går ned mer enn 400 kr i året',
      'bidraga frå samarbeidspartnarar ikkje går ned meir enn 400 kr i året',
      "partners' contributions do not fall more than NOK 400 a year",
    ),
  ],
  [
    { lever: 'wageGrowth', from: words('3,5 %', '3,5 %', '3.5 %'), to: same('2 %') },
    words(
      'lønnsveksten blir 2 % i stedet for 3,5 %',
      'lønsveksten blir 2 % i staden for 3,5 %',
      'wage growth is 2 % instead of 3.5 %',
    ),
    { lever: 'wageGrowth', from: words('3,5 %', '3,5 %', '3.5 %'), to: same('4 %') },
    words(
      'lønnsveksten ikke øker mer enn fra 3,5 % til 4 %',
      'lønsveksten ikkje aukar meir enn frå 3,5 % til 4 %',
      'wage growth does not rise more than from 3.5 % to 4 %',
    ),
  ],
  [
    reserve,
    words(
      'det settes av en engangsreserve på 350 000 kr',
      'det blir sett av ein eingongsreserve på 350 000 kr',
      'a one-off reserve of NOK 350,000 is set aside',
    ),
    reserve,
    words(
      'engangsreserven ikke går ned mer enn 340 000 kr',
      'eingongsreserven ikkje går ned meir enn 340 000 kr',
      'the one-off reserve does not fall more than NOK 340,000',
    ),
  ],
];

test.each(phrases)('lever $lever', (needed, need, possible, margin) => {
  expect(plain(leverPhrase(needed, 'need'))).toEqual(need);
  expect(plain(leverPhrase(possible, 'margin'))).toEqual(margin);
});

test('every lever is in the table', () => {
  expect(phrases.map(([{ lever }]) => lever).sort()).toEqual(Object.keys(helpfulDirection).sort());
});

describe('what would make it hold', () => {
  test('L1', () => {
    expect(plain(waysSentence({ alone: [support], pair: undefined }))).toEqual(
      words(
        'Nok alene: kommunen gir 1,4 mill. kr mer i året.',
        'Nok åleine: kommunen gir 1,4 mill. kr meir i året.',
        'Enough by itself: the municipality gives NOK 1.4 million more a year.',
      ),
    );
  });

  test('L2, two', () => {
    expect(plain(waysSentence({ alone: [support, volume], pair: undefined })).nb).toBe(
      'Ett av disse er nok alene: kommunen gir 1,4 mill. kr mer i året; eller solgt mengde øker med 88 % (fra 120 tonn til 226 tonn).',
    );
  });

  test('L2, three of four', () => {
    expect(plain(waysSentence({ alone: [support, volume, reserve, rent], pair: undefined }))).toEqual(
      words(
        'Ett av disse er nok alene: kommunen gir 1,4 mill. kr mer i året; solgt mengde øker med 88 % (fra 120 tonn til 226 tonn); eller det settes av en engangsreserve på 350 000 kr.',
        'Eitt av desse er nok åleine: kommunen gir 1,4 mill. kr meir i året; seld mengd aukar med 88 % (frå 120 tonn til 226 tonn); eller det blir sett av ein eingongsreserve på 350 000 kr.',
        'Any one of these is enough: the municipality gives NOK 1.4 million more a year; volume sold rises 88 % (from 120 tonnes to 226 tonnes); or a one-off reserve of NOK 350,000 is set aside.',
      ),
    );
  });

  test('L2 names only what there is room for', () => {
    const long = waysSentence({ alone: [fee, volume, fee], pair: undefined });
    expect(long.nb.length).toBeLessThanOrEqual(240);
    expect(long.nb).toContain('; eller solgt mengde');
  });

  test('L3, with the price year at the first amount only', () => {
    expect(plain(waysSentence({ alone: [], pair: [volume, support] }, 2027))).toEqual(
      words(
        'Ingen enkeltendring er nok. Sammen er dette nok: solgt mengde øker med 88 % (fra 120 tonn til 226 tonn) og kommunen gir 1,4 mill. kr mer i året (2027-kroner).',
        'Inga enkeltendring er nok. Saman er dette nok: seld mengd aukar med 88 % (frå 120 tonn til 226 tonn) og kommunen gir 1,4 mill. kr meir i året (2027-kroner).',
        'No single change is enough. Together these are: volume sold rises 88 % (from 120 tonnes to 226 tonnes) and the municipality gives NOK 1.4 million more a year (in 2027 prices).',
      ),
    );
    expect(plain(waysSentence({ alone: [], pair: [reserve, support] }, 2027)).nb).toBe(
      'Ingen enkeltendring er nok. Sammen er dette nok: det settes av en engangsreserve på 350 000 kr (2027-kroner) og kommunen gir 1,4 mill. kr mer i året.',
    );
  });

  test('L4', () => {
    expect(waysSentence({ alone: [], pair: undefined })).toEqual(
      words(
        'Ingen endring innenfor de tillatte spennene er nok, heller ikke to sammen.',
        'Inga endring innanfor dei tillatne spenna er nok, heller ikkje to saman.',
        'No change within the permitted ranges is enough, nor any two together.',
      ),
    );
  });

  test('M1', () => {
    expect(plain(marginSentence(rent))).toEqual(
      words(
        'Holder så lenge husleien ikke øker mer enn 22 % (til 116 kr/m²).',
        'Held så lenge husleiga ikkje aukar meir enn 22 % (til 116 kr/m²).',
        'Holds as long as rent does not rise more than 22 % (to NOK 116/m²).',
      ),
    );
  });

  test('M2', () => {
    expect(marginSentence(undefined)).toEqual(
      words(
        'Ingen enkelt forutsetning innenfor spennet sitt velter dette.',
        'Ingen enkelt føresetnad innanfor spennet sitt veltar dette.',
        'No single assumption overturns this within its range.',
      ),
    );
  });
});
