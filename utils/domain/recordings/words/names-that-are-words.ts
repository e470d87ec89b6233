/**
 * Given names that are everyday words, months, places or religions too. A capital letter is not enough for
 * these: they need a name's company (see people-named).
 */
import { wordSet } from './word-set';

/** Names that as words are things or actions: in the middle of a sentence a capital makes them names. */
export const wordNames = wordSet(`
abbot ace amber amity angel apple april archer archie art ash august autumn axe bear berry bill blessing bliss blossom blue blu bob bonnie booker bow
brandy brook brooke brooklyn buddy bunny buster candy carter cash cat chance chase chastity chip clay clementina clever clover cole constance
cooper coral cricket crystal cruz daisy dale dawn dean dee dell destiny diamond dick divine dolly drew duke earl easter ebb eden elder
ember emerald emery eve ever faith fay favour fern fin flint ford forest fox frank gale gay gemstone gift ginger ginny glory
goldie grace grant gray guy happy harmony haven hazel heather heaven henna holly honesty honey honor honour hope hunter ivory ivy jack jade
jasmine jay jet jewel john jordan journey joy joya jules junior justice king kingsley kit kitty lake lance lane lark lee lilac lily love lucky
lyric mack major marigold mark marley marvellous marina mason max melody mercy merit merry miles mills mina minty misty mo moses myrtle
nat neal nell north nova oak ocean olive opal pansy paris parker pat patience peace pearl peg penny pepper petal peter pip pippin piper poppy
porter praise precious primrose prince princess promise prudence queen rain ray red reed reef rhyme rich river rob robin rocky roman rome rory
rose rosemary rowan roxy royal royalty ruby rusty sage sailor sally sandy saffron savannah scarlet serenity shiloh sienna sierra silver sky skye
sonny sparrow star stone storm sullivan sunny sunshine susan tanner tawny taylor teal temperance terry tiger tom topaz treasure trinity tru true
tucker turner tyler unity urban vale van velvet verity victor victory violet wade walker welcome wilde will willow winter wolf wren zen zephyr
`);

/** Names that are months, seasons, feasts, places or faiths: a capital says nothing about them at all. */
export const calendarAndPlaceNames = wordSet(`
april august autumn brooklyn camden carlisle carlton chelsea chester christian dakota devon easter eden florence georgia india ireland israel jordan
june kent kenya kingston lincoln london milan may paris preston rome skye summer sydney troy vienna virginia winter york ashton asia austin
savannah sierra adelaide holland iona isla lourdes lorraine bethany olympia verona logan
`);

/** Listed given names that, without a capital, are other words. */
export const lowerCaseWords = wordSet(`
alma angel ariel bailey barney barry basil carmen carol celeste cory damon dante darcy dexter dora felix florence franco gene harley heath india jasper jean jerry jersey jolie kane kenya
kerry lance laurel lindsay lotus mackenzie mallory maple marina mason maud meadow merlin mona morris norris oscar paisley pascal patti penny perry peter pierce polly portia preston regina remy roman romeo
sade sally salman sandy scarlet shah shay shea sherry sorrel stan sterling sultan tate teddy terry troy valentine vera viola warren wesley winnie wyatt zion asia america georgia marshall spencer
chelsea jordan alexis angus blake brent brett carla drake fallon fletcher hunter jackson kendrick layton madison morgan parker quinn reagan reed riley rowan sable saul taylor trent tyler vale april
said amber ruby rose star dean dale mark grant frank jack bill rich rob drew josh mike tash nick matt cash gail tally abby jess jodie amma mama nana baba nima alec mira cora
`);

/** Names that are feelings or abstract things: 'Hope was expressed' is not a person. */
export const abstractNames = wordSet(`
blessing chance charity destiny dawn faith favour gift glory grace harmony haven heaven honesty honour hope joy journey justice love melody mercy merit
patience peace praise precious promise prudence serenity summer trinity unity verity victory autumn winter easter april may june august
`);
