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
camhs|cahms|mental health|self[- ]?harm\\w*|cutting (?:herself|himself|themselves|her|his|their)|cut (?:herself|himself|themselves|her arms?|his arms?|her wrists?|his wrists?)|suicid\\w+|overdos\\w+|ligature|depress(?:ion|ed|ive)|anxiety|panic attacks?|ptsd|ocd|psychos[ie]s|psychotic|bipolar|hearing voices|eating disorder|anorexi\\w+|bulimi\\w+|attachment disorder|selective(?:ly)? mut\\w+|low mood|night ?terrors?|flashbacks?
therap(?:y|ies|ist|ists|eutic)|counselling|counsellor|psycholog\\w+|psychiatr\\w+|cbt|emdr|play therapy|art therapy|bereavement (?:support|counselling|work)
medicat\\w+|medicines?|prescri\\w+|antibiotics?|melatonin|ritalin|methylphenidate|concerta|equasym|medikinet|elvanse|atomoxetine|fluoxetine|sertraline|citalopram|risperidone|omeprazole|laxido|movicol|calpol|paracetamol|ibuprofen|piriton|salbutamol|ventolin|antihistamine|antidepressants?|steroids?|contracept\\w+|implant|the pill|\\d+ ?(?:mg|mcg|ml)
diagnos\\w+|symptoms?|syndrome|blood tests?|x-?rays?|mri|ct scan|eeg|ecg|scan results?|surgery(?= on| for| to)|operation(?= on| for| to)|operated|tonsil\\w+|appendi(?:x|citis)|biops\\w+|catheter|gastrostomy|peg[- ]?fed|tube[- ]?fed|ng tube|wheelchair|splints?|orthotic\\w*
pregnan\\w+|miscarr\\w+|terminat(?:ion|ed) (?:of )?(?:the |her )?pregnan\\w+|abortion|sexual health|sexually (?:active|transmitted)|stis?|chlamydia|hiv|gum clinic|periods? (?:started|pain\\w*|late|have)|menstrua\\w+|smear|morning[- ]after pill|gender (?:identity|dysphoria)|puberty blockers?
bruis\\w+|fractur\\w+|burns?(?= (?:to|on|mark))|scald\\w*|concuss\\w+|head injur\\w+|injur(?:y|ies|ed)|black eye|cut (?:to|on|above|below|lip|knee|head|forehead|finger)|cuts (?:to|on)|scratch(?:es|ed)? (?:to|on|mark\\w*)|graze[sd]?|lacerat\\w+|swelling|swollen|bite marks?|burn marks?|stitches|sutures|broken (?:arm|leg|wrist|finger|nose|collarbone|ankle|bone|tooth|toe|rib)\\w*|dislocat\\w+|sprain\\w*|plaster cast|rash\\w*|lice|nits|scabies|impetigo|ringworm|worms|verruca\\w*|chicken ?pox|measles|mumps|covid\\w*|tonsillitis|ear infections?|conjunctivitis|urine infections?|uti|thrush|cradle cap|nappy rash|infect(?:ion|ions|ed)|fever|high temperature|vomit\\w*|diarrhoea|constipat\\w+
enures\\w+|encopres\\w+|soil(?:s|ed|ing)(?! (?:bed|cloth))|bed[- ]?wet\\w*|wets? the bed|wetting|incontinen\\w+|tooth (?:decay|extraction\\w*|pulled)|teeth (?:removed|extracted|out)|fillings?(?= )|decayed|caries|braces|orthodont\\w+|centile|percentile|obes\\w+|overweight|underweight|failure to thrive|faltering growth|weight (?:loss|gain)|lost weight|gained weight|weigh(?:s|ed|t of|t is|t was|ing|-in)|bmi|premature(?:ly)?|\\bat \\d{2} weeks|ehcp|ehc plan|education,? health and care plan|sen(?= |\\.|,|;|$)|sen support|sdq(?: score)?|iq
hepatitis|tuberculosis|coeliac|crohn'?s|arthritis|migraines?|heart (?:murmur|condition|defect|problem)|hernia|kidney|congenital|chromosom\\w+|genetic (?:test\\w*|condition)|immuni[sz]ation\\w* (?:are )?(?:overdue|outstanding|not|refused|missed|behind)|smear|withdrawal symptoms|neonatal abstinence|born (?:withdrawing|addicted|premature\\w*|at \\d+)
drug test\\w*|tested positive|pregnancy test|safety plan for self|high risk of suicide|detox|sectioned|section 136|inpatient|in-patient|tier 4|crisis team|home treatment team|crutches|collapsed|unconscious|faint(?:ed|ing)|hospitali[sz]ed|admitted to hospital|rushed to|a ?& ?e|a and e|accident and emergency|ambulance|paramedics?|casualty|walk-in centre|minor injuries unit
1:1 (?:support|ta|lsa|teaching assistant)|one[- ]to[- ]one (?:support|ta)|sensory (?:needs|processing|diet)|toilet trained|not toilet trained|nappies at|special (?:educational )?needs|disabilit(?:y|ies)|disabled child\\w*|dla|stammer\\w*|stutter\\w*|drinking alcohol|smok(?:es|ing) cannabis|using cannabis|cannabis use|vap(?:es|ing)
`);

export const weakHealth = phraseList(`
hospital|gp|g\\.p\\.|doctors?|dr's|dentist|dentists|dental|teeth|tooth|optician\\w*|eye test|glasses|hearing test|paediatric\\w*|health assessment|health review|health check\\w*|medical|iha|rha|initial health assessment|review health assessment
appointment(?= with (?:the )?(?:gp|doctor|nurse|dentist|consultant|paediatric))|weight|height|diet|vaccin\\w+|immuni[sz]\\w+|jabs|mmr|physio\\w*|occupational therap\\w+|ot (?:assessment|referral)|continence|sleep clinic|unwell|poorly|ill|sick|headaches?|stomach ?aches?|tummy ache|pain|hurt|bleeding|blood|asleep-not|nurse|clinic|treatment|puberty|periods
`);

/** Not health, though the words are in them. */
export const notHealth = phraseList(`
health visitors?|health (?:and|&) safety|health professionals?|health colleagues?|health services?|health centre|health care plan|health representative|health update|health history|school nurses?|mental health (?:team|services?|nurse|worker|practitioner|support team)s?(?= (?:were|was|will|invited|attend))
gp surgery|dental surgery|registered with (?:a |the )?(?:gp|dentist)s?|sick of|sick leave|off sick|pain in the|hurt feelings|safety gate|medical centre|medical room|care proceedings|play therapist training
`);
