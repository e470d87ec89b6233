import { bennett, carter, nowak, obrien, okafor, rahman } from './dev-families';
import type { Note } from './note';

export const devOne: readonly Note[] = [
  {
    name: 'home visit, CIN',
    family: carter,
    text: `Announced CIN visit to the family home. Mum (Kelly) opened the door and invited me in. The house was warm, clean and tidy and there was plenty of food in the cupboards. Leo and Mia were playing on the rug with the train set and said hello.
Ava was seen alone in her bedroom. She told me that she does not like it when mum and Nan argue, and that she hides under the covers. Ava said she would like to see her dad more.
Mum reported that things have been calmer since the last visit. She is keeping to the bedtime routine and has been in touch with the housing officer about the damp in the bathroom. I praised Mum for this.
Leo has been prescribed a new inhaler for his asthma and Mum knows how to use the spacer.
Actions: SW to chase housing. Mum to attend the Freedom Programme on Tuesday. Next visit in two weeks.`,
    planted: [
      ['Ava was seen alone in her bedroom', 'seen-alone'],
      ['She told me that she does not like it when mum and Nan argue', 'own-words'],
      ['she would like to see her dad more', 'own-words'],
      ['Leo has been prescribed a new inhaler for his asthma', 'health-of-one-child'],
    ],
  },
  {
    name: 'school call',
    family: okafor,
    text: `T/C from Mrs Adeyemi, DSL at Brookfield Academy. She wanted to share that Chi has been late four times this week and appears tired. Attendance for both children is at 91%. There have been no further incidents in the playground.
Chi disclosed to her form tutor that she had been looking after Grace overnight because mum was working a night shift. Mrs Adeyemi has logged this on CPOMS.
Grace is doing well in maths and has been moved up a set. School will keep a watching brief and send the attendance certificates. I thanked Mrs Adeyemi and agreed that I would speak to Ngozi about childcare arrangements and bring the matter to the core group in May.`,
    planted: [
      ['Mrs Adeyemi, DSL', 'unknown-person'],
      ['Chi disclosed to her form tutor', 'own-words'],
    ],
  },
  {
    name: 'core group',
    family: rahman,
    text: `CORE GROUP MEETING
Present: Shabnam Rahman (mother), Denise Walker (SW), Faisal Hussain (Early Help), Claire Dunmore (school nurse), Maryam's head of year.
Apologies: GP, Police.
The group went through the CP plan. Home conditions have improved and the children have their own beds. Mum has engaged with all appointments and is attending the parenting course. It was felt that the risk has reduced but that the plan should continue until the RCPC.
Yusuf: attendance 78%. He has been referred to CAMHS following an overdose in March and is on the waiting list.
Maryam: settled at school. No concerns.
Ibby: Meeting his milestones. Nursery have no worries.
Actions
- Mum to return the housing form by Friday
- Early Help to offer parenting sessions
- SW to arrange a family network meeting`,
    planted: [
      ['Faisal Hussain', 'unknown-person'],
      ['Claire Dunmore', 'unknown-person'],
      ['He has been referred to CAMHS following an overdose in March', 'health-of-one-child'],
    ],
  },
  {
    name: 'supervised contact',
    family: obrien,
    text: `Supervised contact at the Family Centre, 3.30pm to 5pm. Dad arrived on time and had brought snacks and a board game. Will and May ran to hug him. Dad asked how school was and listened to both children.
Will said he is scared of going back to dad's flat. Dad redirected the conversation appropriately. May showed Dad her reading book and they read together on the sofa.
At 4.15 May needed her EpiPen bag to be fetched from the office as she had eaten a biscuit; she has a nut allergy. No reaction was seen.
Dad was gently reminded not to make promises about overnight stays. He accepted this. The children said goodbye well and were collected by Tracey at 5pm.`,
    planted: [
      ["Will said he is scared of going back to dad's flat", 'own-words'],
      ['May needed her EpiPen bag', 'health-of-one-child'],
      ['she has a nut allergy', 'health-of-one-child'],
    ],
  },
  {
    name: 'missing episode',
    family: rahman,
    text: `22.40 – EDT notified by police that Yusuf is missing from home. Last seen at 17.00 by mum leaving in a grey tracksuit. Mum has rung round his friends. Police ref CAD 4471/14MAR. Mobile 07700 900461 going to voicemail.
Mum believes he may be with Jermaine, an older male who has been supplying him with cannabis.
00.15 – Yusuf returned home of his own accord. Mum confirmed safe. Police to complete safe and well check.
Return home interview to be offered within 72 hours. Younger children were asleep throughout and Mum says they are not aware of what happened.`,
    planted: [
      ['CAD 4471/14MAR', 'identifier'],
      ['07700 900461', 'address-or-phone'],
      ['Jermaine', 'unknown-person'],
    ],
  },
  {
    name: 'placement visit',
    family: bennett,
    text: `Statutory visit to foster placement. Carers Maureen and Aaron were home, all three children seen. House clean, comfortable, each child has their own space.
Kai spoken to on their own in the conservatory. They said they hate being called by their old name at school and want the social worker to talk to the head of year. Kai asked if they can stay with Mo until they are 18.
LM and J were making pancakes with Aaron. Both presented as relaxed and well cared for.
Lily-Mae had her braces fitted last week and is finding it sore.
Contact with mum is going ahead weekly at the centre. Carer says all the children come back settled. Carer to send the monthly report.`,
    planted: [
      ['Kai spoken to on their own in the conservatory', 'seen-alone'],
      ['They said they hate being called by their old name', 'own-words'],
      ['Kai asked if they can stay with Mo', 'own-words'],
      ['Lily-Mae had her braces fitted last week', 'health-of-one-child'],
    ],
  },
  {
    name: 'health visitor call',
    family: nowak,
    text: `Phone call with the health visitor. She saw both children at the clinic yesterday. Immunisations are up to date for both. Home safety advice has been given to Agnieszka and she has fitted the stair gate.
Kacper's weight has dropped to the 2nd centile and he has been referred to the paediatrician at the hospital. NHS no. 943 476 5919.
Zosia is meeting all her milestones and starts nursery after Easter.
HV has no concerns about mum's mood. She described the relationship between the children as lovely. HV will visit again in June and will attend the CIN meeting.`,
    planted: [
      ["Kacper's weight has dropped to the 2nd centile", 'health-of-one-child'],
      ['943 476 5919', 'identifier'],
    ],
  },
  {
    name: 'telegraphic visit',
    family: carter,
    text: `HV 10/5. Seen: mum, A, L, M. House ok. Some rubbish in garden, mum says bin collection missed. Fridge stocked. Beds made.
A seen in own room, no adults. A said "Kyle shouts at mum when he's drunk and I put my headphones on". Worried about mum.
L and M fine, in pjs, playing.
Mum – denies new partner. Says ex is "doing my head in". Discussed safety plan, mum agreed.
Plan: speak to school, unannounced visit next wk, t/c to IDVA.`,
    planted: [
      ['A seen in own room, no adults', 'seen-alone'],
      ["Kyle shouts at mum when he's drunk and I put my headphones on", 'own-words'],
      ['Kyle', 'unknown-person'],
      ['Worried about mum', 'own-words'],
    ],
  },
  {
    name: 'unannounced visit, nobody home',
    family: okafor,
    text: `Unannounced visit to the family home at 4pm. There was no answer at the door, although the television could be heard from the hallway. I knocked several times and left a calling card. I then telephoned mother who said that she had taken the children to the dentist for their check ups and would be back by 6pm.
I agreed to return tomorrow after school. Ngozi was polite and said that Thursday is better for the family because Emeka is off work. I reminded her that under the plan the children need to be seen every ten working days. She understood this and apologised.
Visit rearranged for Thursday at 4.30pm.`,
    planted: [],
  },
  {
    name: 'office visit with father',
    family: nowak,
    text: `Rhys attended the office with his solicitor's letter. He is unhappy about the contact arrangements and feels that he is not being listened to. He explained that he has moved in with a friend, Gareth Pugh, at 8 Bute Terrace, and that he has his own room there. He is working nights at the warehouse and his depression is better managed since he saw his GP.
I explained that a viability assessment would be needed before the children could stay. Rhys accepted this and signed the consent form. He asked after both children and said he misses them.
He mentioned that Zosia rang him on Sunday and told him that Mummy's friend sleeps in her bed.
Agreed: SW to discuss with manager; Rhys to continue with weekly video calls.`,
    planted: [
      ['Gareth Pugh', 'unknown-person'],
      ['8 Bute Terrace', 'address-or-phone'],
      ["Zosia rang him on Sunday and told him that Mummy's friend sleeps in her bed", 'own-words'],
    ],
  },
  {
    name: 'return home interview',
    family: bennett,
    text: `Return home interview completed with Kai at school.
Kai was seen on a one to one basis in the library. They presented as tired but were willing to talk.
Voice of the child: I went to Northgate because it was boring at home. I was with Tyrone and some girls from year 11. I don't want mum to know who I was with.
Risks explored: Kai has been drinking alcohol and says that a boy gave them a vape. Kai has a cut to the left forearm which they say is old.
Push factors: arguments at home about the phone. Pull factors: friends, freedom.
Agreed a plan to text the carer by 9pm. Information to be shared with the police missing coordinator.`,
    planted: [
      ['Kai was seen on a one to one basis in the library', 'seen-alone'],
      ['I went to Northgate because it was boring at home', 'own-words'],
      ['Tyrone', 'unknown-person'],
      ['Kai has been drinking alcohol', 'health-of-one-child'],
      ['Kai has a cut to the left forearm', 'health-of-one-child'],
    ],
  },
  {
    name: 'strategy outcome to family',
    family: obrien,
    text: `Joint visit with PC Harlow following the strategy meeting. Parents were told about the section 47 enquiry and what would happen next. Siobhán was tearful but co-operative. Declan stayed calm and answered questions. Both parents consented to the children being spoken to.
Will was interviewed by PC Harlow without his parents present. Will denied that anyone has hit him. A bruise measuring 2cm was noted on his right cheek; he said he fell off his scooter on the ramp.
May was playing next door and was not spoken to today.
A child protection medical is booked for Will at 2pm. Parents will take him. Written agreement signed by both parents.`,
    planted: [
      ['PC Harlow', 'unknown-person'],
      ['Will was interviewed by PC Harlow without his parents present', 'seen-alone'],
      ['Will denied that anyone has hit him', 'own-words'],
      ['A bruise measuring 2cm was noted on his right cheek', 'health-of-one-child'],
      ['he said he fell off his scooter', 'own-words'],
      ['May was playing next door and was not spoken to today', 'seen-alone'],
      ['A child protection medical is booked for Will at 2pm', 'health-of-one-child'],
    ],
  },
  {
    name: 'family group conference',
    family: rahman,
    text: `FGC held at the community centre on Saturday. Fourteen family members attended and there was food. The coordinator explained the purpose and the family had private time for an hour. The plan they made was read out to everyone.
The family agreed that their aunties will do the school run on Mondays and that grandmother will stay at weekends. Everyone is committed to keeping the children together. Shabnam thanked the family for their support and said she feels less alone.
Uncle Tariq has offered to take Yusuf to football and to be the person he can ring if he feels low.
The plan will be reviewed in three months. A copy will be sent to all members of the family who attended.`,
    planted: [
      ['Uncle Tariq', 'unknown-person'],
      ['the person he can ring if he feels low', 'own-words'],
    ],
  },
  {
    name: 'education review',
    family: bennett,
    text: `PEP meeting held virtually. Designated teacher, carer, virtual school and SW attended. All three children are at the same school.
Kai is working towards grade 4s. An EHCP assessment has been requested because of their ADHD and the school will fund 1:1 support in the meantime. UPN: K823456789012.
Jayden can read at age-related expectations.
Lily-Mae is a school councillor.
Pupil premium: agreed funds for a laptop each and for swimming. The next PEP will be in the summer term. School said that they would welcome more contact with the carers and the carers agreed to come to parents' evening.`,
    planted: [
      ['An EHCP assessment has been requested because of their ADHD', 'health-of-one-child'],
      ['the school will fund 1:1 support', 'health-of-one-child'],
      ['K823456789012', 'identifier'],
    ],
  },
  {
    name: 'email summary',
    family: carter,
    text: `Email received from Jane Smith's duty colleague, copied here for information.
"Hi Jane, just to let you know that Mum rang duty this morning. The boiler has broken again and she needs a letter for the landlord. I have sent this to h.pritchard@housing.example. She also asked about Christmas vouchers. Kind regards, Duty"
Response sent to mum by text: letter done, vouchers to follow. Mum replied with thanks.
Ava turns 11 on 12 March and mum would like help with a cake.`,
    planted: [
      ['h.pritchard@housing.example', 'address-or-phone'],
      ['Ava turns 11 on 12 March', 'date-of-birth'],
    ],
  },
];
