import { begum, evans, fernando, goldberg } from './dev-families-three';
import { adeyinka, gallagher, kowalczyk, mcallister } from './dev-families-two';
import { doyle, petrov, singh } from './held-out-families';
import type { Note } from './note';

export const heldOutTwo: readonly Note[] = [
  {
    name: 'allocated worker, everyday',
    family: singh,
    text: `Visited at 5.15. Harpreet was making roti and Balwinder was on a late. Arjan answered through the letterbox and only unbolted it once I'd shown my badge to the window. He's the man of the house when dad is out, he explained.
Jas took herself off with the dog. I followed her down the garden and we fed the koi. She has nobody to play with since Priyanka moved to Slough. Her wrist is in a splint.
Simran arrived as I was going and blanked me.
Parents have until Friday to reply about the parenting course, and they are minded to accept. The bins were overflowing; I gave the council number.`,
    planted: [
      ["He's the man of the house when dad is out, he explained", 'own-words'],
      ['I followed her down the garden and we fed the koi', 'seen-alone'],
      ['She has nobody to play with', 'own-words'],
      ['Priyanka', 'unknown-person'],
      ['Her wrist is in a splint', 'health-of-one-child'],
      ['Simran arrived as I was going and blanked me', 'own-words'],
    ],
  },
  {
    name: 'ambulance service referral',
    family: doyle,
    text: `AMBULANCE SAFEGUARDING REFERRAL
Crew attended 0420. Pt Hope Doyle F, complaining of palps and tingling fingers. Sats 99, HR 132. Hyperventilating, coached. Pt states stepfather punched the wall by her head. Sibling (approx 5) awake and hiding behind crew, incontinent of urine.
Mother appeared under the influence. Property cold, nil lighting on stairs.
Crew: Wojtek Maj, L. Ferreira. Inc 20114467.`,
    planted: [
      ['complaining of palps', 'health-of-one-child'],
      ['Hyperventilating, coached', 'health-of-one-child'],
      ['Pt states stepfather punched the wall', 'own-words'],
      ['hiding behind crew', 'own-words'],
      ['Wojtek Maj', 'unknown-person'],
      ['20114467', 'identifier'],
    ],
  },
  {
    name: 'foster carer supervising worker',
    family: petrov,
    text: `Supervision with Michael. Fridge list updated. Both settled at school.
Niko
Nights better. One incident: urinated in the wardrobe. Won't be drawn on why. Steals food still, mostly bread.
Anya
Talks non-stop! Wobbly about Sundays. Verruca sock ordered.
Household
Michael's sister is visiting from Leeds for a week; DBS not needed. New car seats fitted. Mileage claimed.`,
    planted: [
      ['Nights better', 'health-of-one-child'],
      ['urinated in the wardrobe', 'health-of-one-child'],
      ["Won't be drawn on why", 'own-words'],
      ['Steals food still', 'own-words'],
      ['Wobbly about Sundays', 'own-words'],
      ['Verruca sock', 'health-of-one-child'],
    ],
  },
  {
    name: 'father rings',
    family: gallagher,
    text: `Rang by a man giving his name as Fergal Gallagher, the children's father, from Sligo. He wanted to know the court date. He said Niamh had been on to him at 3 in the morning, and that he could hear a fellow shouting in the background. She was bawling, he said, and wouldn't say who it was. He has not seen any of them since Christmas two years ago.
I told him I could not discuss the case but noted his number, 00353 86 555 0199.
Discussed with Pauline.`,
    planted: [
      ['Fergal Gallagher', 'unknown-person'],
      ['Niamh had been on to him at 3 in the morning', 'own-words'],
      ['She was bawling', 'own-words'],
      ['00353 86 555 0199', 'address-or-phone'],
    ],
  },
  {
    name: 'shared only: benefits day',
    family: begum,
    text: `Met Ruksana at the hub with Clare. We completed the PIP form for her back pain and the free school meals form for the family. She had brought all of the letters in a folder. The rent is now paid direct. She is pleased with the new cooker.
We talked about toilet paper prices and laughed. The children were with their aunt and are well.
The next appointment with the adviser is on the 22nd.`,
    planted: [],
  },
  {
    name: 'after-school club manager',
    family: fernando,
    text: `Phoned by club manager, Thandeka. On Tuesday Dilan put his coat over his head for the whole hour. Asked if he was poorly, shook it. On Wednesday same again. On Thursday he'd a nip mark on the inside of the arm, she has it on a body map. Collected by an uncle she'd not met, drives a silver Prius.
Nethmi is no bother and helps with the little ones.
Club closes 24 July for the summer; both have places in September.`,
    planted: [
      ['Thandeka', 'unknown-person'],
      ['Dilan put his coat over his head', 'own-words'],
      ['Asked if he was poorly, shook it', 'own-words'],
      ['a nip mark on the inside of the arm', 'health-of-one-child'],
    ],
  },
  {
    name: 'Scots advocacy session',
    family: mcallister,
    text: `Advocacy wi Eilidh, 40 mins in the wee meeting room. She picked the beanbag. Went through the form: hame gets a smiley, school a straight face, seeing dad a greetin face. She disnae like when folk talk ower her at hearings. Wants her ain copy of everything. Gonnae write a letter to the panel hersel.
Struan cam in for a biscuit.
Shona tae mind and send the hearing papers early for the faimily.`,
    planted: [
      ['Advocacy wi Eilidh, 40 mins in the wee meeting room', 'seen-alone'],
      ['hame gets a smiley', 'own-words'],
      ['She disnae like when folk talk ower her', 'own-words'],
      ['Wants her ain copy', 'own-words'],
      ['Gonnae write a letter', 'own-words'],
    ],
  },
  {
    name: 'transition meeting narrative',
    family: kowalczyk,
    text: `A transition meeting was held to plan Antek's move from infants to juniors. Magda attended with an interpreter, Beata. It was noted that Antek struggles with change and that last September he stopped talking for three weeks. He will have a photo book and two extra visits. He bites his sleeves when the hall is loud. His sister's class is across the playground and Oliwia has offered to walk him in, although she privately told Mrs Ellery she is embarrassed by him.
Both children's uniforms are on order. The summer fair is on the 12th and Magda will run the cake stall.`,
    planted: [
      ['Beata', 'unknown-person'],
      ['Antek struggles with change', 'health-of-one-child'],
      ['He bites his sleeves', 'health-of-one-child'],
      ['told Mrs Ellery she is embarrassed by him', 'own-words'],
      ['Mrs Ellery', 'unknown-person'],
    ],
  },
  {
    name: 'shared only: adoption paperwork',
    family: goldberg,
    text: `Call with Avi and Shira to go through the paperwork. The celebration hearing is likely to be in October. Letterbox forms have been received. The adoption allowance was explained and they will think about whether to apply. Avi has two weeks off in August and they hope to go to Wales as a family.
The house sale has fallen through, which is disappointing, but they are philosophical about it. All medicals for the adults are in date.`,
    planted: [],
  },
  {
    name: 'drug testing clinic and home',
    family: adeyinka,
    text: `Went with Folake to the clinic; negative again, third in a row. On the way back she let me know that Temi had not come in until 2 and stank of drink. There was a row and Temi threw the remote. I said I would have a word.
Found Temi in the park. We did two laps. She's knocking about with a group from the Gascoigne, one of whom is called Prof. She's skipping registration to sleep.
Korede ran over and showed us a conker. Dami at tuition.
Folake's sister will have the children on Friday.`,
    planted: [
      ['Temi had not come in until 2 and stank of drink', 'health-of-one-child'],
      ['Temi threw the remote', 'own-words'],
      ['Found Temi in the park. We did two laps', 'seen-alone'],
      ["She's knocking about with a group", 'own-words'],
      ['Prof', 'unknown-person'],
      ["She's skipping registration to sleep", 'own-words'],
    ],
  },
  {
    name: 'housing move, ages',
    family: evans,
    text: `Linda's transfer has come through: 7 Orchard Rise, BS16 3LT, from 1 August. Landline to follow. Jaxon will be 11 by then and Cody is 9, so they qualify for a room each.
Linda's knees are bad and a ground floor was needed. Cody has asked whether the cat can come. Jaxon went very quiet and asked if Tia would still know the way.
Removal quotes: Linda to get two. Marta to apply to the welfare fund for carpets.`,
    planted: [
      ['7 Orchard Rise, BS16 3LT', 'address-or-phone'],
      ['Jaxon will be 11', 'date-of-birth'],
      ['Cody is 9', 'date-of-birth'],
      ['Cody has asked whether the cat can come', 'own-words'],
      ['asked if Tia would still know the way', 'own-words'],
    ],
  },
];
