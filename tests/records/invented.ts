// A register of the regulator's layout with invented services, as large as asked: for what needs size and must not need the real one.

const areas = ['Fife', 'Highland', 'Moray', 'Angus'];
const header = [
  'CSNumber',
  'CareService',
  'Subtype',
  'ServiceType',
  'ServiceName',
  'SP_number',
  'ServiceProvider',
  'Council_Area_Name',
  'MinGrade',
  'MaxGrade',
  'KQ_Support_Wellbeing',
  'KQ_Leadership',
  'Last_inspection_Date',
];

/** The text of a register of so many care homes, called "Home 0" and so on. */
export function inventedRegister(services: number): string {
  const rows = Array.from({ length: services }, (_, i) => [
    `CS${1_000_000 + i}`,
    'Care Home Service',
    'Older People',
    i % 2 ? 'Private' : 'Local Authority',
    `Home ${i}`,
    `SP${1_000 + (i % 300)}`,
    `Provider ${i % 300}`,
    areas[i % areas.length],
    4,
    5,
    4,
    5,
    '01/02/2023',
  ]);
  return `${[header, ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
