// The Care Inspectorate Datastore's columns as data: every family with all its names since 2017, and what becomes of it. A name that
// rolls with the year is one family. The order is that of the file.
import { type Family, family } from './families.ts';

const place = 'nothing finer than the council area is kept';
const text = 'free text; requirements in it are never counted';
const size = 'size and staffing are not part of the cube';
const spoken = 'said by other columns';

/** Key questions since 2018, and quality themes before: column, and code of the question. */
export const gradeFamilies: readonly Family[] = [
  family('lowest-grade', 'stored', ['MinGrade', 'Min_Grade'], 'question lowest-grade', {
    required: true,
    signature: true,
  }),
  family(
    'wellbeing',
    'stored',
    ['KQ_Support_Wellbeing', 'KQ_Wellbeing', 'KQ_Support_People_Wellbeing'],
    'question wellbeing',
  ),
  family(
    'care-and-support-planning',
    'stored',
    ['KQ_Care_and_Support_Planning', 'KQ_Planning'],
    'question care-and-support-planning',
  ),
  family('setting', 'stored', ['KQ_Setting'], 'question setting'),
  family('staff-team', 'stored', ['KQ_Staff_Team', 'KQ_Staff'], 'question staff-team'),
  family('leadership', 'stored', ['KQ_Leadership'], 'question leadership'),
  family(
    'care-play-and-learning',
    'stored',
    ['KQ_Care_Play_and_Learning', 'KQ_CPL'],
    'question care-play-and-learning',
  ),
  family(
    'quality-of-care-and-support',
    'stored',
    ['Quality_of_Care_and_Support'],
    'question quality-of-care-and-support',
  ),
  family(
    'quality-of-environment',
    'stored',
    ['Quality_of_Environment'],
    'question quality-of-environment',
  ),
  family('quality-of-staffing', 'stored', ['Quality_of_Staffing'], 'question quality-of-staffing'),
  family(
    'quality-of-management-and-leadership',
    'stored',
    [
      'Quality_of_Mgmt_and_Lship',
      'Quality_of_Management_and_Leadership',
      'Quality_of_Mgt_and_Leadership',
    ],
    'question quality-of-management-and-leadership',
  ),
  family(
    'quality-of-information',
    'stored',
    ['Quality_of_Information'],
    'question quality-of-information',
  ),
];

/** One question a year of their names. */
const yearFamilies: readonly Family[] = [
  family(
    'complaints',
    'stored',
    ['Complaints_upheld_{years}', 'Complnt_upheld_or_partially_{years}'],
    'question complaints-YYYY-YY',
  ),
  family('requirements', 'stored', ['any_requirements_{years}'], 'question requirements-YYYY-YY'),
];

