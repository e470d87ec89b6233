/**
 * The looked-after children that the stand-in starts with: a brother and a sister in different placements who share
 * some of their professionals. Invented; numbers and addresses belong to nobody.
 */
import { families } from '../../people/family-keys';
import type { Day, Id } from '../../people/model';
import type { ProfessionalContact } from './care';
import type { World } from './world';

const contact = (
  role: string,
  name: string,
  organisation: string,
  email: string,
  special: Partial<ProfessionalContact> = {},
): ProfessionalContact => ({
  role,
  name,
  organisation,
  email,
  phone: '01632 960 114',
  address: '',
  startedOn: '2024-11-04',
  endedOn: null,
  changedOn: '2026-01-12',
  ...special,
});

const reviewingOfficer = contact(
  'Independent Reviewing Officer',
  'Tom Halden',
  'Reviewing service',
  'thalden@council.example',
);
const socialWorker = contact(
  'Allocated Worker',
  'Rosa Quill',
  'Children looked after team',
  'rquill@council.example',
);
const guardian = contact('Advocate', 'Lowri Penn', 'Speak Up Northshire', 'lowri.penn@speakup.example');
const virtualSchool = contact('Virtual School', 'Grace Ibekwe', 'Virtual school', 'gibekwe@council.example');

const sistersOwn: readonly ProfessionalContact[] = [
  contact(
    'Supervising Social Worker',
    'Dan Osei',
    'Harbour Fostering Agency',
    'dan.osei@harbourfostering.example',
  ),
  contact('Designated Teacher', 'Ada Okafor', 'Hillside Primary School', 'office@hillside-primary.example', {
    address: 'Hillside Primary School, Chapel Street, Ludford',
    changedOn: '2024-02-01',
  }),
  contact('School Nurse', 'Petra Lindqvist', 'Community health', 'petra.lindqvist@health.example'),
  contact('CAMHS Worker', 'Noel Baptiste', 'CAMHS', 'noel.baptiste@camhs.example'),
  contact('GP', 'Dr Femi Adeyemi', 'Ludford Surgery', 'reception@ludford-surgery.example'),
  contact('Former Worker', 'Jamie Pell', 'Assessment team', 'jpell@council.example', {
    endedOn: '2024-12-20',
  }),
  contact('Independent Visitor', 'Ruth Callow', 'Befrienders', 'ruth.callow@befrienders.gsi.gov.uk'),
];

const brothersOwn: readonly ProfessionalContact[] = [
  contact('Designated Teacher', 'Huw Prosser', 'Ludford High School', 'h.prosser@ludford-high.example'),
  contact('CLA Nurse', 'Petra Lindqvist', 'Community health', 'petra.lindqvist@health.example'),
];

/** Fills in the contacts of those who are looked after; nobody else has any. */
export function seedCare(world: World): void {
  const { source, ids } = world.family(families.fosterHome);
  const { carer = '', mother = '', brother = '' } = ids;
  const shared = [reviewingOfficer, socialWorker, guardian, virtualSchool];
  add(world, source.personId, {
    since: '2024-11-04',
    placement: 'Foster care',
    address: '14 Quarry Lane, Ludford, Northshire NS4 2AB',
    school: 'Hillside Primary School',
    professionals: [...shared, ...sistersOwn],
    carer,
    mother,
  });
  add(world, brother, {
    since: '2026-02-23',
    placement: 'Residential children’s home',
    address: '3 Larkspur Mews, Ludford, Northshire NS4 7QX',
    school: 'Ludford High School',
    professionals: [...shared, ...brothersOwn],
    carer: null,
    mother,
  });
}

interface Seed {
  readonly since: Day;
  readonly placement: string;
  readonly address: string;
  readonly school: string;
  readonly professionals: readonly ProfessionalContact[];
  readonly carer: Id | null;
  readonly mother: Id;
}

function add(world: World, childId: Id, seed: Seed): void {
  const family = (personId: Id, email: string, parentalResponsibility: boolean, address: string) => ({
    personId,
    email,
    address,
    parentalResponsibility,
    changedOn: '2025-12-01' as Day,
  });
  const carers = seed.carer ? [family(seed.carer, 'hilary.stokesay@post.example', false, seed.address)] : [];
  world.casework.lookedAfter[childId] = {
    since: seed.since,
    placement: seed.placement,
    placementAddress: seed.address,
    addressConfidential: seed.carer ? '' : 'Yes',
    school: seed.school,
    interpreter: '',
    professionals: seed.professionals.map((each) => ({ ...each })),
    family: [family(seed.mother, 'keira.vane@post.example', true, '88 Foundry Court, Northshire'), ...carers],
  };
}
