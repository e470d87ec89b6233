/**
 * Words of health. `strong` ones are a health fact of whoever they are said of; `weak` ones are only so with
 * a sign that something happened to one child (an appointment kept, an injury seen). Regular expression
 * sources, lower case, matched between word boundaries.
 */
import { phraseList } from './word-set';

export const strongHealth = phraseList(`
adhd|add(?= diagnos)|adhd's|odd(?= diagnos)|asd|asc|autis\\w+|asperger\\w*|neurodiver\\w+|dyslexi\\w+|dyspraxi\\w+|dyscalculia|tourette\\w*|tics
asthma\\w*|inhalers?|spacer|nebuli[sz]er|epi[- ]?pens?|anaphyla\\w+|allerg\\w+|intoleran\\w+|hay ?fever|eczema|psoriasis|croup|bronchiolitis|bronchitis|wheez\\w+|chest infection
epilep\\w+|seizures?|fits(?= and| last| at)|absence seizures?|diabet\\w+|insulin|hypo(?:s|glyc\\w+)?|sickle cell|cystic fibrosis|haemophilia|thalass?aemia|anaemi\\w+|leukaemia|cancer|tumour|meningitis|sepsis|pneumonia
cerebral palsy|down'?s syndrome|fragile x|foetal alcohol\\w*|fetal alcohol\\w*|fasd|spina bifida|muscular dystrophy|hydrocephalus|cleft (?:lip|palate)|scoliosis|hypermobil\\w+|global developmental delay|developmental(?:ly)? delay\\w*
learning (?:disabilit|difficult)\\w+|speech (?:and|&) language|speech (?:delay|therap\\w+|difficult\\w+)|salt(?= (?:referral|assessment|therap|session|input))|hearing (?:aids?|loss|impair\\w+)|glue ear|grommets?|deaf\\w*|visual impair\\w+|squint|cataract\\w*|registered blind
camhs|cahms|mental health|self[- ]?harm\\w*|cutting (?:herself|himself|themselves|her|his|their)|cut (?:herself|himself|themselves|her arms?|his arms?|her wrists?|his wrists?)|suicid\\w+|end(?:ing)? (?:his|her|their) (?:own )?life|end it all|(?:not|n['’]t) want(?:ing)? to (?:be here|live|be alive|wake up)|want(?:s|ed)? to die|kill (?:him|her|them)sel\\w+|scars?|scarring|overdos\\w+|ligature|depress(?:ion|ed|ive)|anxiety|panic attacks?|ptsd|ocd|psychos[ie]s|psychotic|bipolar|hearing voices|eating disorder|anorexi\\w+|bulimi\\w+|attachment disorder|selective(?:ly)? mut\\w+|low mood|night ?terrors?|flashbacks?
therap(?:y|ies|ist|ists|eutic)|counselling|counsellor|psycholog\\w+|psychiatr\\w+|cbt|emdr|play therapy|art therapy|bereavement (?:support|counselling|work)
medicat\\w+|medicines?|prescri\\w+|antibiotics?|melatonin|ritalin|methylphenidate|concerta|equasym|medikinet|elvanse|atomoxetine|fluoxetine|sertraline|citalopram|risperidone|omeprazole|laxido|movicol|calpol|paracetamol|ibuprofen|piriton|salbutamol|ventolin|antihistamine|antidepressants?|steroids?|contracept\\w+|implant|the pill|\\d+ ?(?:mg|mcg|ml)
diagnos\\w+|symptoms?|syndrome|blood tests?|x-?rays?|mri|ct scan|eeg|ecg|scan results?|surgery(?= on| for| to)|operation(?= on| for| to)|operated|tonsil\\w+|appendi(?:x|citis)|biops\\w+|catheter|gastrostomy|peg[- ]?fed|tube[- ]?fed|ng tube|wheelchair|splints?|orthotic\\w*
pregnan\\w+|miscarr\\w+|terminat(?:ion|ed) (?:of )?(?:the |her )?pregnan\\w+|abortion|sexual health|sexually (?:active|transmitted)|stis?|chlamydia|hiv|gum clinic|periods? (?:started|pain\\w*|late|have)|menstrua\\w+|smear|morning[- ]after pill|gender (?:identity|dysphoria)|puberty blockers?
bruis\\w+|fractur\\w+|burns?(?= (?:to|on|mark))|scald\\w*|concuss\\w+|head injur\\w+|injur(?:y|ies|ed)|black eye|cut (?:to|on|above|below|lip|knee|head|forehead|finger)|cuts (?:to|on)|scratch(?:es|ed)? (?:to|on|mark\\w*)|graze[sd]?|lacerat\\w+|swelling|swollen|bite marks?|burn marks?|stitches|sutures|broken (?:arm|leg|wrist|finger|nose|collarbone|ankle|bone|tooth|toe|rib)\\w*|dislocat\\w+|sprain\\w*|plaster cast|rash\\w*|lice|nits|scabies|impetigo|ringworm|worms|verruca\\w*|chicken ?pox|measles|mumps|covid\\w*|tonsillitis|ear infections?|conjunctivitis|urine infections?|uti|thrush|cradle cap|nappy rash|infect(?:ion|ions|ed)|fever|high temperature|vomit\\w*|diarrhoea|constipat\\w+
enures\\w+|encopres\\w+|soil(?:s|ed|ing)(?! (?:bed|cloth))|bed[- ]?wet\\w*|wets? the bed|wetting|incontinen\\w+|tooth (?:decay|extraction\\w*|pulled)|teeth (?:removed|extracted|out)|fillings?(?= )|decayed|caries|braces|orthodont\\w+|centile|percentile|obes\\w+|overweight|underweight|failure to thrive|faltering growth|weight (?:loss|gain)|lost weight|gained weight|weigh(?:s|ed|t of|t is|t was|ing|-in)|bmi|premature(?:ly)?|\\bat \\d{2} weeks|ehcp|ehc plan|education,? health and care plan|sen(?= |\\.|,|;|$)|sen support|sdq(?: score)?|iq
medically|unfit|can(?:['’]?t|not) (?:have|eat|drink) (?:dairy|milk|nuts?|gluten|wheat|eggs?|fish|sugar|meat|lactose)|hives|co-codamol|codeine|morphine|pills?|overnight observation|cream for|hair (?:out|loss|pulling)|pulling (?:her|his|their) hair|(?:picks?|picking) (?:at )?(?:her|his|their) (?:skin|scabs?)|binds? (?:her|his|their) chest|binder|food intoleran\\w+|feeding tube|poor appetite|lost (?:his|her|their) appetite
skipp\\w+ (?:lunch|meals?|breakfast|dinner|food)|restrict\\w+ (?:food|eating|intake)|not eating|nightmares|(?:not|trouble|difficulty) sleeping|sleep difficult\\w+|insomnia|thinner
limp(?:s|ed|ing)?|dietiti?cian\\w*|dieti(?:t|c)ian\\w*|(?:a|had|having) fits?|kept in overnight|dizz\\w+|dehydrat\\w+|malnour\\w+|sunburn\\w*|nose ?bleeds?|in a sling|bandaged?|(?:tummy|stomach|sickness) bug|flu|coughing|cold sores?|gluten[- ]free|meds|bleach|swallowed|ingested|choked|drunk|intoxicated|short[- ]sighted|colou?r blind|pica|paeds|neuro\\w+|(?:not|below|behind)(?: \\w+){0,2} milestones|toilet training|trauma(?:tised|tic)?|blood pressure|swollen glands|tonsils|post[- ]?mortem|palliative|life[- ]limiting|oxygen|tracheostomy|dialysis|transplant
(?:put|putting) on (?:a )?(?:stone|weight|pounds?|kilos?|\\d+ ?kg)|comfort eat\\w*|binge\\w*|over-?eat\\w*|hole in (?:his|her|their) heart|heart (?:condition|surgery|operation)|social communication|communication (?:needs|difficult\\w+)|sensory|behavioural difficult\\w+|emotional regulation|toilet(?:ing)? accidents?
hepatitis|tuberculosis|coeliac|crohn'?s|arthritis|migraines?|heart (?:murmur|condition|defect|problem)|hernia|kidney|congenital|chromosom\\w+|genetic (?:test\\w*|condition)|immuni[sz]ation\\w* (?:are )?(?:overdue|outstanding|not|refused|missed|behind)|smear|withdrawal symptoms|neonatal abstinence|born (?:withdrawing|addicted|premature\\w*|at \\d+)
drug test\\w*|tested positive|pregnancy test|safety plan for self|high risk of suicide|detox|sectioned|section 136|inpatient|in-patient|tier 4|crisis team|home treatment team|crutches|collapsed (?:at|in|on)|unconscious|faint(?:ed|ing)|hospitali[sz]ed|admitted to hospital|rushed to|a ?& ?e|a and e|accident and emergency|ambulance|paramedics?|casualty|walk[- ]in (?:centre|clinic)|minor injuries unit
1:1 (?:support|ta|lsa|teaching assistant)|one[- ]to[- ]one (?:support|ta)|sensory (?:needs|processing|diet)|toilet trained|not toilet trained|nappies at|special (?:educational )?needs|disabilit(?:y|ies)|disabled child\\w*|dla|stammer\\w*|stutter\\w*|drinking alcohol|smok(?:es|ing) cannabis|using cannabis|cannabis use|vap(?:es|ing)
`);

