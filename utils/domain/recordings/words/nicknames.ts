/**
 * Short and pet forms of given names, for finding a known child or adult under another form. Each line holds
 * forms of one name; two people of one family who share a form are told apart by nothing here.
 */
import { phraseList } from './word-set';

const lines = phraseList(`
abigail abi abbie abby abbey gail
alexander alex al alec xander sandy lex alfie
alexandra alex lexi lexie ali sandra sasha
alfred alfie fred freddie
alison ali
amelia millie milly amy mia
andrew andy drew
angela angie ange
anthony tony ant antony
annabelle anna bella belle annie
archibald archie
arthur artie art
barbara barb babs
benjamin ben benji benny
bernadette bernie
bethany beth bethan
bradley brad
caitlin cait katie
cameron cam
caroline carrie caz
catherine katherine cath cathy kate katie kathy kat kitty katy kathryn
charles charlie chas chaz
charlotte charlie lottie lotte char charley
christina chris tina chrissie
christine chris chrissie chrissy
christopher chris kit topher
daniel dan danny
danielle dani danni ella
darren daz
david dave davey davy
deborah deb debbie debs
dominic dom
edward ed eddie ted teddy ned
eleanor ellie nell nora elle lena
elizabeth liz lizzie lizzy beth betty betsy eliza libby elsie lilibet bess
ellen ellie nell
emily em emmy emmie millie
emmanuel manny
ezekiel zeke
florence flo florrie flossie
frances fran frankie francesca
francis frank frankie
frederick fred freddie freddy
gabriel gabe
gabriella gabby ella
gareth gaz
gary gaz
geoffrey geoff jeff
george georgie
georgina georgie gina
gerald gerry
graham gray
gregory greg
hannah han
harold harry
harriet harry hattie hettie
henry harry hal
ibrahim ibby ibs
isabella bella izzy issy isabelle isabel isobel belle
isaac zac ike
jacob jake
jacqueline jackie jacqui
james jim jimmy jamie jem
janet jan
jasmine jas jaz jazz
jayden jay
jeffrey jeff
jennifer jen jenny jenni
jeremy jez jerry
jessica jess jessie
joanna jo joanne
jonathan jon jonny johnny
john johnny jack
joseph joe joey
josephine jo josie
joshua josh
judith judy jude
julia jules julie
katarzyna kasia
kayleigh kay
kenneth ken kenny
kevin kev
kimberley kim
lawrence larry laurie
leonard leo len lenny
leonardo leo
lewis lew
lillian lily lil lilly
louise lou
lucas luke
lucy luce lu
madeleine maddie maddy
madison maddie maddy
margaret maggie meg peggy marge
matilda tilly tilda mattie
matthew matt matty
maximilian max
melanie mel
melissa mel
michael mike mick mikey micky
michelle shell shelly
mohammed mo moe muhammad mohamed mohammad mohamud
morgan mo
natalie nat
natasha tash tasha
nathaniel nate nathan nat
nicholas nick nicky
nicola nicky nikki nic
oliver ollie olly
olivia liv livvy livi olive
oluwaseun seun
pamela pam
patricia pat trish tricia patsy
patrick pat paddy
penelope penny
peter pete
philip phil pip
phoebe fee
rebecca becky becca bex becs
reginald reggie reg
richard rich rick ricky richie
robert rob bob bobby robbie bert
ronald ron ronnie
rosemary rosie rose
russell russ
ryan ry
samantha sam sammy sammie
samuel sam sammy
sarah sal sally
scarlett scar
sebastian seb bas
sharon shaz
simon si
sophia soph sophie
sophie soph
stephanie steph
stephen steve stevie
susan sue suzie susie
suzanne sue suzie
tabitha tabby
theodore theo ted teddy
theresa terri tess teresa
thomas tom tommy
timothy tim timmy
toby tobes
tobias toby
tracey trace
valerie val
victoria vicky vicki tori vikki
vincent vince vinnie
william will bill billy willy liam wills
yasmin yaz yas
zachary zac zack zach
zainab zee
`);

/** A name (lower case, no accents) → the other forms under which the same person may be called. */
export const nicknamesOf: ReadonlyMap<string, readonly string[]> = new Map(
  lines.map((line) => {
    const [name = '', ...forms] = line.split(' ');
    return [name, forms] as const;
  }),
);
