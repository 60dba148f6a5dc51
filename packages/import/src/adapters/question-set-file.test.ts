// Focus areas as files: defined from a spreadsheet, used by the record layouts without a change of code, and grown without harm.
import { cse } from '@cube/reference';
import { describe, expect, it } from 'vitest';
import { contentsWith, type Outcome, readWith, said } from './own.fixture.ts';
import { ownWide } from './own-wide.ts';
import { questionSetFile } from './question-set-file.ts';

const header =
  'question_set;question_set_label;question_set_services;stage;first_year;question;question_label;asked_when;asked_of;answer;answer_label;role;polarity;headline;unions';
const file = [
  header,
  'fire;Fire safety;care homes;Inspection;2017/18;plan;Is there a plan?;;;none;None;;unfavourable;;Not written',
  ';;;;;;;;;draft;Draft;;;;Not written',
  ';;;;;;;;;written;Written;;favourable;yes;',
  ';;;;;drill;Was it tried?;plan = written | draft;services with a plan;no;No;;;;',
  ';;;;;;;;;yes;Yes;;;;',
  ';;;;;;;;;unknown;Not written down;not-recorded;;;',
];
/** Cells of a line, in which `+` stands for the sign that parts them. */
const cellsOf = (line: string): string[] =>
  line.split(';').map((cell) => cell.replaceAll(' + ', '; '));
const read = (lines: readonly string[], contents = contentsWith()): Outcome =>
  readWith(questionSetFile, lines.map(cellsOf), { contents, fileName: 'fire.csv' });
const changed = (line: number, from: string, to: string): string[] =>
  file.map((text, at) => (at === line ? text.replace(from, to) : text));
const fails = (outcome: Outcome): string[] =>
  outcome.issues.map(({ check, line, column }) => `${check} ${line} ${column}`);

