import {
  adeyinka,
  baker,
  gallagher,
  haddad,
  hussain,
  kowalczyk,
  mcallister,
  nguyen,
  osei,
  reeve,
} from './dev-families-two';
import type { Note } from './note';

export const devFour: readonly Note[] = [
  {
    name: 'core group minutes',
    family: gallagher,
    text: `Core group 2, held at Rowan Primary. In attendance: B. Gallagher, P. Squire (chair), S. Whitcombe (school), L. Nkemelu (0-19), Kev from Horizons.
Progress since last meeting. Mum has provided two clean tests. The house has been cleared and the children have bedding. Rent arrears being paid at source.
Niamh: school raised that she sleeps in lessons and has come in without a coat. She has told the learning mentor that she wishes she could live at her friend's. Young carers referral.
Cian: ADHD pathway, waiting list 14 months. Fidget aids in class. Settled otherwise.
Aoife: no worries.
Views of the family: Bernadette would like the plan to end. She finds the number of visits hard.
Danger statement and safety goals re-read and agreed by all.`,
    planted: [
      ['S. Whitcombe', 'unknown-person'],
      ['L. Nkemelu', 'unknown-person'],
      ['Kev from Horizons', 'unknown-person'],
      ['she sleeps in lessons', 'health-of-one-child'],
      ["she wishes she could live at her friend's", 'own-words'],
      ['ADHD pathway', 'health-of-one-child'],
    ],
  },
  {
    name: 'London duty',
    family: osei,
    text: `Duty. Mum rung in, proper vexed. Kwame has been kicked out of Kingsway for having a blade in his bag, says he was holding it for a mandem. She found £600 and two burner phones under his mattress. He ain't been in since Sunday and she's heard he is staying on Aylesbury estate with a girl, Shanice, who is pregnant by him.
Abena got her period at school and had nothing with her, mum's upset no one rang. Kofi's fine.
Advised mum to report him missing, 101. NRM to be considered. Told mum I'd pass it on to Hannah who is back tomorrow. She wants a move out of the borough for all of them and asked about a management transfer.`,
    planted: [
      ['says he was holding it for a mandem', 'own-words'],
      ['Shanice', 'unknown-person'],
      ['pregnant by him', 'health-of-one-child'],
      ['Abena got her period at school', 'health-of-one-child'],
    ],
  },
  {
    name: 'northern long narrative',
    family: baker,
    text: `I called at the house at half four as arranged and our Kirsty, as her mam calls her, had just got in from her shift. The lounge was a bit of a tip but nowt that worried me; there were school bags on the floor and a chippy tea on the go. I admired the new carpet.
Ellie came and sat by me straight away and showed me her wobbly tooth. She is having bad dreams about the fire again and getting into bed with Jack. Kirsty says she is mithering all day long and clinging to her at the gate.
I took our Tyler in the back yard on his own with the football while Kirsty saw to the chips. He's a right chatterbox. He reckons Dean is "naughty" and "chucked the telly". He told us that mam was bleeding.
Jack was at his nana's, so I'll catch him at school on Monday.
When I got back in I told Kirsty straight what I'd heard. She welled up. She swore blind Dean hadn't been back. I asked Paula for a management decision.`,
    planted: [
      ['She is having bad dreams about the fire', 'health-of-one-child'],
      ['I took our Tyler in the back yard on his own', 'seen-alone'],
      ['He reckons Dean is "naughty"', 'own-words'],
      ['He told us that mam was bleeding', 'own-words'],
      ["Jack was at his nana's", 'seen-alone'],
    ],
  },
  {
    name: 'assessment session headings',
    family: haddad,
    text: `Child's voice – Omar
He misses his grandad in Homs and the smell of the bakery.
School is OK. Football best.
Worried that the letter from the Home Office will say no.
Loud bangs make him drop to the floor.
Child's voice – Yara
Too young to give a view; observed to seek comfort from Mum and to share toys with her brother.
Parent's view
Layla feels isolated and would like English classes. She has met another mother, Mrs Sabbagh, through the mosque.
Analysis
The family have shown great strength. The main needs are housing, income and language. There is no evidence of harm.`,
    planted: [
      ['He misses his grandad in Homs', 'own-words'],
      ['School is OK. Football best.', 'own-words'],
      ['Worried that the letter from the Home Office', 'own-words'],
      ['Loud bangs make him drop to the floor', 'health-of-one-child'],
      ['observed to seek comfort from Mum', 'own-words'],
      ['Mrs Sabbagh', 'unknown-person'],
    ],
  },
  {
    name: 'email pasted',
    family: reeve,
    text: `Email from school, copied below.
Dear Ms Thorne, thank you for the update. Alfie has been dysregulated since the weekend and was in two fights. He had to be held by two members of staff (MAPA log 0932). He was sobbing and calling for his nan. We are applying for an EHCP and the ed psych, Dr Penhaligon, will observe on the 14th. Alfie's ULN is 1029384756.
Poppy is a delight. She has been cast as the narrator in the summer show and both parents are invited.
The attendance for both is now above 95%, which is super. Kind regards, Faye Bostock, Pastoral Lead, 01632 960 555.
My reply: thanked Faye, said I would ring on Friday and that the family are happy for the school to share the newsletter with Lee.`,
    planted: [
      ['Ms Thorne', 'unknown-person'],
      ['Alfie has been dysregulated', 'health-of-one-child'],
      ['He was sobbing and calling for his nan', 'own-words'],
      ['Dr Penhaligon', 'unknown-person'],
      ['1029384756', 'identifier'],
      ['Faye Bostock', 'unknown-person'],
      ['01632 960 555', 'address-or-phone'],
    ],
  },
  {
    name: 'hospital ward',
    family: kowalczyk,
    text: `Attended Ward 7 following call from paediatric liaison. Oliwia admitted overnight via ED with abdo pain ?constipation ?functional. Obs stable, bloods NAD, USS normal. On Movicol. Consultant Dr Achebe content for d/c once bowels open. Safeguarding nurse Tina reports child guarded when mo's partner visited and asked for the curtain to be pulled.
Mother tearful, has been up all night, partner (Marcin, not on our system, b. 1988) at bedside.
Antek cared for by a neighbour, no. 14.
Plan: no s47. Strategy not indicated. SW to see at home in the week. Discharge planning meeting not needed.`,
    planted: [
      ['Oliwia admitted overnight via ED with abdo pain', 'health-of-one-child'],
      ['On Movicol', 'health-of-one-child'],
      ['Dr Achebe', 'unknown-person'],
      ['nurse Tina', 'unknown-person'],
      ["child guarded when mo's partner visited", 'own-words'],
      ['Marcin', 'unknown-person'],
    ],
  },
  {
    name: 'letter to child style',
    family: gallagher,
    text: `Dear Cian, I came to see you at school today in the rainbow room. You were making a volcano. You let me know that nights are the worst bit, because you lie there listening. You picked the dragon puppet to be the boss of the worries, which was a brave thing to do. You would love Niamh to stop crying. You get tummy aches before PE.
I also met your teacher, Miss Delacroix, who thinks the world of you.
I am going to ask mum and the grown-ups to meet and make a plan that helps everyone at home. I will see all of you again on Friday after tea.`,
    planted: [
      ['nights are the worst bit', 'own-words'],
      ['You picked the dragon puppet', 'own-words'],
      ['You would love Niamh to stop crying', 'own-words'],
      ['You get tummy aches before PE', 'health-of-one-child'],
      ['Miss Delacroix', 'unknown-person'],
    ],
  },
  {
    name: 'shared matters only: contact',
    family: baker,
    text: `Family time at the centre. Kirsty and Dean arrived together at 3.25. All three children ran to them. They played hide and seek and had a picnic on the mat. Jack and Ellie helped to lay out the plates while Tyler handed round the cups.
Kirsty was warm and attentive to each of the children. Dean sat on the floor and built a marble run with them. There were no worries about anything that was said. Both parents kept to the rules about phones.
The children waved goodbye from the window. The room was tidied by everyone. Next session is on Saturday at 10.`,
    planted: [],
  },
  {
    name: 'missing debrief',
    family: adeyinka,
    text: `RHI with Temi completed by independent worker (S. Boateng-Clarke) at McDonald's. Temi went to a house in Croydon, by a Lidl, with two older girls she met on Insta. A man there called Uncle gave them rum. She slept on a sofa. Nobody touched her but one boy filmed her. She came back because her phone died and she missed Korede. Push factors – arguments, being made to babysit. Pull – feeling grown.
Temi asked that mum isn't told about the rum.
Dami and Korede have been told that their sister is safe. Folake was grateful and has agreed a curfew for all the kids.`,
    planted: [
      ['S. Boateng-Clarke', 'unknown-person'],
      ['Temi went to a house in Croydon', 'own-words'],
      ['Nobody touched her but one boy filmed her', 'own-words'],
      ['She came back because her phone died', 'own-words'],
      ["Temi asked that mum isn't told about the rum", 'own-words'],
    ],
  },
  {
    name: 'therapist summary',
    family: hussain,
    text: `Summary from CAMHS clinician (Orla Devlin) by phone. Bilal has attended five of eight. Presenting difficulties are low mood and intrusive thoughts around the assault. SDQ 22. He dissociates in sessions. No current plan or intent but passive ideation; he has deleted the app. Not for medication. Family therapy to be offered and parents are willing.
Aisha presents as a bright button with no needs identified.
I let Nasreen know that the team will write to her. She and Imran can both get time off for the family sessions.`,
    planted: [
      ['Orla Devlin', 'unknown-person'],
      ['Bilal has attended five of eight', 'health-of-one-child'],
      ['low mood and intrusive thoughts', 'health-of-one-child'],
      ['SDQ 22', 'health-of-one-child'],
      ['passive ideation', 'health-of-one-child'],
    ],
  },
  {
    name: 'terse supervision-like',
    family: reeve,
    text: `A: excl. 2 days, spat at TA. EP booked. A says he'd rather be dead than go back – risk assessed w/ carer, CAMHS crisis line given.
P: ok. Swimming badge.
RM: hand foot & mouth, off nursery til Mon.
Mum: no-show x2. Lee: engaging, negative swabs.
LAC nurse – Gwen – visiting all 3 on 19th.
Placement stable. LTL discussed with carers; they'd have all 3.`,
    planted: [
      ["A says he'd rather be dead than go back", 'own-words'],
      ['hand foot & mouth', 'health-of-one-child'],
      ['Gwen', 'unknown-person'],
    ],
  },
  {
    name: 'family network meeting',
    family: mcallister,
    text: `Family meeting in the church hall. Present were Morag, her sister Netta, cousin big Davie, and the minister, Rev Calder. Shona chaired. Soup was had by all.
Netta can take the weans on a Friday. Davie will dae the school run when Morag has her appointments. Rev Calder has a key worker at the food pantry.
Eilidh sent a wee card to be read out: I want to bide wi Gran for ever and I dinnae want a social worker any more. It was read out twice.
Callum came in at the end, stood by the door and left again without a word.
Everybody signed the plan. The bairns will get a copy in words they can follow.`,
    planted: [
      ['her sister Netta', 'unknown-person'],
      ['cousin big Davie', 'unknown-person'],
      ['Rev Calder', 'unknown-person'],
      ['I want to bide wi Gran for ever', 'own-words'],
      ['Callum came in at the end, stood by the door and left', 'own-words'],
    ],
  },
  {
    name: 'address and birth',
    family: haddad,
    text: `Housing application completed with Layla. Current: 9B Mafeking Terrace, Stoke, ST4. Landlord a Mr Gill, 01782 000 144. They share a kitchen with two other households.
Bedrooms needed: three. Rania turned 12 in May and should not share with Omar. Yara born 8th March 2020 in Zahle.
Omar uses a wheelchair outdoors and needs level access. OT report attached to his record.
Layla signed. Housing officer says the wait is around nine months for a three bed. The family would take anything near the school.`,
    planted: [
      ['9B Mafeking Terrace, Stoke, ST4', 'address-or-phone'],
      ['Mr Gill', 'unknown-person'],
      ['01782 000 144', 'address-or-phone'],
      ['Rania turned 12 in May', 'date-of-birth'],
      ['8th March 2020', 'date-of-birth'],
      ['Omar uses a wheelchair outdoors', 'health-of-one-child'],
    ],
  },
  {
    name: 'court and guardian',
    family: nguyen,
    text: `Children's guardian (Ruth Abernethy) visited today and I joined her for the second half. Guardian spoke with Linh in the garden out of earshot and will report separately. Linh later told her mum she'd asked the lady if the judge was angry.
Michael refused to engage, put his headphones in. He has instructed his own solicitor, a Ms Faulkner of Harrow Hythe LLP.
Guardian supports the SO. Final hearing listed for 2 days in September, HHJ Corrigan, case no. ZW25C50117. Thu understands the plan and was given it in Vietnamese.`,
    planted: [
      ['Ruth Abernethy', 'unknown-person'],
      ['Guardian spoke with Linh in the garden out of earshot', 'seen-alone'],
      ["she'd asked the lady if the judge was angry", 'own-words'],
      ['Michael refused to engage', 'own-words'],
      ['Ms Faulkner', 'unknown-person'],
      ['ZW25C50117', 'identifier'],
    ],
  },
  {
    name: 'grandparent call',
    family: osei,
    text: `Call from maternal grandmother, who would not leave her name. She is upset that Comfort's boyfriend desmond is sleeping over. She says Abena locks herself in the bathroom when he is there and has begun to wear two pairs of trousers. Kofi has started soiling again. She does not think the boys are being fed properly.
I explained that I could not share but would look into it. Hannah informed. Unannounced visit tomorrow at teatime to see all of the children and look at sleeping arrangements.`,
    planted: [
      ['desmond', 'unknown-person'],
      ['Abena locks herself in the bathroom', 'own-words'],
      ['Kofi has started soiling again', 'health-of-one-child'],
    ],
  },
];
