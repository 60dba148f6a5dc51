// The services and providers of the simulation: plainly invented names and numbers, as many of each type and sector as the report's
// inspections suggest, in every council area.
import { type Chance, deal } from './demonstration-chance.ts';
import { bySector, byType, weightsOfSubtypes } from './demonstration-targets.ts';

export type SimulatedService = {
  number: string;
  label: string;
  provider: string;
  providerLabel: string;
  serviceType: string;
  serviceSubtype: string | null;
  sector: string;
  councilArea: string;
  /** Inspected in the year the report speaks of. */
  inReportedYear: boolean;
  /** How well it tends to answer, 0 to 99. */
  quality: number;
};

/** Kinds of services that have subtypes in the simulation. */
const subtypesOf: Record<string, readonly string[]> = {
  'care-home': ['care-home-children-and-young-people'],
  'school-care': ['mainstream-school', 'residential-special-school', 'school-hostel'],
};

/** Providers of the sectors that are not bound to a council area; a council provides in its own area. */
const providersOf: Record<string, number> = { private: 95, voluntary: 52, 'health-board': 1 };

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

type Place = Pick<SimulatedService, 'serviceType' | 'serviceSubtype' | 'sector' | 'inReportedYear'>;

/** Half as many services again as were inspected in the reported year, in the same proportions. */
const places = (): Place[] => {
  // From the rarest type to the commonest: a sector of a single service then falls to the commonest.
  const sizes = [...byType].sort(([, a], [, b]) => a - b);
  const group = (cards: readonly (readonly [string, number])[], inReportedYear: boolean) => {
    const sectors = deal(
      bySector,
      cards.reduce((sum, [, size]) => sum + size, 0),
    );
    return cards.flatMap(([serviceType, size]) => {
      const codes = subtypesOf[serviceType] ?? [];
      const subtypes = codes.length > 0 ? deal(weightsOfSubtypes(codes), size) : [];
      return Array.from({ length: size }, (_, i) => ({
        serviceType,
        serviceSubtype: subtypes[i] ?? null,
        sector: sectors.shift() ?? '',
        inReportedYear,
      }));
    });
  };
  return [
    ...group(sizes, true),
    ...group(
      sizes.map(([code, size]) => [code, size >> 1] as const),
      false,
    ),
  ];
};

/** Every service of the simulation. */
export const simulatedServices = (
  councilAreas: readonly string[],
  chance: Chance,
): SimulatedService[] => {
  const weights = councilAreas.map((code) => [code, 1 + chance.below(12)] as const);
  const drawn = chance.shuffled(places());
  const areas = chance.shuffled(deal(weights, drawn.length));
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  const seen = new Map<string, number>();
  return drawn.map((place, i) => {
    const councilArea = areas[i] ?? '';
    const pool = providersOf[place.sector];
    const before = seen.get(place.sector) ?? 0;
    seen.set(place.sector, before + 1);
    const key = pool
      ? `${place.sector} ${before < pool ? before : chance.below(pool)}`
      : `${place.sector} ${councilArea}`;
    const provider = numberOf(key);
    return {
      ...place,
      number: `SIM-S${padded(i + 1, 4)}`,
      label: `Simulated service ${padded(i + 1, 3)}`,
      provider: `SIM-P${padded(provider, 3)}`,
      providerLabel: `Simulated provider ${padded(provider, 2)}`,
      councilArea,
      quality: chance.below(100),
    };
  });
};
