import { describe, expect, test } from 'vitest';
import { commitmentReason } from '../../../models/sentences/commitmentSentences.ts';
import {
  brokenRuleSentence,
  limitSentence,
  noHelpSentence,
  notEnoughSentence,
  stopSentence,
} from '../../../models/sentences/gapSentences.ts';
import type { LeverChange } from '../../../models/sentences/leverPhrase.ts';
import { quantityInWords } from '../../../models/sentences/quantities.ts';
import { words, type Translated } from '../../../models/language/translated.ts';
import { plain } from './exampleFacts.ts';

const rent: LeverChange = {
  lever: 'rent',
  share: 0.5,
  from: quantityInWords(95, 'NOK/m2/month', 0),
  to: quantityInWords(47.5, 'NOK/m2/month', 1),
};

describe('why a lever is no way out', () => {
  test.each<readonly [Translated, Translated]>([
    [
      notEnoughSentence(rent, 801_000),
      words(
        'Selv om husleien går ned 50 % (fra 95 kr/m²/md. til 47,5 kr/m²/md.), mangler det 810 000 kr i året.',
        'Sjølv om husleiga går ned 50 % (frå 95 kr/m²/md. til 47,5 kr/m²/md.), manglar det 810 000 kr i året.',
        'Even if rent falls 50 % (from NOK 95/m²/month to NOK 47.5/m²/month), NOK 810,000 a year is missing.',
      ),
    ],
    [
      notEnoughSentence({ lever: 'support', amount: 200_000 }, undefined),
      words(
        'Selv om kommunen gir 200 000 kr mer i året, er kassen under minstegrensen før piloten er over.',
        'Sjølv om kommunen gir 200 000 kr meir i året, er kassa under minstegrensa før piloten er over.',
        'Even if the municipality gives NOK 200,000 more a year, cash is below the floor before the pilot is over.',
      ),
    ],
    [
      noHelpSentence({ lever: 'workTraining', from: quantityInWords(4, 'count', 0), to: quantityInWords(8, 'count', 0) }), // prettier-ignore
      words(
        'Hjelper ikke: det mangler like mye eller mer når antallet arbeidstreningsplasser øker fra 4 til 8.',
        'Hjelper ikkje: det manglar like mykje eller meir når talet på arbeidstreningsplassar aukar frå 4 til 8.',
        'Does not help: as much or more is missing when work-training places rise from 4 to 8.',
      ),
    ],
    [
      limitSentence(549_000, 1_310_000),
      words(
        'Kommunens grense er 540 000 kr i året; det trengs 1,4 mill. kr.',
        'Grensa til kommunen er 540 000 kr i året; det trengst 1,4 mill. kr.',
        "The municipality's limit is NOK 540,000 a year; NOK 1.4 million is needed.",
      ),
    ],
    [
      brokenRuleSentence(words('Regelen.', 'Regelen.', 'The rule.')),
      words(
        'Ingen slik endring retter regelen som er brutt: Regelen.',
        'Inga slik endring rettar regelen som er broten: Regelen.',
        'No such change mends the rule that is broken: The rule.',
      ),
    ],
    [
      stopSentence('storage', 190.4),
      words(
        'Lageret er fullt ved 190 tonn.',
        'Lageret er fullt ved 190 tonn.',
        'Storage is full at 190 tonnes.',
      ),
    ],
    [
      stopSentence('hours', 1190.4),
      words(
        'Timene rekker ikke til mer enn 1 190 tonn.',
        'Timane rekk ikkje til meir enn 1 190 tonn.',
        'The hours suffice for no more than 1,190 tonnes.',
      ),
    ],
    [
      commitmentReason('rule'),
      words(
        'En regel er brutt, og mer støtte endrer ikke det.',
        'Ein regel er broten, og meir støtte endrar ikkje det.',
        'A rule is broken, and more support does not change that.',
      ),
    ],
  ])('%j', (said, expected) => {
    expect(plain(said)).toEqual(expected);
  });
});

describe('quantities', () => {
  test.each([
    [quantityInWords(1226.4, 'tonne', 0), words('1 226 tonn', '1 226 tonn', '1,226 tonnes')],
    [quantityInWords(13.26, 'NOK/kg', 1), words('13,3 kr/kg', '13,3 kr/kg', 'NOK 13.3/kg')],
    [quantityInWords(900, 'm2', 0), words('900 m²', '900 m²', '900 m²')],
    [quantityInWords(0.285, 'percent', 1), words('28,5 %', '28,5 %', '28.5 %')],
    [quantityInWords(2.09, 'count', 2), words('2,09', '2,09', '2.09')],
  ])('%j', (said, expected) => {
    expect(plain(said)).toEqual(expected);
  });
});
