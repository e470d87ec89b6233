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

export const devThree: readonly Note[] = [
  {
    name: 'telegraphic home visit',
    family: adeyinka,
    text: `HV 4.15pm. Mo FA home, K at table w/ crayons. Flat cold, no top up on meter – advised re hardship fund. Food in.
Temi in rm w/ me 20 mins, door to. Down in herself. Not eating lunches, chucking them in bin bc girls call her fat. Cuts to L forearm, superficial, a wk old. Tearful.
D – at footie. Not seen this visit.
K – wheeze ++, blue inhaler 4hrly. GP tmrw 9.10.
Mo knows re: Temi's arm, has moved sharps. Safety plan done. Next HV 12/6.`,
    planted: [
      ['Temi in rm w/ me 20 mins, door to', 'seen-alone'],
      ['Not eating lunches', 'health-of-one-child'],
      ['Cuts to L forearm', 'health-of-one-child'],
      ['Not seen this visit', 'seen-alone'],
      ['wheeze ++', 'health-of-one-child'],
    ],
  },
  {
    name: 'Scottish school visit',
    family: mcallister,
    text: `Visited Callum at the high school the day. Met wi him in the pastoral base, just the two of us, as he wisnae keen on his guidance teacher sitting in. Callum was gey quiet to start but opened up when we got onto the fishing. He is feart of going to his dad's at the weekend because of the bevvying and the folk that come in. He disnae want Gran to ken because she'll greet. His big pal Fraser Duthie has been letting him kip at his bit.
Attendance sits at 83%. Mrs Menzies is offering a wee supported study slot.
Spoke after wi Gran who says the weans are all eating fine and the house is getting its new windaes in the summer. She has nae concerns for any of them.`,
    planted: [
      ['just the two of us', 'seen-alone'],
      ["He is feart of going to his dad's", 'own-words'],
      ['He disnae want Gran to ken', 'own-words'],
      ['Fraser Duthie', 'unknown-person'],
      ['Mrs Menzies', 'unknown-person'],
    ],
  },
  {
    name: 'strategy meeting follow-up',
    family: hussain,
    text: `Outcome of strategy discussion held 09/05 shared with parents by SW J Tate. Threshold for s47 met in respect of Zainab only. DS Coles (CAIU) to lead, OIC PC 2214 Whelan. Crime no. 31CD/7781/25.
Zainab to be video interviewed on Thursday. She has named a 19yo male, Rizwan K, as the person who has been sending images. Phone seized.
Medical: examination at the Willow suite on 11/05, chaperoned, nil injuries noted, swabs taken.
Bilal and Aisha: no information to suggest they are at risk, single assessment to proceed. Parents in agreement and will support. House rules for devices agreed with the family: all phones downstairs by 8.
UPN A820200110034 confirmed by school for the referral.`,
    planted: [
      ['DS Coles', 'unknown-person'],
      ['PC 2214 Whelan', 'unknown-person'],
      ['31CD/7781/25', 'identifier'],
      ['Rizwan K', 'unknown-person'],
      ['examination at the Willow suite', 'health-of-one-child'],
      ['A820200110034', 'identifier'],
    ],
  },
  {
    name: 'non-native writer',
    family: kowalczyk,
    text: `I made visit on Tuesday in family home. Mother was cooking soup and the home was smelling nice, all is clean. Both childrens were in the room watching cartoon.
I ask Oliwia to go with me for small walk around block. On the walk she explain me that in school she have no friend and sitting always alone. She is afraid from the dark and from one man who live upstairs, he is called Pan Zbyszek and he shout. Oliwia likes very much to draw horses.
Antek had a pain of ear from three days and mother give him Calpol. He is not hearing good from left side, I can see it when I speak to him.
Mother ask about help with the bills. I give the number for advice centre. I will come again in two weeks.`,
    planted: [
      ['I ask Oliwia to go with me for small walk', 'seen-alone'],
      ['she explain me that in school she have no friend', 'own-words'],
      ['She is afraid from the dark', 'own-words'],
      ['Pan Zbyszek', 'unknown-person'],
      ['Antek had a pain of ear', 'health-of-one-child'],
      ['He is not hearing good', 'health-of-one-child'],
    ],
  },
  {
    name: 'bulleted placement visit',
    family: reeve,
    text: `STAT VISIT – FOSTER PLACEMENT
Home environment
- Each child has a room with a lock-free door, storage and night light
- Dog seen, well behaved
Alfie
- Sleeping through mostly. Still having accidents at night, 2-3 a week, pads ordered
- Started counselling at Place2Be w/c 4th
- Wants to go back to his old school and see his mate Harvey Tunnicliffe
Poppy
- Top of the class in spelling
- Optician Weds: needs patching for lazy eye
Rosie
- Potty trained! Settled at nursery
Contact
- Mum turned up to 3 of 4, Lee to all 4
- New mobile for Lee 07911 123 456
Carers' needs
- Respite request for August in with the team`,
    planted: [
      ['Still having accidents at night', 'health-of-one-child'],
      ['Started counselling at Place2Be', 'health-of-one-child'],
      ['Wants to go back to his old school', 'own-words'],
      ['Harvey Tunnicliffe', 'unknown-person'],
      ['needs patching for lazy eye', 'health-of-one-child'],
      ['07911 123 456', 'address-or-phone'],
    ],
  },
  {
    name: 'dictated, few commas',
    family: nguyen,
    text: `This is a note of my visit to the Nguyen family on the third of June full stop Mum was in and so was Linh who was doing her piano practice and I had a chat with mum about the universal credit which has now come through so things are a bit easier. Michael was upstairs so I went up and knocked and he let me in and we talked for about half an hour about college and the lads he is knocking about with and he mentioned somebody called Tariq who drives them to Southend at the weekends which worried me. He has got himself a vape and he is smoking weed most days by the sound of it. Linh has been back to the hospital about her hip and they want to see her again in six months but she is managing stairs now. I have asked mum to bring the letter to me. Mum's new number is oh seven seven double oh nine hundred one four five.`,
    planted: [
      ['Michael was upstairs so I went up and knocked and he let me in', 'seen-alone'],
      ['somebody called Tariq', 'unknown-person'],
      ['he is smoking weed most days', 'health-of-one-child'],
      ['Linh has been back to the hospital about her hip', 'health-of-one-child'],
    ],
  },
  {
    name: 'reflective first person',
    family: gallagher,
    text: `I came away from today's visit feeling heavy. I had planned to talk with Bernadette about the pre-proceedings letter but she was poorly and I did not think it fair. She did agree to me coming back on Thursday.
Niamh walked me to my car. I think that was deliberate. Away from the others she became a different girl: she wept, and it all came out. Since Easter she has been doing the feeding, the washing, the school run. If she doesn't, nobody will. She made me promise not to tell her mammy.
I noticed how thin Cian has become; his collarbones stand out and his trousers were held up with string. I wonder if he is hiding food. Aoife sat on my knee with a book and was clean and cheerful.
I will take this to supervision with Pauline.`,
    planted: [
      ['Away from the others she became a different girl', 'seen-alone'],
      ['Since Easter she has been doing the feeding', 'own-words'],
      ["If she doesn't, nobody will", 'own-words'],
      ['how thin Cian has become', 'health-of-one-child'],
      ['I wonder if he is hiding food', 'health-of-one-child'],
    ],
  },
  {
    name: 'health visitor call',
    family: haddad,
    text: `TC from HV Beth Ormerod at Castle Surgery. She has done Yara's 2-2.5 yr review. ASQ below cut-off in communication and personal social. Weight 9th centile, dropped from 25th. Referred to SALT and audiology. Imms: pre-school booster outstanding for all three, clinic letter sent in Arabic and English.
Family registered at the surgery since February. Ms Ormerod found mum warm with the children and open to advice; interpreter used throughout.
NHS no for Yara 485 777 3456.
Beth asked whether Rania is still wetting at night as this was raised by school. I said I would find out.`,
    planted: [
      ['Beth Ormerod', 'unknown-person'],
      ['ASQ below cut-off', 'health-of-one-child'],
      ['Weight 9th centile', 'health-of-one-child'],
      ['Referred to SALT and audiology', 'health-of-one-child'],
      ['485 777 3456', 'identifier'],
      ['Rania is still wetting at night', 'health-of-one-child'],
    ],
  },
  {
    name: 'police missing form',
    family: osei,
    text: `MISSING PERSON NOTIFICATION – received via MASH inbox 23:52.
Misper: OSEI, Kwame, DOB 05.02.10, IC3 male, 5ft 7, slim, grey Nike Tech tracksuit. Informant: mother. Last known address: Flat 3, 41 Tollgate Road, E16 2QL. Snapchat kw4m3_x.
Circs: left h/a at 1800 following argument over phone. Has taken passport. Associates believed to be BAPTISTE, Jerome and an older male known as 'Smokes'. Previously arrested PWITS. Graded medium.
Mother states siblings asleep in bed and well.
Update 03:10 located Stratford stn by BTP, returned by PS Anand. Declined to say where he had been. Prevention interview to be completed.`,
    planted: [
      ['05.02.10', 'date-of-birth'],
      ['Flat 3, 41 Tollgate Road, E16 2QL', 'address-or-phone'],
      ['kw4m3_x', 'address-or-phone'],
      ['BAPTISTE, Jerome', 'unknown-person'],
      ["older male known as 'Smokes'", 'unknown-person'],
      ['PS Anand', 'unknown-person'],
      ['Declined to say where he had been', 'own-words'],
    ],
  },
  {
    name: 'contact session, narrative',
    family: baker,
    text: `Kirsty arrived ten minutes early with a bag of party food. When the children came in she got down to their level and opened her arms; Tyler ran straight to her. Jack hung back by the door with his hood up and did not take his coat off for the first half an hour. He would not look at Dean.
Kirsty read two books to Ellie and Tyler. Ellie kept scratching at her arms, which are red raw at the elbows, and Kirsty asked me for the cream.
In the toilet corridor Jack whispered "don't make me come next week." I told him I would pass this on.
Dean played Connect 4 with Ellie and let her win. Everyone sat down together for tea. The goodbye was calm and both parents kept to the plan. Session ended at 5.30.`,
    planted: [
      ['Jack hung back by the door', 'own-words'],
      ['He would not look at Dean', 'own-words'],
      ['Ellie kept scratching at her arms', 'health-of-one-child'],
      ["don't make me come next week", 'own-words'],
    ],
  },
  {
    name: 'direct work',
    family: adeyinka,
    text: `Direct work session 3 at school, with Dami. Used the Three Houses.
House of worries: mum's shouting; the bailiffs; that Temi will run away again.
House of good things: PS4, Auntie Bisi's jollof, Mr Crane.
House of dreams: a garden, a dog, dad coming back from Lagos.
Then the feelings cards. Picked out 'lonely', 'mad' and 'tired'. On the 0–10 ladder put himself at 4 and said a 6 would be if he had his own bed.
Dami is left-handed and struggles to hold a pencil; SENCo has asked for OT.
Folake has signed the consent form for the sessions for all of the children. Next session in a fortnight.`,
    planted: [
      ["mum's shouting; the bailiffs", 'own-words'],
      ["Auntie Bisi's jollof", 'unknown-person'],
      ['a garden, a dog, dad coming back from Lagos', 'own-words'],
      ["Picked out 'lonely'", 'own-words'],
      ['struggles to hold a pencil', 'health-of-one-child'],
    ],
  },
  {
    name: 'virtual visit',
    family: kowalczyk,
    text: `Virtual visit via Teams as I had Covid. Mum moved the tablet around the lounge and kitchen so I could see; tidy, laundry drying on the airer.
Oliwia took the tablet up to her room and closed the door. She showed me her gerbils. When I asked about the new baby she pulled a face and turned the camera to the wall. Asked if things were better or worse than last time, she held up three fingers.
Antek waved and went back to his Lego. He's lost his two front teeth and is proud as punch.
Agreed with Magda: family group conference in July, coordinator Bronwen Vaughan-Hale will be in touch, bronwen.vh@fgcwales.example. Mum asked for it to be after school.`,
    planted: [
      ['Oliwia took the tablet up to her room and closed the door', 'seen-alone'],
      ['she pulled a face and turned the camera to the wall', 'own-words'],
      ['she held up three fingers', 'own-words'],
      ['Bronwen Vaughan-Hale', 'unknown-person'],
      ['bronwen.vh@fgcwales.example', 'address-or-phone'],
    ],
  },
  {
    name: 'shared matters only: house and money',
    family: hussain,
    text: `Visited the family home. Nasreen and Imran were both in. The landlord has now mended the boiler and the damp in the back bedroom has been treated. There is still mould behind the wardrobe and Imran will bleach it.
We went through the budget. The family are £340 in arrears with the council tax and have agreed a plan of £20 a month. I will apply to the Household Support Fund.
The children came in from the garden and said hello. All three were dressed for the weather and looked well. They had pizza for tea.
Parents are working together on the plan. Next visit on 3 July at 4pm.`,
    planted: [],
  },
  {
    name: 'nursery call',
    family: mcallister,
    text: `Call fae nursery (Kirsteen, room lead). Struan came in this morning wi a bruise on his left cheek about the size of a 50p. He tellt staff "Callum done it wi the hoover". Gran says he fell aff the couch. Nursery have filled in a body map. He was his usual self otherwise and ate his snack.
Kirsteen says he is still in nappies and no stringing two words thegither; they are putting in for the educational psychologist.
I discussed wi Shona who agrees an IRD is not needed the now. I will visit the morn's night and see all the bairns.`,
    planted: [
      ['Kirsteen, room lead', 'unknown-person'],
      ['a bruise on his left cheek', 'health-of-one-child'],
      ['He tellt staff', 'own-words'],
      ['he is still in nappies', 'health-of-one-child'],
    ],
  },
  {
    name: 'CLA health and education',
    family: nguyen,
    text: `Review of PEP and health action plan.
Linh (10): working at expected in maths, below in writing. EAL support weekly. Glasses broken, new pair on order. Due HPV next year.
Michael (15) – not attending since half term. On roll at Park Lane PRU. GAD-7 score 17, sertraline 50mg started by Dr Iqbal. Drinks 4-5 cans at weekends. Sexual health: attended Brook, implant not applicable, condoms given.
Both children are registered with the same GP and dentist. Thu gave consent for information to be shared.
Actions: virtual school to call a meeting; SW to book transport for both.`,
    planted: [
      ['Glasses broken', 'health-of-one-child'],
      ['GAD-7 score 17', 'health-of-one-child'],
      ['Dr Iqbal', 'unknown-person'],
      ['Drinks 4-5 cans at weekends', 'health-of-one-child'],
      ['attended Brook', 'health-of-one-child'],
    ],
  },
];
