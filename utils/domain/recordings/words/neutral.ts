/**
 * Words that may be said of one child without being that child's alone: being there, meals, play, school days,
 * the visit itself. The list is closed on purpose: a word that is not here makes a sentence about one child one
 * to ask about. Words of body, mind, feeling, wish, harm, and words that negate, do not belong here.
 */
import { wordSet } from './word-set';

/** Grammar: articles, prepositions, pronouns, auxiliaries, adverbs of degree and time. */
export const grammarWords = wordSet(`
a an the this that these those some each every both all either neither any another other others same such
i me my we us our you your he him his she her hers they them their it its which what when where while whilst as then so also too again still yet already just quite very really rather more most much many
about above across after around at before behind below beside between by down during for from in inside into near of off on onto opposite out outside over past per round through to together towards under until till up upon via w with within
is are was were be been being am has have had having do does did doing done will would shall should can could may might must going
and or but & x e g etc because since there here
one two three four five six seven eight nine ten half few several first second third last next
today tonight yesterday tomorrow now later earlier soon recently currently present day days week weeks weekly weekend weekends month months year years hour hours minute minutes min mins hr hrs am pm morning afternoon evening night lunchtime teatime bedtime break breaktime term holiday holidays date time times
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
mr mrs ms miss re fao ref approximately approx around once twice throughout whole
brother brothers sister sisters sibling siblings twin child children mum mummy dad daddy mother father mo fa parents parent nan nana gran grandma grandad carer carers family baby
`);

/** Being there, coming and going, meals, play, clothes, school days and what workers do around a visit. */
export const neutralWords = wordSet(`
present home house flat room lounge living dining kitchen garden yard hall hallway sofa settee table door gate floor rug mat carpet chair window front back upstairs downstairs indoors outdoors placement address
arrive arrived come comes came go goes went return returns returned leave leaves leaving left got collect collected collection pick picked drop dropped bring brought take takes took taken attend attended attending attends join joined joining wait waited waiting stay stayed remain remained sit sits sitting sat stand standing stood walk walked walking run runs ran running open opened answer answered meet put kettle
hello hi greet greeted wave waved waving smile smiled smiling goodbye bye hug hugged hugs cuddle cuddles cuddled kissed introduce introduced thank thanked welcome welcomed
play plays played playing toy toys game games lego duplo puzzle jigsaw train set draw drawing drawings colour colouring paint painting paints book books read reads reading reader story stories watch watches watching watched tv television telly film cartoon cartoons ball football goal goals park swing swings slide bike scooter trampoline dance dancing sing sang singing music piano build building built make makes making made craft crafts cards board dressing uno lap knee bubbles sand garden blocks bricks dolls doll teddy cars xbox ps4 ps5 playstation minecraft fortnite roblox ipad computer laptop show shows showed showing shown let helped helper help helping helps hand handed hold held holding fetch fetched
eat eats eating ate breakfast lunch dinner tea snack snacks meal food pizza pasta chips sandwich sandwiches toast cereal fruit apple banana biscuit biscuits cake cakes milk juice squash pancake pancakes cook cooking cooked bake baking baked plate plates cup cups lay laid share shared sharing
wear wears wearing wore dressed clothes clothing uniform coat jacket shoes trainers pyjamas bag hat clean tidy warm cool neat smart smartly weather appropriate appropriately
sch nsy rm mtg wk wks bf lounge school nursery preschool college class classroom classes reception teacher tutor maths english spelling spellings phonics science history geography art pe ict computing homework lesson lessons subject subjects topic report reports reported levels level expected expectations working work works worked progress progressing progresses achieve achieved achieving achievement certificate award awards star stars merit merits praise praised prize pupil attendance punctual punctuality timetable exam exams gcse gcses mock mocks assembly play concert nativity parents' sports trip trips residential club clubs swimming badge badges scouts cubs beavers brownies guides karate drama choir team after-school breakfast-club playground peers friends friend milestones milestone meeting developmental age start starts started starting continue continues continued up group groups year-group registered roll enrolled option options
well fine ok okay good great lovely nice nicely happy happily settled settling polite politely chatty cheerful cheerfully content relaxed engaged engaging calm calmly confident confidently bright active busy helpful kind kindly sociable interact interacted interacting interaction interactions warmth affectionate appeared appear appears presented presents presenting presentation seemed seems looked looking looks observed seen healthy doing able enough plenty delight pleasure popular
visit visits visited visiting session contact plan plans planned review reviews update updated updates call called calls rang ring phone phoned email emailed letter send sent sends discuss discussed arrange arranged arrange agreed agree advise advised ask asked note noted action actions sw social worker worker chair attendees information key consent sign signed copy copies form forms see saw sees follow complete completed completes book booked allocate allocated invite invited confirm confirmed confirms number sent due
bus taxi car drive drove driven lift street road transport travel travels travelled
asleep nap napping bed cot pram buggy highchair
win wins won winning celebrate celebrated celebration picture pictures photo photos dog cat rabbit pet hamster fish easter christmas eid diwali flourish flourishing thriving
enjoyed enjoying busy finish finished finishing end ended ready use used using new old big little small
annual statutory stat announced unannounced virtual joint initial follow-up cin cp lac cla pep core group hv sv regarding support supported supporting supports
`);

/** 'No concerns', 'said hello': said of one child it harms nobody. */
export const nothingToSay =
  /\b(?:said|says|say|saying) (?:hello|hi|goodbye|bye|good ?night|thanks?(?: you)?|please)\b|(?<![\p{L}])(?:there (?:are|is|were|was) )?(?:no|nil|without|any)(?: (?:other|new|further|current|immediate|significant|safeguarding|particular|specific|real|health|medical))? (?:concerns?|needs|worries|issues?|problems?|changes?|queries)(?: (?:were |was |are |have been )?(?:noted|raised|reported|identified|observed|shared|at this time|at present))?|not (?:in|at) (?:school|home|nursery|college) (?:today )?(?:as it is|because it is)|in need(?= (?:plan|meeting|review|visit))/giu;
