/** Verbs that tell who speaks, wishes or acts. Third person and past forms as notes use them. */
import { wordSet } from './word-set';

/** Speaking, thinking and writing: its subject's words follow. */
export const speakVerbs = wordSet(`
said says say saying told tells tell telling disclosed discloses disclosing shared shares stated states stating explained explains explaining described describes describing expressed expresses
mentioned mentions reported reports reporting alleged alleges claimed claims admitted admits denied denies whispered whispers shouted screamed cried asked asks replied replies answered answers responded responds
commented comments added adds revealed reveals confided confides complained complains insisted insists indicated indicates recalled recalls remembered wrote writes texted drew chose rated scored signed gestured nodded communicated communicates requested
requests wondered wonders talked talks spoke named identified chatted stressed joked promised agreed disagreed confirmed pointed feedback voiced declared repeated reflected asking talking reporting wanting wishing hoping missing stating claiming mentioning begging begged begs pleaded pleads maintained maintains remembers remember recall pointing points mutters muttered mumbled mumbles sobs sobbed yelled yells reckons reckoned guessed guesses figured swears grumbled moaned moans vented blurted informed informs opened presented
`);

/** Wanting and feeling: told of a child these are wishes and feelings. */
export const wishVerbs = wordSet(`
wants want wanted wishes wish wished hopes hoped feels feel felt misses missed loves loved hates hated dislikes disliked prefers preferred dreads enjoys-not likes liked worries worried thinks thought believes believed blames blamed resents resented dreams dreamt longs wonders fears feared knows-not
`);

/** States that are feelings when a child is their subject: 'is scared of', 'was worried about'. */
export const feelingWords = wordSet(`
scared frightened worried anxious upset sad angry happy unhappy unsure lonely excited nervous ashamed embarrassed confused cross terrified afraid fed-up homesick desperate mortified devastated gutted miserable furious annoyed relieved proud guilty worthless hopeless jealous keen reluctant unsafe tearful
`);

/** What only a person does: a capitalised word before one of these is somebody's name. */
export const personVerbs = wordSet(`
said says told tells asked asks reported reports stated states explained explains confirmed confirms advised advises agreed agrees shared shares called calls phoned phones rang rings texted messaged emailed collected collects arrived
arrives left leaves attended attends lives moved stayed stays picked drove drives smiled laughed cried hit punched kicked pushed slapped shouted shouts swore swears hugged kissed smoked smokes drinks drank owes owed works worked wants
wanted wishes thinks thought believes feels felt likes loves hates denied denies admitted admits described describes mentioned mentions disclosed discloses replied answered responded noted raised suggested offered offers refused refuses declined declines apologised
joined joins knows knew met meets visited visits came comes went goes took takes brought brings gave gives made makes got gets has had is was sat slept woke played plays ate walked walks ran runs helped helps cares looked threatened threatens hurt bit stole sells
supplied bought showed sent sends seemed seems appears appeared opened presented introduced supervised chaired observed completed acknowledged commented requested recommended queried updated wondered fed bathed dropped drops grabbed touched filmed babysat
`);

/** Of the above, those strong enough for a word that is abstract too ('Hope said', not 'Hope is'). */
export const weakPersonVerbs = wordSet(
  'is was has had made makes got gets came comes went goes left works worked appears appeared seems seemed gave gives brought brings took takes called calls raised helped helps leaves states noted runs ran plays offers drops',
);
