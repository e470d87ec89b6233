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

export const devSix: readonly Note[] = [
  {
    name: 'one paragraph, no names but pronouns',
    family: begum,
    text: `Met Tahmina at the library after school as she had asked. She was there before me with her coat done up to the chin. She talked about a boy in her class and the photographs, and how she could not eat or sit still in lessons. She does not want her mother to find out. I explained what I can and cannot keep to myself. She is thirteen next birthday but seemed younger. We walked back along the canal and she took my arm. Ruksana was at the door, relieved. Sami was in the bath. We talked about the summer.`,
    planted: [
      ['Met Tahmina at the library after school', 'seen-alone'],
      ['She talked about a boy in her class', 'own-words'],
      ['she could not eat or sit still in lessons', 'health-of-one-child'],
      ['She does not want her mother to find out', 'own-words'],
      ['She is thirteen next birthday', 'date-of-birth'],
    ],
  },
  {
    name: 'table pasted as text',
    family: hinds,
    text: `Child\tSchool\tHealth\tVoice
Kiara\tYear 7, Haverstock\tMigraines, under Dr Lal\tWants a dog
Zion\tYear 2, St Anne's\tEczema, grommets 2023\tWould like dad to come to football
Next steps
Sandra to send the forms back. Amit to book the hall for the family meeting. Bev can bring food.`,
    planted: [
      ['Migraines, under Dr Lal', 'health-of-one-child'],
      ['Wants a dog', 'own-words'],
      ['Eczema, grommets 2023', 'health-of-one-child'],
      ['Would like dad to come to football', 'own-words'],
    ],
  },
  {
    name: 'voicemail summary',
    family: kelly,
    text: `V/m left 17.52 by Sinead. Sounded upset, crying on and off. Background noise of a pub or party. "Can you come and get me, I'm not going back there, he's doing it again." Then cut off. Rang back straight away, straight to answerphone.
Rang Assumpta, 17.58. She had thought Sinead was at camogie. The boys are in with her and grand.
Gardai in Letterkenny informed at 18.05, Garda Hennigan. Ref 25-118-402.
18.40 Sinead located at a friend's (Niamh Coyle), safe, drink taken. Will be seen in the morning by Maeve.`,
    planted: [
      ['Sounded upset, crying on and off', 'own-words'],
      ["Can you come and get me, I'm not going back there", 'own-words'],
      ['Garda Hennigan', 'unknown-person'],
      ['25-118-402', 'identifier'],
      ['Niamh Coyle', 'unknown-person'],
      ['drink taken', 'health-of-one-child'],
    ],
  },
  {
    name: 'nursery observation',
    family: alvarez,
    text: `Settling-in session, Luca, at Little Acorns. He was passed between three adults without protest and did not look for his mum when she left the room, nor when she came back. Still, watchful. Not yet weight bearing. He took a full bottle. Flat patch at the back of the head.
I had a brief word with the manager, Oonagh, about the two-year funding. Camila was on time, had packed nappies and a change of clothes and took the leaflet about the weaning group.
Mateo and Valentina were both in school.`,
    planted: [
      ['He was passed between three adults without protest', 'own-words'],
      ['Not yet weight bearing', 'health-of-one-child'],
      ['Flat patch at the back of the head', 'health-of-one-child'],
      ['Oonagh', 'unknown-person'],
    ],
  },
  {
    name: 'short break carer handover',
    family: campbell,
    text: `Handover fae the weekend. Lewis – up and doon aw night, pacing, chapping on our door. Said his heid wis loud. Ate nothing bar crisps. Found a blade in his wash bag and gied it tae Fiona.
Isla – nae bother, slept like a log, made scones. Wee bit weepy on Sunday when Lewis kicked off. She's needing new specs, the leg's taped.
Baith picked up at 5. Fiona says thanks. Same again on the 21st if that suits yous.`,
    planted: [
      ['up and doon aw night, pacing', 'health-of-one-child'],
      ['Said his heid wis loud', 'own-words'],
      ['Found a blade in his wash bag', 'own-words'],
      ['Wee bit weepy on Sunday', 'own-words'],
      ["She's needing new specs", 'health-of-one-child'],
    ],
  },
  {
    name: 'life story session',
    family: evans,
    text: `Life story work, Jaxon, session 5 of 12
We looked at the photographs from the hospital.
He kept going back to the one with his dad and stroked it with his thumb.
"Why did he pick the drugs?"
Then threw the album and got under the blanket.
We did breathing together and ended with a biscuit.
Linda has been told that he may be unsettled.
Cody waved through the glass and was keen for his turn. Marta will speak to Linda about the summer dates for everyone.`,
    planted: [
      ['He kept going back to the one with his dad', 'own-words'],
      ['Why did he pick the drugs?', 'own-words'],
      ['Then threw the album and got under the blanket', 'own-words'],
      ['he may be unsettled', 'own-words'],
    ],
  },
  {
    name: 'allegation against professional',
    family: hinds,
    text: `LADO consultation re escort driver employed by Swiftline. Zion told his TA that the driver "pulled my neck". TA noticed red lines below the left ear. Driver, Mr Colin Sturridge, suspended from the contract. Alternative transport from Monday for both younger children.
Sandra spoken to and is understandably cross. She wants it on record that she had complained before, about lateness.
Medical offered, mum said not needed. Kiara sat in the front and says she had her headphones in.
Amit to attend the ASV meeting on the 12th.`,
    planted: [
      ['Zion told his TA', 'own-words'],
      ['red lines below the left ear', 'health-of-one-child'],
      ['Colin Sturridge', 'unknown-person'],
      ['says she had her headphones in', 'own-words'],
    ],
  },
  {
    name: 'adoption support',
    family: goldberg,
    text: `Support visit. Avi and Shira talked over each other at first, both worn out. Eitan's rages are lasting an hour or more. He bites, spits, and on Shabbat put his foot through the bathroom door. Afterwards he does not seem to know it has happened. He sleeps with a kitchen spoon. We thought together about sensory breaks, and I lent them the Bombèr book.
Noa is crawling early, into everything.
Both parents would like to meet other families. Details of the Sunday group given. We will meet again after the holidays.`,
    planted: [
      ["Eitan's rages are lasting an hour or more", 'health-of-one-child'],
      ['He bites, spits', 'own-words'],
      ['he does not seem to know it has happened', 'own-words'],
      ['He sleeps with a kitchen spoon', 'own-words'],
      ['Noa is crawling early', 'health-of-one-child'],
    ],
  },
  {
    name: 'ASYE style with headings inline',
    family: davies,
    text: `Purpose of visit: statutory CP visit. Who was seen: Delyth, Cerys, Gethin. Who was not seen: none.
Observations: Home was warm. Delyth was preparing cawl. Interactions were kind.
Individual time: Gethin – we kicked a ball about on the green and chatted. He is being called "tramp" by Year 5s and has stopped going out at break. Cerys – declined, was on a call with her friend Mali.
Analysis: risk is reducing. Neglect scale scores improved across all areas.
Actions: Delyth to fix the latch. Rhian to ring school. Next visit w/c 9th.`,
    planted: [
      ['we kicked a ball about on the green', 'seen-alone'],
      ['He is being called "tramp"', 'own-words'],
      ['has stopped going out at break', 'own-words'],
      ['Cerys – declined', 'seen-alone'],
      ['Mali', 'unknown-person'],
    ],
  },
  {
    name: 'shared matters, finance',
    family: ivanov,
    text: `Finance call with Gill. The carers' mileage claims for April and May have been paid. The holiday allowance for two children will be paid on 1 July. The carers have asked about passports for both children for the trip to Devon; not needed for the UK. Delegated authority form to be updated at the next review.
Savings accounts: standing orders are in place for both.
Irina's travel warrants for family time are sorted until September.
Nothing else to report.`,
    planted: [],
  },
  {
    name: 'GP liaison',
    family: fernando,
    text: `Rang Lakeside practice, spoke to Dr Birgit Holm. Nethmi was seen on 3rd with recurrent abdominal pain, third time this term. Nil found. Doctor wondered about worry at home and asked open questions; Nethmi shrugged. Weight has gone from 75th to 25th. Follow-up in a month, bloods first.
Dilan: due flu spray. Toileting still an issue, laxatives upped.
The practice has the family's new phone number, 0113 496 0321, and knows that an interpreter is not needed. Chamari has given consent for us to speak.`,
    planted: [
      ['Dr Birgit Holm', 'unknown-person'],
      ['Nethmi was seen on 3rd with recurrent abdominal pain', 'health-of-one-child'],
      ['Nethmi shrugged', 'own-words'],
      ['Weight has gone from 75th to 25th', 'health-of-one-child'],
      ['Toileting still an issue', 'health-of-one-child'],
      ['0113 496 0321', 'address-or-phone'],
    ],
  },
  {
    name: 'residential night log',
    family: alvarez,
    text: `21.10 MA back from town with staff. 21.40 phone handed in. 22.15 banging on walls, verbally abusive to staff (Kieron and Bex), team teach hold 4 mins, two person. 22.30 MA in tears on stairs, accepted hot chocolate, told Bex "everyone bins me off". 23.05 head of bed moved against door. 00.00 settled. 03.20 awake, vaping out of window. Bruise to R knuckle noted, ice offered. 07.00 up, polite.
Weekly call with siblings went ahead at 18.00 and was positive.`,
    planted: [
      ['banging on walls, verbally abusive', 'own-words'],
      ['Kieron and Bex', 'unknown-person'],
      ['MA in tears on stairs', 'own-words'],
      ['everyone bins me off', 'own-words'],
      ['vaping out of window', 'health-of-one-child'],
      ['Bruise to R knuckle', 'health-of-one-child'],
    ],
  },
  {
    name: 'unborn planning',
    family: evans,
    text: `Pre-birth planning meeting. Tia is 26 weeks; EDD 19 September. Consultant-led because of her blood pressure and low BMI. She has felt movements. Midwife Temperance Obi has offered a tour of the ward. Tia would like her nan in with her for the birth. The putative father, Reece Dolan, dob 14.6.2004, not invited.
Jaxon and Cody do not know yet and this is to be kept from them until Linda has chosen her time.
Marta will start the pre-birth assessment.`,
    planted: [
      ['Tia is 26 weeks', 'health-of-one-child'],
      ['19 September', 'date-of-birth'],
      ['low BMI', 'health-of-one-child'],
      ['Temperance Obi', 'unknown-person'],
      ['Tia would like her nan in with her', 'own-words'],
      ['Reece Dolan', 'unknown-person'],
      ['14.6.2004', 'date-of-birth'],
    ],
  },
  {
    name: 'education meeting with parents',
    family: fernando,
    text: `Meeting at school with Chamari, Elena (SW), the head and the family link worker, Bernice. Chamari brought photographs of the classroom in Colombo. Dilan's reading age is 5.2 and he cannot yet hold a conversation with another child. He eats alone. It was agreed to try a quiet table. Nethmi joined us for the last part, shy at first, and told the head that she wants to be a pilot.
School lunches will be free for both from Monday. The uniform grant form was filled in. Everyone thanked Chamari for coming.`,
    planted: [
      ['Bernice', 'unknown-person'],
      ["Dilan's reading age is 5.2", 'health-of-one-child'],
      ['he cannot yet hold a conversation', 'health-of-one-child'],
      ['He eats alone', 'own-words'],
      ['told the head that she wants to be a pilot', 'own-words'],
    ],
  },
  {
    name: 'immigration and health screen',
    family: alvarez,
    text: `Initial health assessments returned for all three. Camila has copies. Common points: registered with dentist, vitamins advised.
V: latent TB, on rifinah for 3 months, liver function to be watched. Height on 2nd line. Nightmares about the crossing.
M: nil physical. Possible PTSD. Old healed fracture of ulna, said a guard did it.
L: well baby.
HO ref A7712345/2. Solicitor is Ines Quiroga at Duncombe & Platt. BRP cards to be collected from the post office on Finch Road.
Family to be moved under dispersal, area not yet known.`,
    planted: [
      ['latent TB, on rifinah', 'health-of-one-child'],
      ['Nightmares about the crossing', 'health-of-one-child'],
      ['Possible PTSD', 'health-of-one-child'],
      ['said a guard did it', 'own-words'],
      ['A7712345/2', 'identifier'],
      ['Ines Quiroga', 'unknown-person'],
    ],
  },
];
