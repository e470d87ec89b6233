/**
 * Which reason fits a sentence about one child best: signs of body, mind and care, and signs of being seen or
 * spoken to. Wider than the words that are health or a visit by themselves, as it is already clear that the
 * sentence is about one child.
 */
import { anyOf } from '../found';
import { bodyParts, strongHealth, weakHealth, woundWords } from './health';
import { phraseList } from './word-set';

const careWords = phraseList(`
sleep\\w*|slept|asleep|awake|tired\\w*|exhaust\\w*|nightmares?|bad dreams?|dreaming|nap(?:s|ping)?|yawn\\w*|lethargic|drowsy|bedtime routine
eat(?:s|ing)?|ate|hungry|hunger|appetite|food|feeds?|feeding|meals?|bottles?|wean\\w*|formula|breastfe\\w+|weight|thin|skinny|fat|weigh\\w*|grow(?:s|th|ing|n)|height|vomit\\w*|nausea\\w*|picky|fussy
toilet\\w*|potty|nappy|nappies|wee(?:d|s|ing)?|poo(?:s|ed|ing|ey)?|soil\\w*|wet(?:s|ting)?|accidents?|pull-ups|pads|bowels?|bladder|constipat\\w*|hygiene|wash(?:es|ing|ed)?|smell(?:s|y|ing|ed|t)?|unkempt|grubby|dirty|lice|nits
glasses|optician\\w*|patch(?:ing)?|hear(?:s|ing)?|ears?|eyes?|teeth|tooth|dent\\w+|brace|braces|walk(?:s|ing)? (?:with|on)|hip|hips|frame|hoist|wheelchair|left-handed|pencil|handwriting|crawl\\w*|babbl\\w+|words|speech|talks?|language|tracking|milestones
cough\\w*|wheez\\w+|cold|snot\\w*|runny nose|breath\\w*|inhaler|temperature|fever\\w*|viral|virus|infect\\w*|itch\\w*|scratch\\w*|rash\\w*|spots?|sore|ache|aches|aching|pains?|painful|hurt\\w*|bleed\\w*|period|periods|cramps?|limp\\w*|cast|sling|scan|bloods|swabs?|medical|examin\\w+|admitted|discharged?|ward|ed|a&e|obs|imms?|immuni[sz]\\w+|vaccin\\w+|jabs?|booster|hpv|mmr|centiles?|asq|sdq|gad|gad-7|phq|phq-9|cgas|honos\\w*|rcads|ehcp|sen|senco|salt|slt|ot|physio\\w*|ed psych|educational psychologist|audiolog\\w+|paed\\w*|asd|adhd|camhs|cypmhs|ehwb|counsell\\w+|therap\\w+|pathway|referr(?:ed|al) to
mood|low|anxious|anxiety|panic\\w*|depress\\w*|suicid\\w*|ideation|intent|self|harm\\w*|cut(?:s|ting)?|overdos\\w*|dissociat\\w*|zon(?:es|ed|ing) out|dysregulat\\w*|regulat\\w*|meltdowns?|outbursts?|tantrums?|rages?|withdrawn|flat|tearful|trauma\\w*|trigger\\w*|hypervigilan\\w*|jumpy|startl\\w*|flinch\\w*|rock(?:s|ed|ing)|headbang\\w*|bang(?:s|ed|ing) (?:his|her|their) head|bit(?:es|ing)|sensory|stim\\w*|concentrat\\w*|attention|needs|diagnos\\w*|assess\\w+
drink(?:s|ing)?|drank|drunk|alcohol|vodka|rum|beer|cider|vap\\w+|smok\\w+|weed|cannabis|spliffs?|joints?|drug\\w*|pills?|ket|coke|cocaine|balloons|nos|sex|sexual\\w*|condoms?|contracepti\\w+|brook|pregnan\\w*|termination|sti|hiv|gum
mg|ml|mcg|tablets?|medic\\w+|meds|dose|cream|drops|antibiotics?|treatment|symptoms?|doctor|gp|nurse|hospital|clinic|consultant|\\p{L}{4,}(?:cillin|azole|prazole|pine|done|tine|line|idone|oxin|mycin|profen|amol|olone|setron|pram|zepam|statin|phenidate|amfetamine|terol)
`);
const seeingWords = phraseList(`
seen|alone|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves)|one[- ]to[- ]one|1[:-]1|1 to 1|in private|privately|separately|just (?:the )?(?:two of )?us|away from|out of earshot|door (?:to|shut|closed)|closed the door|shut the door|with me|joined me|met (?:with|wi)|took (?:him|her|them)|in the car|for (?:a |an )?(?:\\w+ )?(?:walk|drive)|walked me|to (?:his|her|their) (?:bed ?)?room|in (?:his|her|their) (?:bed ?)?room|not (?:at home|in|present|available|seen)|was (?:out|away|absent|at)
`);

/** Parts of the body that stand in too many other phrases: 'went back', 'on the one hand', 'face to face'. */
const everydayParts = new Set(['back', 'heads?', 'hands?', 'face', 'foot', 'body']);
const parts = bodyParts.flatMap((line) => line.split('|')).filter((part) => !everydayParts.has(part));
const health = anyOf([...strongHealth, ...weakHealth, ...parts, ...woundWords, ...careWords]);
const seeing = anyOf(seeingWords);

export function isOfHealth(text: string): boolean {
  health.lastIndex = 0;
  return health.test(text);
}

export function isOfSeeing(text: string): boolean {
  seeing.lastIndex = 0;
  return seeing.test(text);
}