describe('a question-set file', () => {
  it('defines a focus area', () => {
    const { issues, entries, batch } = read(file);
    expect(issues).toEqual([]);
    expect(entries).toEqual([]);
    expect(batch()).toEqual({
      questionSet: {
        code: 'fire',
        label: 'Fire safety',
        description: '',
        services: 'care homes',
        questions: [
          {
            code: 'plan',
            label: 'Is there a plan?',
            short: 'Plan',
            description: '',
            answers: [
              { code: 'none', label: 'None', role: 'scale' },
              { code: 'draft', label: 'Draft', role: 'scale' },
              { code: 'written', label: 'Written', role: 'scale' },
            ],
            ordinal: true,
            unions: [{ code: 'draft+none', label: 'Not written', parts: ['draft', 'none'] }],
            headline: ['written'],
            headlineLabel: 'written',
            favourable: ['written'],
            unfavourable: ['none'],
            asked: [
              {
                stage: 'inspection',
                period: '2017-18',
                wording: 'Is there a plan?',
                of: 'services inspected',
              },
            ],
          },
          {
            code: 'drill',
            label: 'Was it tried?',
            short: 'Drill',
            description: '',
            answers: [
              { code: 'no', label: 'No', role: 'scale' },
              { code: 'yes', label: 'Yes', role: 'scale' },
              { code: 'unknown', label: 'Not written down', role: 'not-recorded' },
            ],
            ordinal: true,
            unions: [],
            headline: ['yes'],
            headlineLabel: 'yes',
            favourable: [],
            unfavourable: [],
            asked: [
              {
                stage: 'inspection',
                period: '2017-18',
                wording: 'Was it tried?',
                askedWhen: [{ question: 'plan', answers: ['written', 'draft'] }],
                of: 'services with a plan',
                applicable: 'inspections where the question applied',
              },
            ],
          },
        ],
      },
    });
  });

  it('puts a question at several stages, each with a first year and words of its own', () => {
    const both = changed(1, 'Inspection;2017/18', 'Inspection + Annual return;2017/18 + 2016');
    const { issues, batch } = read(both);
    expect(issues).toEqual([]);
    const [plan, drill] = batch().questionSet.questions;
    expect(plan?.asked).toMatchObject([
      { stage: 'inspection', period: '2017-18', of: 'services inspected' },
      { stage: 'annual-return', period: '2016', of: 'annual returns' },
    ]);
    expect(drill?.asked.map(({ stage, period, askedWhen }) => [stage, period, askedWhen])).toEqual(
      ['inspection', 'annual-return'].map((stage, at) => [
        stage,
        ['2017-18', '2016'][at],
        [{ question: 'plan', answers: ['written', 'draft'] }],
      ]),
    );
    const contents = contentsWith([cse, batch().questionSet]);
    const returns = readWith(
      ownWide,
      [
        'service_number;service_type;sector;council_area;stage;year;Plan;drill',
        'CS1;Care home;Private;Fife;Annual return;2016;None;',
      ],
      { contents },
    );
    expect(returns.entries.map(({ answers }) => answers)).toEqual([['plan/none']]);
  });

  it('lets records of that focus area in, without a change of code', () => {
    const { questionSet } = read(file).batch();
    const contents = contentsWith([cse, questionSet]);
    const { entries, issues, batch } = readWith(
      ownWide,
      [
        'service_number;service_type;sector;council_area;inspection_date;recommendations;requirements;Plan;drill',
        'CS1;Care home;Private;Fife;2018-05-01;0;0;Draft;',
        'CS2;Care home;Private;Fife;2018-05-02;0;0;None;',
        'CS3;Care home;Private;Fife;2018-05-03;0;0;written;yes',
        'CS4;Care home;Private;Fife;2018-05-03;0;0;Not written;',
      ],
      { contents },
    );
    expect(entries.map(({ answers }) => answers)).toEqual([
      ['plan/draft', 'drill/unknown'],
      ['plan/none'],
      ['plan/written', 'drill/yes'],
    ]);
    expect(said(issues, 'value-unknown')).toEqual([
      '5 Plan | These are several answers together; an entry gives one. | Draft or None',
    ]);
    expect(batch()).toMatchObject({
      title: 'Inspections on fire safety, 2018/19 (fife-inspections.csv)',
      series: 'own-fire-inspection-fife-inspections',
    });
  });

  it.each([
    ['a code with a space', changed(1, ';none;', ';no ne;'), 'value-form 2 answer'],
    ['no label', changed(1, ';None;', ';;'), 'value-missing 2 answer_label'],
    ['a code twice', changed(2, ';draft;', ';none;'), 'duplicate-in-file 3 answer'],
    ['an unknown role', changed(6, 'not-recorded', 'unknwn'), 'value-unknown 7 role'],
    ['an unknown polarity', changed(1, 'unfavourable', 'poor'), 'value-unknown 2 polarity'],
    ['no first year', changed(1, '2017/18', ''), 'value-missing 2 first_year'],
    ['two years for one stage', changed(1, '2017/18', '2017/18 + 2016'), 'value-form 2 first_year'],
    [
      'a stage twice',
      changed(1, ';Inspection;', ';Inspection + inspection;'),
      'value-form 2 stage',
    ],
    ['half a first year', changed(1, '2017/18', '2017'), 'value-form 2 first_year'],
    ['an unknown condition', changed(4, 'plan =', 'plans ='), 'value-unknown 5 asked_when'],
    [
      'an unknown answer in a condition',
      changed(4, '| draft', '| drft'),
      'value-unknown 5 asked_when',
    ],
    ['the name of a column', changed(4, ';drill;', ';Sector;'), 'value-unknown 5 question'],
    [
      'a second focus area',
      changed(4, ';;;;;drill', 'other;;;;;drill'),
      'value-unknown 5 question_set',
    ],
    ['a union of one', changed(2, 'Not written', ''), 'value-unknown 2 unions'],
    [
      'two headings',
      changed(5, ';;;;;;;;;yes', ';;;;;;Other?;;;yes'),
      'value-unknown 6 question_label',
    ],
  ])('refuses %s, with its place', (_, lines, expected) => {
    const outcome = read(lines);
    expect(fails(outcome)).toContain(expected);
    expect(outcome.batch).toThrow();
  });

  it('needs a question with two answers', () => {
    expect(said(read(file.slice(0, 2)).issues, 'value-missing')).toEqual([
      '2 answer | No question has two answers of the role scale.',
    ]);
  });

  it('lets a focus area in use grow, and keeps what is held of other years', () => {
    const { questionSet } = read(file).batch();
    const plan = questionSet.questions[0];
    if (!plan?.asked[0]) throw new Error('no question');
    const held = {
      ...questionSet,
      questions: [
        {
          ...plan,
          clauses: { none: 'had no plan', 'draft+none': 'had none in writing' },
          asked: [...plan.asked, { ...plan.asked[0], period: '2018-19' }],
        },
        ...questionSet.questions.slice(1),
      ],
    };
    const lines = [
      ...changed(1, ';None;', ';No plan;').slice(0, 4),
      ';;;;;;;;;tested;Tested;;;;',
      ...file.slice(4),
      ';;;;;exits;Are the exits free?;;;no;No;;;;',
      ';;;;;;;;;yes;Yes;;;;',
    ];
    const { issues, batch } = read(lines, contentsWith([held], ['fire']));
    expect(issues).toEqual([]);
    const [grown, , added] = batch().questionSet.questions;
    expect(grown?.answers.map(({ label }) => label)).toEqual([
      'No plan',
      'Draft',
      'Written',
      'Tested',
    ]);
    expect(grown?.clauses).toEqual({ none: 'had no plan', 'draft+none': 'had none in writing' });
    expect(grown?.asked.map(({ period }) => period)).toEqual(['2017-18', '2018-19']);
    expect(added?.code).toBe('exits');
  });

  it.each([
    ['an answer disappears', file.slice(0, 6), 'The answer unknown would disappear.'],
    ['a question disappears', file.slice(0, 4), 'The question drill would disappear.'],
    [
      'answers change places',
      [
        header,
        'fire;Fire safety;care homes;Inspection;2017/18;plan;Is there a plan?;;;draft;Draft;;;;Not written',
        ';;;;;;;;;none;None;;unfavourable;;Not written',
        ...file.slice(3),
      ],
      'The answers none, draft, written would stand in another order.',
    ],
    ['a role changes', changed(6, 'not-recorded', ''), 'The answer unknown would change its role.'],
    [
      'others are asked',
      changed(4, ' | draft', ''),
      'It would be asked of others than in 2017-18.',
    ],
    [
      'a headline changes',
      changed(2, ';Draft;;;;', ';Draft;;;yes;'),
      'Other answers would be headline.',
    ],
    [
      'a union disappears',
      file.map((text) => text.replace('Not written;', ';').replace(/Not written$/, '')),
      'The answers taken together as Not written (draft+none) would disappear.',
    ],
  ])('refuses that %s while records use it, and takes it while none do', (_, lines, message) => {
    const { questionSet } = read(file).batch();
    const used = read(lines, contentsWith([questionSet], ['fire']));
    expect(said(used.issues, 'definition-kept').map((text) => text.split(' | ')[1])).toContain(
      message,
    );
    expect(used.batch).toThrow();
    const free = read(lines, contentsWith([questionSet], ['cse']));
    expect(free.issues).toEqual([]);
  });
});