export const weakHealth = phraseList(`
hospital|gp|g\\.p\\.|doctors?|dr's|dentist|dentists|dental|teeth|tooth|optician\\w*|eye test|glasses|hearing test|paediatric\\w*|health assessment|health review|health check\\w*|medical|iha|rha|initial health assessment|review health assessment
appointment(?= with (?:the )?(?:gp|doctor|nurse|dentist|consultant|paediatric))|weight|height|diet|vaccin\\w+|immuni[sz]\\w+|jabs|mmr|physio\\w*|occupational therap\\w+|ot (?:assessment|referral)|continence|sleep clinic|unwell|poorly|ill|sick|headaches?|stomach ?aches?|tummy ache|pain|hurt|bleeding|blood|asleep-not|nurse|clinic|treatment|puberty|periods(?! of)|tablets|cream|weed|cannabis|cocaine|ketamine|ecstasy|spice|nitrous oxide|nos|edibles|alcohol|consultant|specialist|eyesight|hearing|drops|doses?|sleep(?:ing)? (?:poorly|badly)|appetite
`);

/** Parts of the body: with a mark, pain or wound near by they tell of an injury. */
export const bodyParts = phraseList(`
arms?|legs?|heads?|face|cheeks?|lips?|eyes?|eyelid|ears?|back|bottom|bum|tummy|stomach|hair|knees?|hands?|fingers?|thumbs?|wrists?|ankles?|foot|feet|toes?|chest|neck|shoulders?|elbows?|mouth|nose|chin|forehead|thighs?|shins?|skin|body|ribs?|temple|scalp|buttocks?|groin|genitals?|private parts?|forearms?
`);

