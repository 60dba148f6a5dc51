// Names that regulators' files use for service types, subtypes, sectors and council areas, as data: the code each stands for, its
// label, and the spellings seen over the years. Types and sectors that the report speaks of have their words there, not here.

type NewTerm = {
  code: string;
  label: string;
  description: string;
  parent?: string;
};

/** Spellings of codes, over and above their label. */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  'care-home': ['Care Home Service', 'Care homes'],
  'school-care': ['School Care Accommodation Service', 'School care accommodation'],
  fostering: ['Fostering Service', 'Foster care'],
  adoption: ['Adoption Service'],
  secure: ['Secure Accommodation Service', 'Secure care'],
  'day-care-of-children': ['Day Care of Children Service', 'Daycare of children'],
  'child-minding': ['Child Minding', 'Childminder', 'Child minder', 'Child Minding Service'],
  support: ['Support Service', 'Support services'],
  'housing-support': ['Housing Support Service'],
  'nurse-agency': ['Nurse Agency Service'],
  'adult-placement': ['Adult Placement Service', 'Adult placement services'],
  'child-care-agency': ['Childcare agency', 'Child Care Agency Service'],
  'offender-accommodation': ['Offender Accommodation Service'],
  'local-authority': ['Council', 'LA', 'Local Authority (council)'],
  private: ['Private sector', 'Independent', 'For profit'],
  voluntary: [
    'Voluntary or Not for Profit',
    'Voluntary / not for profit',
    'Voluntary/Not for Profit',
    'Voluntary sector',
    'Not for profit',
    'Third sector',
    'Charity',
  ],
  'health-board': ['Health', 'NHS', 'NHS Board', 'NHS Health Board'],
  'care-home-children-and-young-people': ['Children & Young People', 'Children and Young People'],
  'mainstream-school': ['Mainstream Residential School', 'Mainstream residential'],
  'residential-special-school': ['Residential Special Schools', 'Special school'],
  'school-hostel': ['School Hostels', 'Hostel'],
  'care-home-older-people': ['Older People', 'Elderly'],
  'care-home-learning-disabilities': ['Learning Disabilities', 'Learning Disability'],
  'care-home-mental-health': ['Mental Health Problems', 'Mental Health'],
  'care-home-physical-and-sensory-impairment': [
    'Physical and Sensory Impairment',
    'Physical & Sensory Impairment',
    'Physical and Sensory Disability',
  ],
  'care-home-alcohol-and-drugs': [
    'Alcohol and Drugs Rehabilitation',
    'Alcohol & Drug Misuse',
    'Drug and Alcohol Misuse',
    'Alcohol and Drug Rehabilitation',
  ],
  'care-home-respite-and-short-breaks': [
    'Respite Care and Short Breaks',
    'Respite & Short Breaks',
    'Short Breaks and Respite Care',
  ],
  'care-home-blood-borne-virus': ['Blood Borne Virus'],
  'day-care-under-3s': ['Day Care of Children (under 3s)', 'Under 3s'],
  'day-care-over-3s': ['Day Care of Children (over 3s)', 'Over 3s'],
  'care-at-home': ['Care at Home Service', 'Home care'],
  'support-other-than-care-at-home': ['Other than Care at home', 'Other than care at home'],
  'adult-placement-continuing-care': ['Adult Placement Continuing Care', 'Continuing care'],
  'adult-placement-not-continuing-care': [
    'Adult Placement (not continuing care)',
    'Adult Placement not Continuing Care',
  ],
  'aberdeen-city': ['Aberdeen', 'Aberdeen City Council'],
  'argyll-and-bute': ['Argyll & Bute', 'Argyll'],
  'city-of-edinburgh': ['Edinburgh', 'Edinburgh City', 'Edinburgh, City of'],
  'dumfries-and-galloway': ['Dumfries & Galloway'],
  'dundee-city': ['Dundee', 'City of Dundee'],
  'glasgow-city': ['Glasgow', 'City of Glasgow'],
  'na-h-eileanan-siar': [
    'Eilean Siar',
    'Western Isles',
    'Outer Hebrides',
    'Comhairle nan Eilean Siar',
    'Na h-Eileanan an Iar',
    'Na hEileanan Siar',
  ],
  'orkney-islands': ['Orkney'],
  'perth-and-kinross': ['Perth & Kinross', 'Perthshire and Kinross'],
  'scottish-borders': ['Borders', 'The Scottish Borders'],
  'shetland-islands': ['Shetland'],
  'outside-scotland': ['outside Scotland', 'Out of Scotland', 'Outwith Scotland'],
  'not-recorded': ['Not known', 'Unknown', 'Not stated'],
};

const careHome = (code: string, whom: string): NewTerm => ({
  code: `care-home-${code}`,
  label: `Care home for ${whom}`,
  description: 'Not in the report, which covers care homes for children and young people.',
  parent: 'care-home',
});

/** Subtypes of the register that the report does not speak of. */
export const newSubtypes: readonly NewTerm[] = [
  careHome('older-people', 'older people'),
  careHome('learning-disabilities', 'people with learning disabilities'),
  careHome('mental-health', 'people with mental health problems'),
  careHome('physical-and-sensory-impairment', 'people with physical and sensory impairment'),
  careHome('alcohol-and-drugs', 'alcohol and drugs rehabilitation'),
  careHome('respite-and-short-breaks', 'respite care and short breaks'),
  careHome('blood-borne-virus', 'people with a blood borne virus'),
  {
    code: 'day-care-under-3s',
    label: 'Day care of children (under 3s)',
    description: 'Nurseries and the like that take children under three.',
    parent: 'day-care-of-children',
  },
  {
    code: 'day-care-over-3s',
    label: 'Day care of children (over 3s)',
    description: 'Nurseries, playgroups and out of school care for children over three.',
    parent: 'day-care-of-children',
  },
  {
    code: 'care-at-home',
    label: 'Care at home',
    description: 'Support given in the home of the person.',
    parent: 'support',
  },
  {
    code: 'support-other-than-care-at-home',
    label: 'Support other than care at home',
    description: 'Day services and the like.',
    parent: 'support',
  },
  {
    code: 'adult-placement-continuing-care',
    label: 'Adult placement (continuing care)',
    description: 'For young people who stay with their carers as adults.',
    parent: 'adult-placement',
  },
  {
    code: 'adult-placement-not-continuing-care',
    label: 'Adult placement (not continuing care)',
    description: 'Adults who live with or are supported by approved carers.',
    parent: 'adult-placement',
  },
];

/** The 32 councils of Scotland, in the order of the alphabet. The code is the label in small letters. */
export const councils = [
  'Aberdeen City',
  'Aberdeenshire',
  'Angus',
  'Argyll and Bute',
  'City of Edinburgh',
  'Clackmannanshire',
  'Dumfries and Galloway',
  'Dundee City',
  'East Ayrshire',
  'East Dunbartonshire',
  'East Lothian',
  'East Renfrewshire',
  'Falkirk',
  'Fife',
  'Glasgow City',
  'Highland',
  'Inverclyde',
  'Midlothian',
  'Moray',
  'Na h-Eileanan Siar',
  'North Ayrshire',
  'North Lanarkshire',
  'Orkney Islands',
  'Perth and Kinross',
  'Renfrewshire',
  'Scottish Borders',
  'Shetland Islands',
  'South Ayrshire',
  'South Lanarkshire',
  'Stirling',
  'West Dunbartonshire',
  'West Lothian',
] as const;
