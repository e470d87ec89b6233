/**
 * Words that stand for a person without naming one: relatives, workers, groups of children. They say who acts
 * in a sentence; a name beside one is looked at on its own.
 */
import { wordSet } from './word-set';

export const womenWords = wordSet(`
mum mums mummy mom mam mammy mother mothers nan nana nanna nanny nannie gran grandma grandmother granny mgm pgm mggm auntie aunty aunt stepmum stepmother step-mum step-mother girlfriend wife
godmother lady woman midwife ex-wife ex-girlfriend mother-in-law sister-in-law
`);

export const menWords = wordSet(`
dad dads daddy father fathers grandad granddad grandpa grandfather mgf pgf uncle stepdad stepfather step-dad step-father boyfriend husband godfather man gentleman bloke ex-husband ex-boyfriend
father-in-law brother-in-law
`);

/** Adults whose pronoun the word does not tell; among them the workers and settings that speak in notes. */
export const adultWords = wordSet(`
parent parents partner ex ex-partner carer carers adult adults grandparent grandparents cousin relative relatives neighbour neighbours landlord lodger visitor friend-of-mum guardian fc family
teacher teachers headteacher head tutor senco ta lsa school nursery college staff key-worker keyworker worker workers practitioner manager social-worker sw asw ssw csw fsw isw hv iro gp nurse doctor
paediatrician consultant dentist therapist psychologist psychiatrist counsellor mentor guardian chair police officer officers pc dc ds sgt solicitor barrister judge advocate chaperone supervisor
contact-supervisor interpreter health lado idva yot yos dsl ewo ep camhs hospital professional professionals referrer caller member members network group everyone everybody all-parties
legal housing surgery midwife foster-carer foster-carers childminder receptionist secretary assistant coordinator lead mgm pgm mgf pgf panel review agency placement residential key
adviser advisor commissioner clinician specialist optician physiotherapist paramedic paramedics ambulance support duty
`);

export const firstPersons = wordSet('i we me us my our myself writer author undersigned sw swa ssw');

/** One child without a name. */
export const oneChildWords = wordSet(
  'child yp baby toddler infant newborn boy girl son daughter teenager youngster lad pupil student sibling brother sister youth twin eldest oldest youngest foetus unborn kid',
);

/** All the children together: what is said of them is said of each. */
export const allChildrenWords = wordSet('children kids siblings yps pupils twins');
/** Some of the children, and nobody can say which without knowing them. */
export const someChildrenWords = wordSet('boys girls sisters brothers sons daughters babies lads');
/** Words that turn what follows into all of them: 'both were', 'all three were'. */
export const togetherWords = wordSet('both all everyone each neither they them their themselves');

/** What stands before a person's surname or name and makes it one. */
export const titles = wordSet(`
mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend father-in pastor imam rabbi sister-in pc dc ds di dci wpc pcso sgt sergeant inspector constable detective officer cllr councillor judge
uncle aunt auntie aunty nan nana nanna nanny granny gran grandma grandad granddad grandpa cousin nurse taid nain mamgu tadcu bampi gramps nonna nonno yiayia dadi nani dadu chacha khala seanair garda bhai baji hhj justice coach madam teta baba tante
`);

/** A name after one of these is a person's, whatever its spelling: 'boyfriend Kyle', 'friend called Spud'. */
export const companionWords = wordSet(`
boyfriend girlfriend partner bf gf fella feller bloke chap ex ex-partner ex-boyfriend ex-girlfriend husband wife fiance fiancee friend friends mate bestie best-friend cousin cousins neighbour uncle aunt auntie brother sister stepbrother stepsister half-brother half-sister
stepdad stepfather stepmum stepmother dad mum father mother mgm mgf pgm pgf nan gran grandma grandad son daughter baby toddler lodger landlord associate male female man woman boy girl peer classmate pupil called named nicknamed aka
carer teacher tutor mentor worker keyworker nurse dentist doctor gp solicitor guardian advocate therapist counsellor psychologist psychiatrist midwife manager headteacher senco supervisor officer childminder babysitter twin nephew niece godmother godfather
dealer ta practitioner visitor chair iro hv sw fsw dsl idva assistant receptionist paediatrician consultant contact referrer
`);
