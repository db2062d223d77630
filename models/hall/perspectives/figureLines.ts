import type { Absence, LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

const discounted = words(
  'Årsverdier i faste priser, neddiskontert til første år; restverdi bare når den er valgt.',
  'Årsverdiar i faste prisar, neddiskonterte til fyrste år; restverdi berre når han er vald.',
  'Yearly values in fixed prices, discounted to the first year; a residual value only where chosen.',
);

/** Present values and ratios per perspective. */
export const perspectiveFigures: readonly LineDeclaration[] = [
  perYear(
    'hallYear',
    words(
      'Hallens kontantstrøm i året',
      'Kontantstraumen til hallen i året',
      "The hall's cash flow in the year",
    ),
    'hallFlow',
  ),
  perYear(
    'municipalityYear',
    words('Kommunen samlet i året', 'Kommunen samla i året', 'The municipality in the year'),
    'municipalityFlow',
  ),
  perYear(
    'societyYear',
    words('Samfunnet i året', 'Samfunnet i året', 'Society in the year'),
    'societyResult',
  ),
  perYear(
    'benefitYear',
    words('Nytte i året', 'Nytte i året', 'Benefit in the year'),
    'societyGoods + societyCarbon + societyTreatment',
  ),
  figure(
    'remainingValue',
    'NOK0',
    words('Restverdi, neddiskontert', 'Restverdi, neddiskontert', 'Residual value, discounted'),
    'if(residualValue is bookValue, sum(month where month = timeline.years * 12 - 1, divide(sum(asset, assets.bookValue), priceIndex.level[general], 0) * (1 + discountRate)^(startYear - year)), 0)',
    words(
      'Bokført verdi av anleggene etter den siste måneden, i faste priser, neddiskontert til første år.',
      'Bokført verdi av anlegga etter den siste månaden, i faste prisar, neddiskontert til fyrste år.',
      'Book value of the assets after the last month, in fixed prices, discounted to the first year.',
    ),
  ),
  presentValue(
    'presentValueHall',
    words('Nåverdi for hallen', 'Noverdi for hallen', 'Present value to the hall'),
    'hallYear',
    words(
      'Kontantstrøm før lån og driftsstøtte, med tilskudd, gebyr og bidrag; årsverdier i faste priser, neddiskontert til første år; restverdi bare når den er valgt.',
      'Kontantstraum før lån og driftsstøtte, med tilskot, gebyr og bidrag; årsverdiar i faste prisar, neddiskonterte til fyrste år; restverdi berre når han er vald.',
      'Cash flow before loans and owner support, with grants, fee and contributions; yearly values in fixed prices, discounted to the first year; a residual value only where chosen.',
    ),
  ),
  presentValue(
    'presentValueMunicipality',
    words('Nåverdi for kommunen', 'Noverdi for kommunen', 'Present value to the municipality'),
    'municipalityYear',
  ),
  presentValue(
    'presentValueSociety',
    words('Nåverdi for samfunnet', 'Noverdi for samfunnet', 'Present value to society'),
    'societyYear',
  ),
  presentValue(
    'presentValueBenefit',
    words('Nåverdi av nytten', 'Noverdi av nytta', 'Present value of the benefit'),
    'benefitYear',
  ),
  figure(
    'benefitCostRatio',
    '1',
    words('Nytte delt på kostnad', 'Nytte delt på kostnad', 'Benefit–cost ratio'),
    'divide(presentValueBenefit, presentValueBenefit - presentValueSociety, 0)',
    discounted,
    [
      {
        when: 'presentValueBenefit - presentValueSociety <= 0',
        reason: words(
          'Det er ingen kostnad å dele på.',
          'Det er ingen kostnad å dele på.',
          'There is no cost to divide by.',
        ),
      },
    ],
  ),
  figure(
    'costPerTonneAvoided',
    'NOK0/tonneCO2e',
    words('Kostnad per tonn CO₂e unngått', 'Kostnad per tonn CO₂e unngått', 'Cost per tonne CO₂e avoided'),
    'divide(-sum(month, societyResult - societyCarbon), sum(month, co2eReplaced), 0)',
    words(
      'Samfunnets nettokostnad uten karbonverdi, delt på unngåtte utslipp av det som erstatter nytt.',
      'Nettokostnaden for samfunnet utan karbonverdi, delt på unngåtte utslepp av det som erstattar nytt.',
      "Society's net cost without the carbon value, over emissions avoided by what replaces new.",
    ),
    [
      {
        when: 'sum(month, co2eReplaced) <= 0',
        reason: words(
          'Ingen utslipp blir unngått.',
          'Ingen utslepp blir unngått.',
          'No emissions are avoided.',
        ),
      },
    ],
  ),
];

function perYear(name: string, label: Translated, line: string): LineDeclaration {
  const source = words('Summen av månedene.', 'Summen av månadene.', 'The sum of the months.');
  return {
    id: `perspectives.${name}`,
    per: 'year',
    unit: 'NOK0',
    kind: 'figure',
    label,
    formula: `sum(month of year, ${line})`,
    source,
  };
}

function presentValue(name: string, label: Translated, line: string, source = discounted): LineDeclaration {
  return figure(
    name,
    'NOK0',
    label,
    `sum(year, ${line} * (1 + discountRate)^(startYear - year))${line === 'benefitYear' ? '' : ' + remainingValue'}`,
    source,
  );
}

function figure(
  name: string,
  unit: string,
  label: Translated,
  formula: string,
  source: Translated,
  absent: readonly Absence[] = [],
): LineDeclaration {
  return {
    id: `perspectives.${name}`,
    unit,
    kind: 'figure',
    label,
    formula,
    source,
    ...(absent.length === 0 ? {} : { absent }),
  };
}
