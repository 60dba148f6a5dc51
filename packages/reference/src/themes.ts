// What the recommendations and requirements of the inspections were about: the report names three common themes, for both together.

export type Theme = {
  code: string;
  /** In our own words. */
  about: string;
  line: number;
  /** What the theme was found in. */
  of: readonly ('recommendations' | 'requirements')[];
};

const both = ['recommendations', 'requirements'] as const;

/** The themes, in the order of the report. It prints no count for any of them. */
export const themes: readonly Theme[] = [
  {
    code: 'training',
    about:
      'Train all staff, so that they know enough about child sexual exploitation to keep children safe',
    line: 224,
    of: both,
  },
  {
    code: 'policies',
    about:
      'Review or write child protection policies so that they follow current best practice and cover child sexual exploitation',
    line: 225,
    of: both,
  },
  {
    code: 'risk-assessment',
    about:
      'Review or write risk assessment procedures so that they follow current best practice and cover child sexual exploitation',
    line: 226,
    of: both,
  },
];
