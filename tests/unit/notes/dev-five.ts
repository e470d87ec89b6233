import {
  alvarez,
  begum,
  campbell,
  davies,
  evans,
  fernando,
  goldberg,
  hinds,
  ivanov,
  kelly,
} from './dev-families-three';
import type { Note } from './note';

export const devFive: readonly Note[] = [
  {
    name: 'duty worker, clipped',
    family: alvarez,
    text: `Unannounced. No reply 1st x, mum answered on 2nd knock, dressing gown on. Smell of cannabis in hallway. Kitchen sides cluttered. Fridge: milk, eggs, some veg.
Mateo off sch again, in bed at 11. Says can't face it. Been sick x3 this am, mum thinks it's nerves. Looked grey, rings under eyes.
Valentina at sch (confirmed by phone).
Baby Luca asleep, basket by bed, room temp ok, no blanket over face.
Mum's mate Shaz on sofa, left when I showed ID.
Plan – sch nurse, attendance mtg, UV again next wk.`,
    planted: [
      ["can't face it", 'own-words'],
      ['Been sick x3 this am', 'health-of-one-child'],
      ['Looked grey, rings under eyes', 'health-of-one-child'],
      ['Shaz', 'unknown-person'],
    ],
  },
  {
    name: 'warm descriptive visit',
    family: begum,
    text: `It was raining hard and Ruksana had the heater on for me. She had made samosas and we talked about her English course, which she is proud of. The two-bedroom flat is crowded but ordered. There are mattresses stacked by day and laid out at night.
Tahmina sat at the edge of our conversation, twisting her scarf. When her mother went to see to the rice she leaned over and asked if people can be sent back. I told her I would find out. Her nails were bitten down to the quick.
Sami is a livewire. He climbed on the worktop twice and his mother did not seem to see. He has no speech beyond a few sounds, and flaps when the tap is on.
We agreed that Ruksana would ring the housing officer about the overcrowding.`,
    planted: [
      ['she leaned over and asked if people can be sent back', 'own-words'],
      ['Her nails were bitten down to the quick', 'health-of-one-child'],
      ['He has no speech beyond a few sounds', 'health-of-one-child'],
    ],
  },
  {
    name: 'conference report extract',
    family: campbell,
    text: `Information from agencies
Education (Ms Rutherford, depute head): Lewis has been excluded on three occasions for fighting. He is working at second level. Isla's punctuality has improved.
Health (Sister McPhee): Isla did not attend two orthoptic appointments. Lewis is prescribed fluoxetine liquid.
Police: two call-outs to the address, 14 April and 2 May. Incident PS-20250502-0881 refers.
Views of parents
Both parents accept that there have been arguments and that drink plays a part. They are willing to work with the alcohol service.
Views of children
Isla drew a house with no door. Lewis preferred not to say.
Decision: names to be placed on the register. Core group within ten days.`,
    planted: [
      ['Ms Rutherford', 'unknown-person'],
      ['Sister McPhee', 'unknown-person'],
      ['Isla did not attend two orthoptic appointments', 'health-of-one-child'],
      ['Lewis is prescribed fluoxetine liquid', 'health-of-one-child'],
      ['PS-20250502-0881', 'identifier'],
      ['Isla drew a house with no door', 'own-words'],
      ['Lewis preferred not to say', 'own-words'],
    ],
  },
  {
    name: 'Welsh supervised contact',
    family: davies,
    text: `Contact at Canolfan Deulu, 10 to 12. Mam was there before us and had laid out the felt tips. Cerys and Gethin sat up at the table and got stuck in. Mam asked about the school eisteddfod and sang a bit of the song with them.
Gethin wanted to know when he is coming home to live. Mam went quiet and I stepped in. He then kicked the table leg and would not be comforted for ten minutes.
Cerys has a verruca and had her sock off to show everyone. She whispered to me in the cloakroom that Dai has been ringing her on her friend's phone.
Mam handled the ending well. Tamaid i fwyta, coats on, ta-ra. Next contact is the 18th.`,
    planted: [
      ['Gethin wanted to know when he is coming home to live', 'own-words'],
      ['He then kicked the table leg', 'own-words'],
      ['Cerys has a verruca', 'health-of-one-child'],
      ['She whispered to me in the cloakroom', 'own-words'],
      ['Dai', 'unknown-person'],
    ],
  },
  {
    name: 'supported lodgings, young person',
    family: evans,
    text: `Six-weekly visit at lodgings. Sharon (host) let me in, put the kettle on and left us to it. Tia was still in her work tabard. We ended up sitting on the back step.
Money is tight. Tia is paying off a Klarna debt and has been skint since the 12th. She is back seeing Reece, who is out on tag, and they are trying for a baby. She came off the depo in March. I reminded her about her rights and the risks, and did not lecture.
She thinks about her brothers all the time but feels it is too hard to see them.
NI number came through: QQ 12 34 56 C.
Jaxon and Cody remain with Nan. No change to the plan for sibling time, which is monthly.`,
    planted: [
      ['Sharon (host)', 'unknown-person'],
      ['left us to it', 'seen-alone'],
      ['Tia is paying off a Klarna debt', 'own-words'],
      ['Reece', 'unknown-person'],
      ['She came off the depo in March', 'health-of-one-child'],
      ['She thinks about her brothers all the time', 'own-words'],
      ['QQ 12 34 56 C', 'identifier'],
    ],
  },
  {
    name: 'non-native, school liaison',
    family: fernando,
    text: `Today I have speaked with the school of the childrens. The teacher of Dilan is miss Okonkwo. She is worried because Dilan hit other boy with the ruler and after he was hiding below the table for one hour. He make noises like animal. She ask if he have been tested for autism. I said no.
For Nethmi the school is happy. She have many friends and she do homework.
The children take the bus alone now and the mother agree for this. Mother will work in night from next week, so the aunt will sleep in the home. Aunt is called Kumari and is living in number 22 of same street.
I must to ask for police check for the aunt.`,
    planted: [
      ['miss Okonkwo', 'unknown-person'],
      ['Dilan hit other boy with the ruler', 'own-words'],
      ['he was hiding below the table', 'own-words'],
      ['He make noises like animal', 'own-words'],
      ['tested for autism', 'health-of-one-child'],
      ['Kumari', 'unknown-person'],
    ],
  },
  {
    name: 'mother and baby unit',
    family: goldberg,
    text: `Weekly telephone review with the unit. Key worker is Marguerite. Shira is responding to Noa's cues and is managing the night feeds by herself. Routine followed five nights out of seven.
Noa: 4.1 kg, up on last week. Slight jaundice has cleared. Hip scan booked as she was breech. Heel prick normal.
Eitan visited with his grandfather on Sunday. He clung to Shira and screamed when it was time to go; staff had to peel him off. He asked why the baby gets to live with mummy and he doesn't.
Court date confirmed as 9 June. All parties to file by the 2nd.`,
    planted: [
      ['Marguerite', 'unknown-person'],
      ['4.1 kg, up on last week', 'health-of-one-child'],
      ['Hip scan booked as she was breech', 'health-of-one-child'],
      ['He clung to Shira and screamed', 'own-words'],
      ['He asked why the baby gets to live with mummy', 'own-words'],
    ],
  },
  {
    name: 'exploitation meeting',
    family: hinds,
    text: `MACE panel. Purpose: review of risk for Jaheim Hinds d.o.b. 3/8/09.
- Intel: seen in a hire car, reg LK71 XYZ, with two adults on the 4th
- Stopped at Euston with a ticket to Ipswich and a lock knife
- Phone has 3 handles on Telegram: @jh.trapz
- Linked nominals: Ozzy, Marlon Pryce
- Tooth knocked out in an assault, did not give a statement
Protective: football, close to grandma, Mr Ofori at the PRU
Score lowered from high to medium. Siblings not considered to be at direct risk; family has moved to temporary accommodation and the address is not to be shared.
Next panel: 6 weeks.`,
    planted: [
      ['3/8/09', 'date-of-birth'],
      ['seen in a hire car', 'own-words'],
      ['LK71 XYZ', 'identifier'],
      ['@jh.trapz', 'address-or-phone'],
      ['Marlon Pryce', 'unknown-person'],
      ['Tooth knocked out in an assault', 'health-of-one-child'],
      ['Mr Ofori', 'unknown-person'],
    ],
  },
  {
    name: 'foster carer log',
    family: ivanov,
    text: `Daily log – week of 2 June
Mon. Good day all round. Both had fish fingers. Bath, story, bed by 7.30.
Tues. Katya woke 3 times screaming. Couldn't tell us what it was. Changed her sheets twice.
Weds. Swimming lesson. Pavel refused to get changed in front of the others. I saw a mark like a belt buckle on the back of his thigh, old I think. Rang the out of hours.
Thurs. Quiet. Katya would only eat plain rice. P. asked whether I'd be cross if he called me mum.
Fri. Family time cancelled by birth mum. Told the children after school. They took it well and we had a movie night.`,
    planted: [
      ['Katya woke 3 times screaming', 'health-of-one-child'],
      ['Changed her sheets twice', 'health-of-one-child'],
      ['Pavel refused to get changed', 'own-words'],
      ['a mark like a belt buckle', 'health-of-one-child'],
      ['Katya would only eat plain rice', 'health-of-one-child'],
      ["P. asked whether I'd be cross", 'own-words'],
    ],
  },
  {
    name: 'Irish family support',
    family: kelly,
    text: `Called out to the house this morning. Assumpta was in great form altogether and had the range lit. The young lads were away at the match with their da.
Sinead was up in the room with the curtains pulled. I sat on the end of the bed and we had a good long chat. She's plagued by the girls in third year, they've a group chat made about her. She's not let on to her mammy. She showed me the messages and there was a lad called Darragh egging them on. She is gone very pale and she only picking at her food.
I'd be of a mind to speak to the year head. Assumpta was agreeable to that. The grant for the windows has come through for them at last.`,
    planted: [
      ['Sinead was up in the room with the curtains pulled', 'seen-alone'],
      ['I sat on the end of the bed and we had a good long chat', 'seen-alone'],
      ["She's plagued by the girls in third year", 'own-words'],
      ["She's not let on to her mammy", 'own-words'],
      ['Darragh', 'unknown-person'],
      ['she only picking at her food', 'health-of-one-child'],
    ],
  },
  {
    name: 'all shared, review',
    family: davies,
    text: `Child in need review held at the school. Present: Delyth Davies, Rhian Morris (SW).
Home: the new carpet is down and the heating has been serviced. The children's bedrooms have been painted. Delyth has cleared £200 of the rent arrears.
School: both children have full attendance this half term and take part in the breakfast club. They are collected on time.
Delyth has finished the parenting course and has her certificate on the wall. She plans to look for part-time work in September.
It was agreed that the plan can step down to early help. Closing visit on 30 June.`,
    planted: [],
  },
  {
    name: 'text message thread',
    family: evans,
    text: `Texts with Tia copied from work mobile.
10:04 Tia: hiya can u ring me plz its urgent
10:06 Me: In a meeting, 20 mins ok?
10:07 Tia: no dont bother. hes kicked me out an im at the bus station
10:31 Rang, no answer x2.
10:50 Tia: sorry. at Kels now. 16b Tanner st. dont tell nan
11:15 spoke to her. Has a split lip. Will not go to A&E. Agreed to meet at 2.
Manager informed (Yvette Marchetti).`,
    planted: [
      ['can u ring me plz its urgent', 'own-words'],
      ['hes kicked me out', 'own-words'],
      ['16b Tanner st', 'address-or-phone'],
      ['dont tell nan', 'own-words'],
      ['Has a split lip', 'health-of-one-child'],
      ['Yvette Marchetti', 'unknown-person'],
    ],
  },
  {
    name: 'paediatric report summary',
    family: begum,
    text: `Report received from Dr S. Venkataraman, community paediatrics, clinic date 22.05.25.
Sami Begum, 3 years 9 months. NHS 401 023 2137. History: term delivery, walked at 19 months. On examination: macrocephaly, café au lait patches x6, toe walking. Impression: query NF1, refer genetics. MCHAT positive.
Hearing inconclusive, rebook.
Copy filed. Ruksana has had this read to her by the interpreter (Sylheti) and asked good questions. Family aware that the wait is 40 weeks.`,
    planted: [
      ['Dr S. Venkataraman', 'unknown-person'],
      ['3 years 9 months', 'date-of-birth'],
      ['401 023 2137', 'identifier'],
      ['walked at 19 months', 'health-of-one-child'],
      ['macrocephaly', 'health-of-one-child'],
      ['Hearing inconclusive', 'health-of-one-child'],
    ],
  },
  {
    name: 'sibling placement separation',
    family: ivanov,
    text: `Matching discussion. The question is whether the two should stay together. Their attachment to each other is strong and they look for one another at breaks.
For: shared history, shared language, grief if parted.
Against: Pavel has been rough with Katya, twisting her arm and shutting her in the shed. Katya has begun to pull out her eyelashes. Therapist Nuala O'Dowd has advised separate sessions.
Pavel, asked on his own, was against being split up and cried. His sister did not answer.
Carers are torn. They could keep both with extra help. Team manager to decide by Friday.`,
    planted: [
      ['Pavel has been rough with Katya', 'own-words'],
      ['Katya has begun to pull out her eyelashes', 'health-of-one-child'],
      ["Nuala O'Dowd", 'unknown-person'],
      ['asked on his own', 'seen-alone'],
      ['was against being split up and cried', 'own-words'],
    ],
  },
  {
    name: 'probation and father',
    family: campbell,
    text: `Discussion with justice social worker Gordon Baxter re Stuart. He has attended all his appointments and his tag comes off on 1 July. Non-harassment order stays in place until 2027. No contact with Fiona direct or indirect.
Stuart asked for letters to be passed to the weans. I said I would take this to the core group.
Lewis had sent his dad a message on the PlayStation saying he hates the new boyfriend. Gordon has a screenshot.
I will update Fiona about dates by phone. The family's next visit is Thursday.`,
    planted: [
      ['Gordon Baxter', 'unknown-person'],
      ['Lewis had sent his dad a message', 'own-words'],
    ],
  },
];