/** What shows on a body, or is done to it, when it is hurt. */
export const woundWords = phraseList(`
marks?|cuts?|cutting|red|redness|sore|hurt|hurts|hurting|lump|bump|swollen|bleeding|bled|blood|scars?|scabs?|grazed?|patch|scratch\\w*|bit|bitten|bites?|burn\\w*|broken|broke|twisted|pain|painful|ache|aching|itch\\w*|spots?|wound|discharge|lesion|blister\\w*|tender|pinch\\w*|slapped|punched|kicked|hit|grabbed|fingertip
`);

/** Not health, though the words are in them. */
export const notHealth = phraseList(`
(?:the )?(?:play |art |family )?(?:therapist|psychologist|psychiatrist|counsellor)s? (?:asked|said|says|has|have|will|reported|reports|attended|noted|felt|feels|agreed|advised|recommended|explained|thinks|is|was|who)|talking therapies|health visitors?|health (?:and|&) safety|health professionals?|health colleagues?|health services?|health centre|health care plan|health representative|health update|health history|school nurses?|mental health (?:team|services?|nurse|worker|practitioner|support team)s?(?= (?:were|was|will|invited|attend))
gp surgery|dental surgery|registered with (?:a |the )?(?:gp|dentist)s?|sick of|sick leave|off sick|pain in the|hurt feelings|safety gate|medical centre|medical room|care proceedings|play therapist training
`);
