import { words } from '../../models/index.ts';

/** What stands beside the fields of the guide, where it is not the field's own name. */
export const answerWords = {
  municipality: words('Kommune', 'Kommune', 'Municipality'),
  municipalityHelp: words('Skriv de første bokstavene og velg fra listen.', 'Skriv dei fyrste bokstavane og vel frå lista.', 'Type the first letters and choose from the list.'), // prettier-ignore
  notInList: words(
    '«{text}» er ikke i listen. Velg en kommune fra listen, eller hopp over.',
    '«{text}» er ikkje i lista. Vel ein kommune frå lista, eller hopp over.',
    '“{text}” is not in the list. Choose a municipality from the list, or skip.',
  ),
  listFailed: words(
    'Kommunelisten kunne ikke hentes. Skriv tallene selv.',
    'Kommunelista kunne ikkje hentast. Skriv tala sjølv.',
    'The list of municipalities could not be fetched. Write the numbers yourself.',
  ),
  unknownPopulation: words(
    'Innbyggertallet for {name} står ikke i listen. Skriv det inn, eller la det stå tomt: da vises ikke beløp per innbygger.',
    'Innbyggjartalet for {name} står ikkje i lista. Skriv det inn, eller la det stå tomt: då blir ikkje beløp per innbyggjar viste.',
    'The population of {name} is not in the list. Write it, or leave it empty: then amounts per inhabitant are not shown.',
  ),
  unknownHouseholds: words(
    'Antall husholdninger i {name} står ikke i listen. Skriv det inn, eller la det stå tomt.',
    'Talet på hushald i {name} står ikkje i lista. Skriv det inn, eller la det stå tomt.',
    'The number of households in {name} is not in the list. Write it, or leave it empty.',
  ),
  unknownZone: words(
    'Sonen for {name} står ikke i listen. Sone {zone} er brukt som eksempel: velg den riktige. Lønningskontoret vet den.',
    'Sona for {name} står ikkje i lista. Sone {zone} er brukt som eksempel: vel den rette. Lønskontoret veit ho.',
    'The zone of {name} is not in the list. Zone {zone} is used as an example: choose the right one. The payroll office knows it.',
  ),
  zoneFrom: words('Fra listen: {source}.', 'Frå lista: {source}.', 'From the list: {source}.'),
  pilotStart: words('Piloten starter', 'Piloten startar', 'The pilot starts'),
  pilotEnd: words(
    'Piloten slutter (siste måned)',
    'Piloten sluttar (siste månad)',
    'The pilot ends (last month)',
  ),
  pilotLength: words('Piloten varer {months} måneder.', 'Piloten varer {months} månader.', 'The pilot lasts {months} months.'), // prettier-ignore
  priceYear: words(
    'Beløpene du skriver, er i kroner fra {year}.',
    'Beløpa du skriv, er i kroner frå {year}.',
    'The amounts you write are in kroner of {year}.',
  ),
  takesIn: words('Hallen tar imot {stream}', 'Hallen tek imot {stream}', 'The hall takes in {stream}'),
  yearly: words('{stream} i året', '{stream} i året', '{stream} a year'),
  measure: words('{stream}: målt i', '{stream}: målt i', '{stream}: measured in'),
  tonnes: words('tonn', 'tonn', 'tonnes'),
  items: words('antall', 'tal', 'items'),
  itemWeight: words('{weight} kg per stk. (eksempeltall)', '{weight} kg per stk. (eksempeltal)', '{weight} kg per item (example figure)'), // prettier-ignore
  sold: words('Det kundene kjøper i året', 'Det kundane kjøper i året', 'What customers buy a year'),
  soldHelp: words(
    'Tomt: så mye som hallen rekker å selge av det som kommer inn.',
    'Tomt: så mykje som hallen rekk å selje av det som kjem inn.',
    'Empty: as much as the hall can sell of what comes in.',
  ),
  soldNow: words(
    'Nå blir det solgt {amount} i {year}.',
    'No blir det selt {amount} i {year}.',
    'As it stands, {amount} is sold in {year}.',
  ),
  soldLess: words(
    'Hallen rekker bare å selge {amount} i {year}: det kommer ikke inn mer, eller varene står for lenge.',
    'Hallen rekk berre å selje {amount} i {year}: det kjem ikkje inn meir, eller varene står for lenge.',
    'The hall can sell only {amount} in {year}: no more comes in, or goods stand too long.',
  ),
  fteOf: words('{role}: årsverk', '{role}: årsverk', '{role}: full-time positions'),
  ownUse: words(
    'Det kommunen bruker selv i året',
    'Det kommunen bruker sjølv i året',
    'What the municipality uses a year',
  ),
  rent: words('Leie per m²', 'Leige per m²', 'Rent per m²'),
  place: words('Hva slags bygg?', 'Kva slags bygg?', 'What kind of building?'),
  area: words('Areal inne, i alt', 'Areal inne, i alt', 'Indoor area in all'),
  areaHelp: words(
    'Fordeles på lager, mottak, butikk og kontor som i eksemplet. Du kan endre fordelingen senere.',
    'Blir fordelt på lager, mottak, butikk og kontor som i eksempelet. Du kan endre fordelinga seinare.',
    'Divided between storage, intake, shop and office as in the example. You can change that later.',
  ),
  building: words('Bygget', 'Bygget', 'The building'),
  buildingLoan: words('Lån til bygget', 'Lån til bygget', 'Loan for the building'),
  ownShare: words('Egenandelen blir {share} %.', 'Eigendelen blir {share} %.', 'The own share is {share} %.'),
  commitmentOf: words('{source}: vedtatt?', '{source}: vedteke?', '{source}: decided?'),
  amountOf: words('{source}: beløp i året', '{source}: beløp i året', '{source}: amount a year'),
  noneYet: words('Ingen ennå? Skriv 0.', 'Ingen enno? Skriv 0.', 'Nobody yet? Write 0.'),
} as const;

/** What the parts of a new scenario are called, in the language it is made in. */
export const memberWords: Readonly<Record<string, ReturnType<typeof words>>> = {
  'streams.buildingMaterials': words('Byggevarer', 'Byggjevarer', 'Building materials'),
  'streams.furniture': words('Møbler', 'Møblar', 'Furniture'),
  'streams.equipment': words('Utstyr', 'Utstyr', 'Equipment'),
  'roles.manager': words('Daglig leder', 'Dagleg leiar', 'Manager'),
  'roles.worker': words('Fagarbeider', 'Fagarbeidar', 'Skilled worker'),
  'places.hall': words('Hallen', 'Hallen', 'The hall'),
  'freeLines.workTraining': words('Arbeidstrening, NAV', 'Arbeidstrening, NAV', 'Work training, NAV'),
  'freeLines.fitting': words('Innredning og reoler', 'Innreiing og reolar', 'Fittings and shelves'),
  'funding.pilotGrant': words('Pilottilskudd', 'Pilottilskot', 'Pilot grant'),
  'funding.municipality': words('Kommunen', 'Kommunen', 'The municipality'),
  'funding.wasteCompany': words('Avfallsselskapet', 'Avfallsselskapet', 'The waste company'),
};
