import { words } from '../../language/translated.ts';

/** The words of the rows for planning systems. */
export const planningWords = {
  sheet: words('Tiltak', 'Tiltak', 'Measure'),
  measure: words('Tiltak', 'Tiltak', 'Measure'),
  responsibility: words('Ansvar', 'Ansvar', 'Responsibility'),
  function: words('Funksjon', 'Funksjon', 'Function'),
  functionName: words('Funksjonsnavn', 'Funksjonsnamn', 'Function name'),
  art: words('Art', 'Art', 'Account type'),
  artName: words('Artsnavn', 'Artsnamn', 'Account type name'),
  unit: words('Enhet', 'Eining', 'Unit'),
  thousands: words('1000 kr', '1000 kr', 'NOK 1,000'),
  prices: words('Priser', 'Prisar', 'Prices'),
  signs: words('Fortegn', 'Forteikn', 'Signs'),
  total: words('Sum netto virkning', 'Sum netto verknad', 'Net effect in all'),
  interestIncome: words('Renteinntekter', 'Renteinntekter', 'Interest income'),
  decidedSupport: words('Driftstilskudd til hallen, vedtatt', 'Driftstilskot til hallen, vedteke', 'Support of the hall, decided'),
  lackingSupport: words('Driftstilskudd til hallen, mangler', 'Driftstilskot til hallen, manglar', 'Support of the hall, lacking'),
  plan: words('{year}-kroner, ingen prisvekst etter budsjettåret', '{year}-kroner, ingen prisvekst etter budsjettåret', '{year} prices, no growth after the budget year'),
  fixed: words('faste {year}-kroner', 'faste {year}-kroner', 'fixed {year} prices'),
  nominal: words('løpende kroner', 'løpande kroner', 'nominal'),
  cost: words('utgift og lavere inntekt er pluss, inntekt og innsparing er minus', 'utgift og lågare inntekt er pluss, inntekt og innsparing er minus', 'cost and less income are above 0, income and savings below'),
  result: words('utgift og lavere inntekt er minus, inntekt og innsparing er pluss', 'utgift og lågare inntekt er minus, inntekt og innsparing er pluss', 'cost and less income are below 0, income and savings above'),
  ofUnit: words(
    'Radene er utgiftene til hallen og det andre enn kommunen betaler. Summen er netto driftsutgift i økonomiplanen. Kommunens egen støtte er ikke med.',
    'Radene er utgiftene til hallen og det andre enn kommunen betaler. Summen er netto driftsutgift i økonomiplanen. Støtta frå kommunen sjølv er ikkje med.',
    "The rows are the hall's costs and what others than the municipality pay. Their sum is the net operating cost of the four-year plan. The municipality's own support is left out.",
  ),
  ofSupport: words(
    'Hallen er et eget rettssubjekt eller foretak. Radene er det kommunen betaler til den: det som er vedtatt, og det som mangler for at økonomien skal holde.',
    'Hallen er eit eige rettssubjekt eller føretak. Radene er det kommunen betaler til han: det som er vedteke, og det som manglar for at økonomien skal halde.',
    'The hall is a body of its own. The rows are what the municipality pays it: what is decided, and what is lacking for the finances to hold.',
  ),
  rounding: words(
    'Hver rad er avrundet til hele 1000 kr, og summen er summen av radene. Kontroller funksjon og art mot kommunens kontoplan.',
    'Kvar rad er avrunda til heile 1000 kr, og summen er summen av radene. Kontroller funksjon og art mot kontoplanen i kommunen.',
    "Each row is rounded to whole NOK 1,000, and the total is that of the rows. Check function and account type against the municipality's chart of accounts.",
  ),
} as const; // prettier-ignore