export const datastoreFamilies: readonly Family[] = [
  family('service', 'stored', ['CSNumber', 'CaseNumber', 'CS_Number'], 'number of the service', {
    required: true,
    signature: true,
  }),
  family('combined', 'left', ['Combined_Service_', 'Combined_Service'], 'each service counts once'),
  family(
    'combined-number',
    'left',
    ['CaseNumber_Combined', 'CSNumber_Combined'],
    'each service counts once',
  ),
  family('type', 'stored', ['CareService', 'Care_Service'], 'service type', {
    required: true,
    signature: true,
  }),
  family('subtype', 'stored', ['Subtype'], 'service subtype', { expected: true }),
  family('more-subtypes', 'left', ['AdditionalSubtypes'], 'a service lies in one subtype'),
  family('sector', 'stored', ['ServiceType', 'Service Type'], 'sector (not the service type)', {
    required: true,
    signature: true,
  }),
  family(
    'name',
    'stored',
    ['ServiceName', 'Service_Name'],
    "name of the service; of a childminder's its number, since the name is a person's",
    { expected: true },
  ),
  family(
    'address',
    'left',
    ['Address_line_1', 'Address_line_2', 'Address_line_3', 'Address_line_4'],
    place,
  ),
  family('town', 'left', ['Service_town'], place),
  family('postcode', 'left', ['Service_Postcode', 'Postcode'], place),
  family('uprn', 'left', ['ChopUPRN', 'UPRN'], place),
  family('manager', 'personal', ['Manager_Name', 'ManagerName', 'Manager'], 'a person'),
  family(
    'phone',
    'personal',
    ['Service_Phone_Number', 'Phone_Number', 'Telephone'],
    "may be a person's",
  ),
  family(
    'email',
    'personal',
    ['Eforms_email_address', 'Email_address', 'Email'],
    "may be a person's",
  ),
  family('provider', 'stored', ['SP_number', 'SPNumber'], 'number of the provider', {
    expected: true,
    signature: true,
  }),
  family(
    'provider-name',
    'stored',
    ['ServiceProvider', 'Service_Provider'],
    "name of the provider; its number where it is blank, REDACTED or a childminder's",
    { expected: true },
  ),
  family('by-council', 'left', ['Provided_by_Local_Authority'], 'said by the sector'),
  family('status', 'left', ['ServiceStatus'], 'inactive services are on the register too', {
    signature: true,
  }),
  family('registered', 'left', ['DateReg', 'Date_Reg'], 'not part of the cube'),
  family('deprivation-rank', 'left', ['SIMD_rank', 'SIMD{edition}_rank'], place),
  family('deprivation', 'left', ['SIMD_Decile', 'SIMD{edition}_Decile'], place),
  family('datazone', 'left', ['Datazone', 'Datazone_{edition}'], place),
  family(
    'integration-authority',
    'left',
    ['Integration_Authority_Name'],
    'areas are council areas',
  ),
  family('beds', 'left', ['TotalBeds', 'SingleBedrooms', 'BedsInDoubleRooms'], size),
  family('more-beds', 'left', ['BedsInBedroomsFor3OrMore'], size),
  family(
    'annual-return',
    'left',
    ['Dec{yy}_Annual_Return_Submitted'],
    'says whether a return came, not what it said',
  ),
  family('main-care', 'left', ['CareHome_Main_Area_of_Care'], 'the subtype is used'),
  family('all-care', 'left', ['Care_Home_All_Areas_of_Provision'], 'the subtype is used'),
  family('area', 'stored', ['Council_Area_Name', 'Council_Area'], 'council area', {
    required: true,
    signature: true,
  }),
  family('health-board', 'left', ['Health_Board_Name'], 'areas are council areas', {
    signature: true,
  }),
  family('staff', 'left', ['NumberStaff'], size),
  family('places', 'left', ['Registered_Places'], size),
  family('client-group', 'left', ['Client_group'], 'follows from the type', { signature: true }),
  family('public-list', 'left', ['PublicList'], 'not part of the cube'),
  family('risk', 'left', ['RAD_SAT_Score', 'RADScore', 'RAD_Score'], 'a tool of the regulator'),
  family('spread', 'left', ['GradeSpread'], spoken),
  family('highest-grade', 'left', ['MaxGrade'], spoken, { signature: true }),
  family(
    'graded-on',
    'left',
    ['Publication_of_Latest_Grading', 'Year_Month_latest_grade'],
    'the last inspection is kept',
  ),
  ...gradeFamilies,
  family(
    'combined-grade',
    'checked',
    ['Comb_Eval_CareSupport_Wellbeing'],
    'key questions and themes are questions of their own; MinGrade is checked against it',
  ),
  family('combined-planning', 'checked', ['Comb_Eval_CareSupport_Planning'], 'the same'),
  family('combined-setting', 'checked', ['Comb_Eval_Setting_Env'], 'the same'),
  family('combined-staff', 'checked', ['Comb_Eval_Staff_StaffTeam'], 'the same'),
  family('combined-leadership', 'checked', ['Comb_Eval_Leadership_ML'], 'the same'),
  family(
    'changes',
    'left',
    [
      'MinGrade_change',
      'CS_Wellbeing_change',
      'CS_Planning_change',
      'Setting_change',
      'Staff_change',
      'Leadership_change',
      'KQ_Wellbeing_change',
      'KQ_Planning_change',
      'KQ_Setting_change',
      'KQ_Staff_change',
      'KQ_Leadership_change',
      'KQ_CPL_change',
    ],
    'change is told by comparing two registers',
  ),
  ...yearFamilies,
  family('enforcements', 'left', ['Enforcements_issued_{years}'], 'not part of the cube'),
  family('requirements-again', 'left', ['count any reqs {years}'], 'says Yes, not how many'),
  family(
    'last-inspected',
    'stored',
    ['Last_inspection_Date', 'Last_inspection'],
    'day of the last inspection',
    { expected: true },
  ),
  family(
    'inspections',
    'left',
    ['{nth}_date_{years}', '{nth}_case_{years}'],
    'inspections of their own, not of the register',
  ),
  family('inspection-texts', 'left', ['{nth}_recs_{years}', '{nth}_reqs_{years}'], text),
];

/** Columns that MinGrade is the least of, the first group that has any: while both ran, the regulator took the combined ones. */
export const leastOf: readonly (readonly string[])[] = [
  [
    'combined-grade',
    'combined-planning',
    'combined-setting',
    'combined-staff',
    'combined-leadership',
  ],
  [
    'wellbeing',
    'care-and-support-planning',
    'setting',
    'staff-team',
    'leadership',
    'care-play-and-learning',
  ],
  [
    'quality-of-care-and-support',
    'quality-of-environment',
    'quality-of-staffing',
    'quality-of-management-and-leadership',
    'quality-of-information',
  ],
];
