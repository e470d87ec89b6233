import { bennett, carter, nowak, obrien, okafor, rahman } from './dev-families';
import type { Note } from './note';

export const devTwo: readonly Note[] = [
  {
    name: 'joint home visit, neglect',
    family: nowak,
    text: `Joint visit with the family support worker. Agnieszka was welcoming. The kitchen floor was sticky and there were dirty nappies by the back door. The children's bedroom had no bedding on one bed and the window lock is still broken. Agnieszka said she would sort this out with the landlord today. We helped her make a list.
Both children were dressed in clean clothes and had eaten breakfast. They were happy to show us their toys and came to Mum for cuddles.
Kacper has a red rash round his mouth and mum has been told to use cream. His speech is delayed and he has been referred for speech and language therapy.
We agreed that a skip will be ordered and that the support worker will visit on Mondays and Wednesdays. Mum was thanked for her honesty.`,
    planted: [
      ['Kacper has a red rash round his mouth', 'health-of-one-child'],
      ['he has been referred for speech and language therapy', 'health-of-one-child'],
    ],
  },
  {
    name: 'LAC review',
    family: carter,
    text: `CHILDREN LOOKED AFTER REVIEW
Chair: IRO. Attended by mum, carers, SW, school. The children did not attend but sent their views.
The plan is for long-term fostering together. The match is going to panel in the autumn. Contact with mum is monthly and is positive. Life story work has started with all three children.
Ava's views: I am happy here but I miss my cat. I want to see Mum at the park not the centre.
Leo's health assessment found that he needs glasses and that he has two decayed teeth which will be removed under general anaesthetic.
Mia: no health needs.
Recommendations: 1. Plan to remain. 2. Savings to be checked. 3. Passports to be applied for. 4. Next review in six months.`,
    planted: [
      ['I am happy here but I miss my cat', 'own-words'],
      ['I want to see Mum at the park not the centre', 'own-words'],
      ["Leo's health assessment found that he needs glasses", 'health-of-one-child'],
      ['he has two decayed teeth', 'health-of-one-child'],
    ],
  },
  {
    name: 'phone call with gran',
    family: okafor,
    text: `Telephone call from maternal grandmother. She is worried that Ngozi is not eating and has been drinking wine in the evenings. She said that Emeka has been away for work since Sunday. MGM has been cooking for the children and taking them to church. She asked that Ngozi is not told that she rang.
MGM said that Grace told her "I wish I could live at your house Grandma" and that she cried at bedtime.
I thanked her and explained what we can and cannot share. I will see the children at school tomorrow and will visit the home later this week. Management oversight requested.`,
    planted: [['Grace told her "I wish I could live at your house Grandma"', 'own-words']],
  },
  {
    name: 'direct work session',
    family: obrien,
    text: `Direct work session at school using the Three Houses and the feelings cards. Both children engaged well for forty minutes and had a snack. We talked about what makes a family and about people who help us. I explained my job and why I visit.
In his house of worries Will drew a big dog and a man with a bottle. He wrote "when dad is loud". In the house of dreams he put a garden.
May chose the 'happy' and 'hungry' cards. She whispered that Daddy sleeps in the car.
I shared with the children what would happen next and that I would speak to Mum and Dad. Pictures uploaded to documents.`,
    planted: [
      ['In his house of worries Will drew a big dog', 'own-words'],
      ['He wrote "when dad is loud"', 'own-words'],
      ["May chose the 'happy' and 'hungry' cards", 'own-words'],
      ['She whispered that Daddy sleeps in the car', 'own-words'],
    ],
  },
  {
    name: 'handover to new worker',
    family: rahman,
    text: `Handover visit with the incoming social worker, Priyanka Deshmukh. Shabnam made tea and had the plan ready. We went through what has gone well: routines, attendance, and managing money. Shabnam said that she is sad about the change but understands. The new worker will visit within five days.
The children were told about the change together. They asked whether the new worker likes Pokemon.
Maryam asked to speak away from her brothers. She is worried about her periods being very painful and wants a female worker to come with her to the GP.
Case summary updated. Chronology updated. Diary shared.`,
    planted: [
      ['Priyanka Deshmukh', 'unknown-person'],
      ['Maryam asked to speak away from her brothers', 'seen-alone'],
      ['She is worried about her periods being very painful', 'own-words'],
      ['wants a female worker to come with her to the GP', 'own-words'],
    ],
  },
  {
    name: 'contact cancelled',
    family: bennett,
    text: `Contact did not go ahead today. Stacey text at 9am to say that she was unwell and could not travel. The children were told by Mo after school. Jayden was upset and kicked the door, then settled with a film. The other two were fine and went to their clubs.
Stacey has now missed three sessions. She has been reminded that travel can be paid for. She asked for the sessions to be moved to Roman Road library because it is closer to her new address. Her new number is 07700 900 218.
Contact supervisor to update the log. SW to meet Stacey on Wednesday to talk about what is getting in the way.`,
    planted: [['07700 900 218', 'address-or-phone']],
  },
  {
    name: 'police notification',
    family: obrien,
    text: `Police notification (MERLIN 22/118734) received. Officers attended the home address on Sunday evening after a neighbour reported shouting. Both parents were home and the children were in bed. No offences were disclosed and no injuries were seen. Declan agreed to leave for the night and stayed with his brother, Fintan, at 21 Canal Row, M4 5JD.
Siobhán contacted me first thing to tell me. She said that the argument was about money and that the children did not wake up. She has no bruises or marks. I advised her about the domestic abuse service.
Will told his teacher on Monday that he was sick in the night because of the noise.`,
    planted: [
      ['22/118734', 'identifier'],
      ['Fintan', 'unknown-person'],
      ['21 Canal Row, M4 5JD', 'address-or-phone'],
      ['Will told his teacher on Monday that he was sick in the night', 'own-words'],
    ],
  },
  {
    name: 'long narrative visit',
    family: okafor,
    text: `I visited the family at home as part of the Child in Need plan. The visit had been arranged with Ngozi last week and both parents were there. The lounge was tidy and there was a smell of cooking. Ngozi had prepared a list of questions, most of which were about the housing transfer, and we spent some time looking at the bidding website together. The family are in Band B and have been told to expect a wait of up to two years.
Emeka spoke about his new job as a driver. He starts at 5am and this means that Ngozi does the mornings by herself. He was open about the arguments that they had in the spring and said that they have been using the strategies from the course. Ngozi agreed with this. I observed the two of them to be warm with each other.
I spoke with Chi in her room. She showed me her sketchbook. Chi talked about feeling left out by her friends and said that a girl called Bex has been posting things about her on Snapchat. She has not told her parents. She would rather I did not tell them yet. I explained that I may need to if she is not safe. Chi has been skipping lunch and I noticed that she looked thinner.
Grace joined us for the last part of the visit. She is enjoying Brownies and has made a new friend. She asked me whether the family will move house. I explained that nobody knows yet.
We agreed that the next Child in Need meeting will be on 3 June at the school. I will ask the school nurse to attend. Ngozi will bring the letters from housing. Emeka will try to change his shift.
Analysis: the parents are working with the plan. Relationships at home have improved and both children are achieving at school. I remain concerned about isolation. The plan should continue for a further three months.`,
    planted: [
      ['Chi talked about feeling left out by her friends', 'own-words'],
      ['Bex', 'unknown-person'],
      ['She would rather I did not tell them yet', 'own-words'],
      ['Chi has been skipping lunch', 'health-of-one-child'],
      ['She asked me whether the family will move house', 'own-words'],
    ],
  },
  {
    name: 'court update',
    family: nowak,
    text: `Case management hearing listed before HHJ Pemberton, case number ZC24C50217. All parties attended remotely. The court directed a parenting assessment of both parents and a psychological assessment of mother. The guardian supports the interim care plan. Timetable: final hearing in the week of 14 October.
Threshold is agreed in part. Father's position is that the children should live with him. Mother asks for more family time, which will go up to three times a week from Monday.
Zofia's solicitor reported that the guardian has seen her and that she wishes to go home to Mama.
SW to file the updated care plan by 4pm on Friday.`,
    planted: [
      ['HHJ Pemberton', 'unknown-person'],
      ['ZC24C50217', 'identifier'],
      ['she wishes to go home to Mama', 'own-words'],
    ],
  },
  {
    name: 'youth worker update',
    family: rahman,
    text: `Update from the youth justice service. Yusuf has attended four out of five appointments on his referral order. He is polite and on time. His panel is next week. He has a place on the construction course at the college.
YJS worker shared that Yusuf was assaulted by two males from another school outside the station and that he went to A&E with a head injury. He did not tell Mum at the time. Crime ref 4209/88121/25.
There is no information to suggest that his brother and sister are at risk. Mum is aware of the curfew times and is keeping to them.`,
    planted: [
      ['he went to A&E with a head injury', 'health-of-one-child'],
      ['4209/88121/25', 'identifier'],
    ],
  },
  {
    name: 'nursery visit',
    family: carter,
    text: `Visited nursery to see Mia. Key worker shared Mia's learning journal. Mia was seen without mum and played with the water tray; she was smiling and used two-word sentences. She has been biting other children. Key worker said that they have started a star chart.
Nursery fees are up to date. Mum or Nan collect on time. Mum is described as friendly and open to advice. No concerns about clothing or hygiene for any of the children when the older two come to collect.
Nursery agreed to attend the next meeting and to share the two year check (dob 25.11.20).`,
    planted: [
      ['Mia was seen without mum', 'seen-alone'],
      ['25.11.20', 'date-of-birth'],
    ],
  },
  {
    name: 'supervision record',
    family: bennett,
    text: `Manager's decision following supervision. The children remain on full care orders. The placement is stable and the carers are committed. The sibling assessment recommends that the three remain together. Family time will stay at the present level. Staying put to be explored in good time.
Risk: contextual. The missing episodes have reduced from six to one this quarter. The worker has used the exploitation screening tool and the score is low.
Tasks: 1. Complete the care plan. 2. Book the review. 3. Savings and passports. 4. Request the birth certificates. 5. Life story books for all of the children.
Kai's gender identity clinic referral has been accepted and the letter is in documents.`,
    planted: [["Kai's gender identity clinic referral has been accepted", 'health-of-one-child']],
  },
  {
    name: 'transport text',
    family: okafor,
    text: `Text from Emeka: "cant do pick up 2day stuck in Croydon, can sum1 help". I rang him straight away. Agreed that the children will go to after-school club and that he will collect them by 5.45pm. School confirmed that this is fine and that there is no charge.
Emeka rang at 5.50 to say he had both children and that they were on the bus. He thanked the school. I reminded him that Friday is an inset day. He will take the day off.
No further action. To be noted at the core group as a positive example of the parents planning together and of asking for help early.`,
    planted: [],
  },
  {
    name: 'initial visit, bullets',
    family: obrien,
    text: `Initial visit – C&F assessment
Who was seen
• Siobhán, Declan, Will, May
Home
• Three bed house, private let, clean
• Boys' room and girls' room both have beds and bedding
Parents
• Siobhán grew up in care and does not want that for her children
• Declan is on remand release, tag until July
Children
• Will – year 5, likes Lego. Says that he sometimes feels like running away
• May – year 3. Takes melatonin and sees Dr Iqbal at the sleep clinic
Next steps
• Speak to school and GP
• Genogram with parents`,
    planted: [
      ['Says that he sometimes feels like running away', 'own-words'],
      ['Takes melatonin', 'health-of-one-child'],
      ['Dr Iqbal', 'unknown-person'],
    ],
  },
  {
    name: 'concern from a neighbour',
    family: nowak,
    text: `Contact from a neighbour who wishes to remain anonymous. She hears shouting most evenings and a man's voice. She has seen the children in the garden late at night without coats. She is worried that there are lots of visitors to the house including a man known as Baz who drives a white van.
I explained that we take concerns seriously. The neighbour was thanked. She does not want the family to know that she called.
Discussion with the manager: unannounced visit today. Both children were seen at home at 5.20pm. They were in pyjamas and eating pasta. Agnieszka denied that there have been visitors and said the neighbours do not like her. There was no one else in the property.`,
    planted: [['Baz', 'unknown-person']],
  },
];
