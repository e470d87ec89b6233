import { doyle, lacey, mensah, petrov, singh } from './held-out-families';
import type { Note } from './note';

/** Written in another voice after the finder stood, and measured once before anything was changed for it. */
export const heldOut: readonly Note[] = [
  {
    name: 'visit written up in the evening',
    family: mensah,
    text: `Purpose of visit: statutory CP visit, announced.
I arrived at twenty past four. Abena had just got in from work and was putting the shopping away, Josh was on his tablet and Tilly was upstairs. Abena was apologetic about the mess, which was no worse than any family home on a weekday. We talked through the safety plan and she could tell me each of the steps without looking.
I went up to see Tilly and we sat on her bed with the door closed. It took her a while to warm up. She'd been crying. She told me it's "rubbish" at the moment and that Josh always gets believed and she doesn't. She has started pulling her hair out again and there is a patch behind her left ear.
Josh came out to show me his goal celebration. He reckons he will play for Ghana.
On leaving I reminded Abena about the conference on the 9th and she said she would be bringing her sister Efua for support.`,
    planted: [
      ['we sat on her bed with the door closed', 'seen-alone'],
      ['She told me it\'s "rubbish" at the moment', 'own-words'],
      ['She has started pulling her hair out again', 'health-of-one-child'],
      ['Efua', 'unknown-person'],
    ],
  },
  {
    name: 'written to the child',
    family: mensah,
    text: `Dear Tilly,
I came to see you and Josh at home today. Mum made us all hot chocolate. We played Uno and Josh won both games, much to his delight.
When we were on our own you told me that you don't want to go to contact any more because it gives you tummy ache. You said that you would like me to tell Mum for you. I think that was brave.
You showed me the cream the doctor gave you for your psoriasis and said it stings.
I talked to Mum afterwards and she listened carefully. She is going to think about it and so am I. I will come back on Thursday.
From Rebecca`,
    planted: [
      ["you told me that you don't want to go to contact any more", 'own-words'],
      ['You said that you would like me to tell Mum for you', 'own-words'],
      ['the cream the doctor gave you for your psoriasis', 'health-of-one-child'],
    ],
  },
  {
    name: 'police safeguarding referral pasted',
    family: doyle,
    text: `POLICE SAFEGUARDING NOTIFICATION RECEIVED 02/04
OIC: PC 3318 Ellerby. Incident no. 1172 of 31/03.
Circs: Officers called to the address by a passer by who had seen a male and female arguing in the street. On arrival Tanya DOYLE was outside with Craig WHITLOCK. Both had been drinking. No offences disclosed, words of advice given. Children seen by officers, in bed, no concerns re home conditions, plenty of food in.
Hope woke up and told officers she thought mum was going to die. Rory stayed in his room.
DASH completed - standard. No further police action. Forwarded to MASH for information.
SW to contact Tanya and offer a visit. All three to be seen within 48 hours.`,
    planted: [
      ['PC 3318 Ellerby', 'unknown-person'],
      ['1172 of 31/03', 'identifier'],
      ['Hope woke up and told officers she thought mum was going to die', 'own-words'],
    ],
  },
  {
    name: 'hospital discharge meeting',
    family: singh,
    text: `Discharge planning meeting, Children's Ward, by Teams.
Simran was brought in by ambulance on Saturday having taken sixteen co-codamol. She is medically fit. The liaison team saw her this morning and she is not thought to be at immediate risk. She does not want her father told the reason. Parents have been told that it relates to exams and friendships.
Arjan and Jas have been staying with their grandmother. Neither knows why their sister is in hospital and parents have asked professionals not to tell them.
Plan: discharge home today to parents. Medication to be locked away in the home. Community team to see within seven days. SW to visit tomorrow at 5pm and speak with both parents about supervision over half term. School to be told only that Simran has been unwell.`,
    planted: [
      [
        'Simran was brought in by ambulance on Saturday having taken sixteen co-codamol',
        'health-of-one-child',
      ],
      ['She is medically fit', 'health-of-one-child'],
      ['She does not want her father told the reason', 'own-words'],
      ['Neither knows why their sister is in hospital', 'health-of-one-child'],
      ['Simran has been unwell', 'health-of-one-child'],
    ],
  },
  {
    name: 'clipped duty note',
    family: petrov,
    text: `DUTY. TC in from school office 14:10. Niko not collected yesterday til 17:00, mum not answering. Turned up smelling of drink per TA. Anya had gone home with a friend's mum (Leanne ?surname).
TC to mum – no reply x3. TC Michael, at work, will collect both today and tmrw.
N told the TA "mama sleep on floor". Has a graze on knee, playground, first aid given.
Consulted TM. HV tonight w/ colleague. If no access police welfare check.`,
    planted: [
      ['Leanne', 'unknown-person'],
      ['N told the TA "mama sleep on floor"', 'own-words'],
      ['Has a graze on knee', 'health-of-one-child'],
    ],
  },
  {
    name: 'contact centre observation',
    family: lacey,
    text: `Family time observation record. Start 10:00, finish 12:00. Supervisor present throughout.
10:05 Donna greets the children at the door. Theo goes straight to the cars. Skye gives mum a card she has made. Blake hangs back then sits next to mum.
10:20 Snack. Donna has brought sandwiches, fruit and juice. She remembers that Theo can't have dairy as it brings him out in hives.
10:45 Donna plays snakes and ladders with all three. Lots of laughter.
11:10 Blake asks mum if her boyfriend is still living there. Mum says "we'll talk about it another time". Blake goes quiet and puts his hood up. Blake mutters that he isn't coming next week.
11:30 Mum reads a story. Skye sits on her lap.
11:55 Goodbyes. Mum tells them that she loves them and will see them next Saturday.`,
    planted: [
      ["Theo can't have dairy as it brings him out in hives", 'health-of-one-child'],
      ['Blake asks mum if her boyfriend is still living there', 'own-words'],
      ["Blake mutters that he isn't coming next week", 'own-words'],
    ],
  },
  {
    name: 'child protection conference, chair summary',
    family: doyle,
    text: `Chair's summary. This was the first review conference for the three children, who became subject to plans under the category of emotional abuse in January. The conference heard that Ms Doyle and Mr Whitlock have separated and that Mr Whitlock now visits at agreed times only. Ms Doyle has completed six of the eight sessions with the domestic abuse service. Professionals commended her for this.
Conference noted the views of the children as shared by the advocate, Bernice Achebe. Rory wishes for everyone to stop asking him questions. Hope would like her own bedroom. Summer is too young to give a view.
Rory's fixed term exclusion for bringing a knife into school was discussed. He has been assessed by an educational psychologist and is thought to have a learning disability.
Decision: unanimous that the plans remain in place for all three children. Next review within six months. Core group dates to be set by the lead social worker.`,
    planted: [
      ['Bernice Achebe', 'unknown-person'],
      ['Rory wishes for everyone to stop asking him questions', 'own-words'],
      ['Hope would like her own bedroom', 'own-words'],
      ['He has been assessed by an educational psychologist', 'health-of-one-child'],
    ],
  },
  {
    name: 'kinship assessment visit',
    family: petrov,
    text: `Second assessment session with Michael. We met in his flat, which is small but bright, with a box room that could take bunk beds. He has lived there for eleven years and the neighbours speak well of him. He showed me his bank statements and his certificate for paediatric first aid.
Michael described growing up with an absent father, and how his uncle had stepped in. He spoke warmly about the children and about Elena before her illness. He does not excuse her drinking but he understands where it comes from. He says that he would never stop her seeing them.
He was thoughtful about the difference between the two. He told me that Anya follows him about like a shadow whereas Niko tests him and then sobs that nobody wants him.
References have been requested from Mr Trevor Pike (employer) and Pastor Ade. DBS in progress. Session three will be on the 22nd.`,
    planted: [
      ['Niko tests him and then sobs that nobody wants him', 'own-words'],
      ['Mr Trevor Pike', 'unknown-person'],
      ['Pastor Ade', 'unknown-person'],
    ],
  },
  {
    name: 'email chain from school',
    family: singh,
    text: `From: attendance@hillview.sch.example
Subject: Singh family
Hello Olu,
As promised, here are the figures. Arjan 96.2%, Jasleen 94.0%, Simran 71.5%. There is no pattern for the younger two. For Simran it is Mondays and the days when she has PE. She has confided in our matron that she binds her chest and can't face the changing rooms.
Mr Singh came in on Tuesday and was courteous. He would like a meeting with the Head, and we've offered Wednesday after school.
Do shout if you need anything else.
Best wishes
Fran Tolley
Attendance Lead, 01632 960 155 ext 4`,
    planted: [
      ['attendance@hillview.sch.example', 'address-or-phone'],
      ['She has confided in our matron that she binds her chest', 'own-words'],
      ['Fran Tolley', 'unknown-person'],
      ['01632 960 155', 'address-or-phone'],
    ],
  },
  {
    name: 'looked after visit in a new placement',
    family: lacey,
    text: `First visit since the move. Blake, Skye and Theo are placed together with in-house carers, Wendy and Phil, who live near Whitstable. They have a dog, two cats and a trampoline. Bedtimes have been hard but are getting easier and everyone is eating well.
Skye has wet the bed most nights. Wendy is handling this sensitively and has bought mattress covers.
I took Blake for a drive. He did most of the talking. He feels responsible for the others and blames himself for what he told his teacher. He is desperate to know where dad is living.
Theo drew me a picture of the dog.
The carers need: delegated authority form, clothing allowance, red books and copies of the medical consents. I will chase these on Monday.`,
    planted: [
      ['Wendy', 'unknown-person'],
      ['Phil', 'unknown-person'],
      ['near Whitstable', 'address-or-phone'],
      ['Skye has wet the bed most nights', 'health-of-one-child'],
      ['I took Blake for a drive', 'seen-alone'],
      ['He feels responsible for the others', 'own-words'],
      ['He is desperate to know where dad is living', 'own-words'],
    ],
  },
  {
    name: 'management oversight',
    family: mensah,
    text: `Management oversight at ten weeks. I have read the file and spoken with the allocated worker. Visits are within timescale, the children are being seen and the plan is up to date. The quality of recording is good. The chronology needs to be brought forward to this month.
What is working: mother's honesty, school's vigilance, the maternal family's practical help. What are we worried about: the impact of cumulative harm; the drift in the work with father, who has not been met since February; whether professionals are over-optimistic.
Direction: 1) meet father in the next ten days; 2) hold a mapping session; 3) review the danger statement and share it with the family; 4) if there is no change by the next conference, seek legal advice.
No change to the level of need. Next oversight in six weeks.`,
    planted: [],
  },
  {
    name: 'call from mother',
    family: doyle,
    text: `Tanya rang, sounding upset. Craig has been round again asking for money and she let him in because he was shouting through the letterbox. She asked him to leave and he did after about ten minutes. She has saved the texts. The girls were at dance and Rory was in the bath. I said she had done the right thing in ringing, and we went over what to do if he comes back. She is going to ask her friend Shaz to stay over.
Tanya also said that Summer has chicken pox so they won't be at playgroup, and that Hope came on her periods last week and is mortified so please don't say anything.
I'll call tomorrow morning. Marac to be considered with manager.`,
    planted: [
      ['Shaz', 'unknown-person'],
      ['Summer has chicken pox', 'health-of-one-child'],
      ['Hope came on her periods last week', 'health-of-one-child'],
    ],
  },
  {
    name: 'pathway worker introduction',
    family: singh,
    text: `Introductory meeting at the office with Simran and her personal adviser-to-be. Balwinder brought her and waited in reception. She was given the leaving care booklet and we talked about what a pathway plan is. She had questions about driving lessons, student loans and whether the council would be her guarantor. Good eye contact, and she laughed several times.
Simran has a bank account and a provisional licence. National Insurance: QQ 12 34 56 C. She turned seventeen in February.
She met a boy called Reuben at college and her parents do not know. She made me promise. I explained the limits of that.
Next meeting to be at college. Arjan and Jas asked to come along for the biscuits next time.`,
    planted: [
      ['QQ 12 34 56 C', 'identifier'],
      ['She turned seventeen in February', 'date-of-birth'],
      ['a boy called Reuben', 'unknown-person'],
    ],
  },
  {
    name: 'therapy feedback',
    family: petrov,
    text: `Review of the Theraplay sessions by phone. The therapist has now met with Elena and the children on eight occasions. The early sessions were chaotic but there has been a marked shift. Elena is able to follow the children's lead, and there is more warmth and physical closeness between them. They finish with a song and a lotion game.
The therapist asked that the following stays confidential: in the ninth session Niko disclosed that a big boy at the old flats had touched him. This has been passed to the police and a strategy discussion took place the same day (see restricted note).
Anya is flourishing.
A further block of six sessions has been agreed by the panel, with Michael to join for the last two.`,
    planted: [['Niko disclosed that a big boy at the old flats had touched him', 'own-words']],
  },
  {
    name: 'school observation, narrative',
    family: lacey,
    text: `Observation in class and at lunchtime. I did not speak to the children as it had been agreed that I would simply watch. The classroom was busy and bright. Skye sat with her back to the wall and put her hand up twice. Her teacher says that she is a perfectionist and tears up her work if there is one mistake.
Theo, in Reception, was in the mud kitchen for the whole of the time I was there and was clearly the boss of it.
Blake's place was empty. According to the register he has an authorised absence: orthodontist.
Lunch: the hall was noisy. Skye ate half a sandwich, hid the other half up her sleeve and later put it in her bag.
I spoke with the Head afterwards. She has no worries about presentation or parental engagement. Both parents came to the last open evening.`,
    planted: [
      ['According to the register he has an authorised absence: orthodontist', 'health-of-one-child'],
    ],
  },
  {
    name: 'legal planning meeting minute',
    family: mensah,
    text: `LPM minute (privileged paragraph removed). Chair: service manager. Legal advice given by the in-house solicitor. It was agreed that the threshold for entering pre-proceedings is met and that the letter before proceedings will be sent to both parents by the end of the week. Assessments required: parenting, family group conference, hair strand testing for father for three months.
Father's address is 4B Kestrel Point, Lower Dock Street, E16 9ZZ, not to be shared with mother.
The children will need to be told in an age appropriate way. Timetable: first pre-proceedings meeting within three weeks, mid-point at eight weeks. Family finding is not required at this stage.
It was noted that mother speaks Twi at home and that an interpreter should be offered though she may decline.`,
    planted: [['4B Kestrel Point, Lower Dock Street, E16 9ZZ', 'address-or-phone']],
  },
  {
    name: 'youth club phone call',
    family: doyle,
    text: `Spoke to Gav at the youth club. He has known the family for years. He's noticed that Rory has new trainers and two phones and has stopped coming on Fridays, which used to be his favourite. Gav has seen him with older lads by the precinct. One of them goes by "Smiler".
He would rather his name was kept out of it. He offered to go for a kickabout with Rory. I said I would think about that and get back to him.
Hope still helps with the juniors and is a delight.
To do: NRM? Discuss at the exploitation hub on Wednesday. Share with the school's safeguarding lead. Ask Tanya about the phones.`,
    planted: [
      ['Gav at the youth club', 'unknown-person'],
      ['"Smiler"', 'unknown-person'],
    ],
  },
  {
    name: 'respite carer feedback',
    family: lacey,
    text: `The short break went ahead from Friday to Sunday. The carer reports that it was a good weekend. They went to the beach and had chips, and on Saturday night they had a film and popcorn. The children shared a room by choice. All three were polite, used their manners and helped to tidy away.
There was one wobble on Saturday. Blake flew at Theo over the remote and Theo's lip was cut. The carer separated them and both calmed down. An accident form has been done. The carer thinks that Blake was overtired because he'd had his tablets late.
She would happily have them again. Next weekend booked: first in July.`,
    planted: [
      ["Theo's lip was cut", 'health-of-one-child'],
      ["he'd had his tablets late", 'health-of-one-child'],
    ],
  },
  {
    name: 'second opinion on a mark',
    family: petrov,
    text: `Nursery manager rang at 9.15. When changing Anya's top after water play, staff saw a mark on her lower back, about the size of a ten pence piece and yellowish. Elena, when asked at drop off, had said Anya slipped in the shower. Staff have completed a body map. Anya, asked what happened, said "Niko bited me".
Discussed with the team manager: no strategy meeting at this point, the explanation is plausible and the mark is consistent. I saw Elena at pick up. She was open with me and showed me a photo she took at the time. She has separated bath times. I advised her to keep a diary. Anya's GP is Dr Farrukh, and Elena will ask for him to take a look.
Both children seen, happy to be collected.`,
    planted: [
      ['a mark on her lower back', 'health-of-one-child'],
      ['said "Niko bited me"', 'own-words'],
      ['Dr Farrukh', 'unknown-person'],
    ],
  },
  {
    name: 'letterbox contact and records',
    family: singh,
    text: `Records request. Harpreet has asked for copies of her passport and of the children's birth certificates for the housing application. I have sent off for these. Births registered in Southall. Simran b. 14/2/08, Arjan 19.07.2011, Jasleen 22 Dec 2015.
Mosaic ID 10442871 (S) has a duplicate which systems will merge.
I also spoke to Harpreet about the savings accounts. Her brother in law opened these and has the books. She will ask for them back at Vaisakhi when the family gets together at the gurdwara. She is not expecting any difficulty with this.
Nothing else to report. Next visit on the 28th, when the whole family will be in.`,
    planted: [
      ['14/2/08', 'date-of-birth'],
      ['19.07.2011', 'date-of-birth'],
      ['22 Dec 2015', 'date-of-birth'],
      ['10442871', 'identifier'],
    ],
  },
];
