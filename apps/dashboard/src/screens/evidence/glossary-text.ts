// The words of the product, as they are meant. Questions, answers and dimensions are not repeated here: they are data and
// come from the cube.
export type Term = { term: string; meaning: string };

export const terms: readonly Term[] = [
  {
    term: 'Service',
    meaning:
      'A registered care service, counted once. Not the organisation that runs it, which is its provider.',
  },
  {
    term: 'Service type',
    meaning:
      'What kind of care a service gives: care home, school care, fostering, adoption, secure accommodation and others.',
  },
  {
    term: 'Sector',
    meaning:
      'Who runs the service: a local authority, a private company, a voluntary or not-for-profit body, or a health board.',
  },
  { term: 'Inspection year', meaning: 'April to March, written 2016/17.' },
  {
    term: 'Stage',
    meaning:
      'How an answer came about: the service about itself (annual return), an inspector (inspection), or the latest position held by the regulator (register). Stages are never added together.',
  },
  {
    term: 'Annual return',
    meaning: 'The form a service fills in about itself once a year. Self-evaluation.',
  },
  {
    term: 'Focus area',
    meaning: 'A set of questions asked together on one subject.',
  },
  {
    term: 'Headline',
    meaning: 'The answer, or answers together, by which a question is usually judged.',
  },
  {
    term: 'Base',
    meaning: 'The services a share is of: all, those asked, or those the question applied to.',
  },
  {
    term: 'Share',
    meaning: 'The services that gave an answer, as a percentage of the base.',
  },
  {
    term: 'Point',
    meaning:
      'Percentage point: the difference of two shares. From 50% to 60% is 10 points, not 10%.',
  },
  {
    term: 'Range',
    meaning: 'Lowest and highest value that fits everything the source says. No probability in it.',
  },
  {
    term: 'Interval',
    meaning: 'How far chance alone could have moved a share or a difference.',
  },
  {
    term: 'Verdict',
    meaning:
      'Higher, lower, no clear difference, or cannot say. Strength, not praise: higher is not always better.',
  },
  {
    term: 'Reading',
    meaning: 'A consistent way to read a source that contradicts itself. Two are used, L and P.',
  },
  {
    term: 'Set aside',
    meaning:
      'A printed claim that is not used because better evidence contradicts it. It is kept and shown.',
  },
  {
    term: 'Published figure',
    meaning: 'A quantity claimed in the source, with the line it stands on.',
  },
  {
    term: 'Conflict',
    meaning: 'A place where a source disagrees with itself, with the arithmetic that shows it.',
  },
  {
    term: 'Requirement',
    meaning: 'What a service must do by a date, laid down by an inspector.',
  },
  {
    term: 'Recommendation',
    meaning: 'What an inspector says a service should do. Now called an area for improvement.',
  },
  {
    term: 'Majority, minority',
    meaning: 'Over half, or under half, of the staff the inspector asked.',
  },
  {
    term: 'Partly',
    meaning: 'One aspect unmet, or heading in the right direction.',
  },
  {
    term: 'Release',
    meaning:
      'A fixed state of the data. A link that names its release shows the same numbers for good.',
  },
];
