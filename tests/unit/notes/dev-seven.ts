import { abiodun, carrick, dacosta, farrell, hollis, mirza, pryce, tomlin } from './dev-families-four';
import type { Note } from './note';

export const devSeven: readonly Note[] = [
  {
    name: 'chronology entries',
    family: tomlin,
    text: `03/02 – Referral from midwife. Concern about late booking.
11/02 – Initial visit. Home cluttered, dog faeces on landing.
19/02 – Harley presented at walk-in centre with a swallowed button battery, transferred and scoped.
02/03 – Anonymous call, shouting heard.
08/03 – Bobbie ran out of class and was found under the stage, wouldn't come out until the caretaker, Len, coaxed her.
20/03 – Core group. Progress noted in all areas, plan to continue.
27/03 – Dad bailed to 118 Foundry Row.`,
    planted: [
      ['Harley presented at walk-in centre', 'health-of-one-child'],
      ['Bobbie ran out of class', 'own-words'],
      ['Len', 'unknown-person'],
      ['118 Foundry Row', 'address-or-phone'],
    ],
  },
  {
    name: 'advocate email',
    family: mirza,
    text: `Hi both, just a quick summary of my catch up with Hamza yesterday. We met in the Costa by his college. He is happy for you to know that he finds the meetings boring and would rather send in a voice note. He'd like to be asked before his mum is told stuff. He has had a falling out with Laiba and they are not speaking. He is on his last week of tablets for the chest thing.
I will attend the review on the 9th with him. Farida has my number.
Warm wishes, Saoirse (advocate, Speak Up)`,
    planted: [
      ['my catch up with Hamza yesterday', 'seen-alone'],
      ['he finds the meetings boring', 'own-words'],
      ["He'd like to be asked before his mum is told stuff", 'own-words'],
      ['He has had a falling out with Laiba', 'own-words'],
      ['tablets for the chest thing', 'health-of-one-child'],
      ['Saoirse', 'unknown-person'],
    ],
  },
  {
    name: 'EDT log',
    family: carrick,
    text: `EDT 01.35. Call from ward sister, RVI. Jodie brought in by friends, GCS 13, ?MDMA. Now alert, on drip, asking for her mam. Mam (Denise) at work on nights, contacted 01.50, making her way.
02.10 T/C to nana, has the bairns with her, all asleep and champion.
04.00 Sister rang back. Jodie settled. Obs every half hour. Told staff nurse she'd been given it by a lad off Facebook, Kai Something. Police aware log 112 of today.
Passed to day team.`,
    planted: [
      ['Jodie brought in by friends', 'health-of-one-child'],
      ['asking for her mam', 'own-words'],
      ["Told staff nurse she'd been given it", 'own-words'],
      ['Kai Something', 'unknown-person'],
      ['Obs every half hour', 'health-of-one-child'],
    ],
  },
  {
    name: 'shared: introductions',
    family: abiodun,
    text: `Introductory visit with Marcia to hand over the case. The family were all at home. Ronke made tea and we sat in the front room. We explained that Marcia is leaving at the end of the month. Ronke was sorry to hear it but friendly towards me.
The home is a three bedroom house and was clean and comfortable. There is a trampoline in the garden. The children showed us their certificates and a dance they have made up together.
Ronke is studying for her nursing diploma and has a placement until July. Childminding is in place. I left my card and a leaflet. First visit on my own booked for the 16th.`,
    planted: [],
  },
  {
    name: 'YOT supervision contact',
    family: hollis,
    text: `Reparation session at the allotment. Ty turned up 10 late, no kit. Dug over two beds with the supervisor. Talked about what happened on the bus. Accepts he swung first. Reckons the other lad, Corey Blackwood, had it coming. Chest tight after digging, used a pump. He has been sleeping in the car since Tuesday because of his stepdad. Next appt Thurs.
Checked with mum about the boiler, it's fixed now.`,
    planted: [
      ['Accepts he swung first', 'own-words'],
      ['Reckons the other lad', 'own-words'],
      ['Corey Blackwood', 'unknown-person'],
      ['Chest tight after digging', 'health-of-one-child'],
      ['He has been sleeping in the car', 'own-words'],
    ],
  },
  {
    name: 'SEND annual review',
    family: dacosta,
    text: `Annual review, Tiago
Present: Lucia, class teacher, SENCo, Ms Abara (ASD outreach).
He has made small steps in self-help and can now put on his own shoes. He uses PECS for requests. Mouthing of objects has increased. Two instances of running to the road. Restraint was used once.
Targets were updated. Transport to continue.
Lucia asked about holiday clubs. The school gave her the list and there are spaces for siblings as well.`,
    planted: [
      ['Ms Abara', 'unknown-person'],
      ['can now put on his own shoes', 'health-of-one-child'],
      ['He uses PECS for requests', 'health-of-one-child'],
      ['Mouthing of objects has increased', 'health-of-one-child'],
      ['Restraint was used once', 'own-words'],
    ],
  },
  {
    name: 'young carers group',
    family: pryce,
    text: `Feedback from young carers (Wednesdays). Seren comes along with her brother. Both join in with the crafts. Last night the theme was "a day in my shoes". Seren wrote a poem about changing dressings at five in the morning. Staff were moved. Osian found it hard to listen to and went outside with Glenys. He has been pulling clumps from his fringe again.
The group will go to the beach in July and consent forms are with Mam. Minibus leaves at nine.`,
    planted: [
      ['Seren wrote a poem about changing dressings', 'own-words'],
      ['Osian found it hard to listen to', 'own-words'],
      ['Glenys', 'unknown-person'],
      ['pulling clumps from his fringe', 'health-of-one-child'],
    ],
  },
  {
    name: 'housing officer joint visit',
    family: tomlin,
    text: `Joint visit with housing (Pete Garside). Three rooms treated for damp, extractor fitted. Pete agreed to chase the back door. Gas check is due. Tracey has signed up for the water meter scheme.
While Pete was measuring up Bobbie tugged my sleeve and showed me her bed. There is a lock on the outside of the door. She stared at me and put her finger to her lips.
Harley toddled about in a heavy nappy, rash visible to backs of knees.
Tracey said the lock was there when they moved in. To be removed today; photo to be sent.`,
    planted: [
      ['Pete Garside', 'unknown-person'],
      ['Bobbie tugged my sleeve and showed me her bed', 'seen-alone'],
      ['There is a lock on the outside of the door', 'own-words'],
      ['She stared at me and put her finger to her lips', 'own-words'],
      ['rash visible to backs of knees', 'health-of-one-child'],
    ],
  },
  {
    name: 'shared: minutes of family meeting',
    family: mirza,
    text: `Family group conference review. Farida and her two sisters took part. The coordinator welcomed everyone and the ground rules were agreed. The family plan is mostly being followed: lifts to mosque school are shared, and Sunday lunch together is happening. The children helped with the food.
The family asked for help with the broadband and with the cost of uniforms. The coordinator will look into both.
Everyone was happy for the plan to carry on. Next review in three months' time.`,
    planted: [],
  },
  {
    name: 'independent visitor report',
    family: hollis,
    text: `I took Jess bowling on the 8th. It was our fourth outing. She was quiet in the car going and then wouldn't stop talking coming back. It's mostly about the new baby at dad's and how she's been moved into the box room. She had three slushies and was sick in a bin. I didn't press it. Jess is turning 13 on the 30th and has asked for a sleepover, which I said was not in my gift.
I've let the office know my dates for July. Please note my new email, m.okeke77@post.example.`,
    planted: [
      ['I took Jess bowling', 'seen-alone'],
      ["how she's been moved into the box room", 'own-words'],
      ['was sick in a bin', 'health-of-one-child'],
      ['Jess is turning 13 on the 30th', 'date-of-birth'],
      ['has asked for a sleepover', 'own-words'],
      ['m.okeke77@post.example', 'address-or-phone'],
    ],
  },
  {
    name: 'police interview feedback',
    family: abiodun,
    text: `ABE feedback, DC Lomax. Tomi was interviewed for 38 minutes at the suite with an intermediary, Fern. Clear account given of two incidents in the summer. Names the perpetrator as Uncle Dele. Drew a plan of the room. Became distressed at the end and put the blanket over her head. Forensic medical not sought owing to lapse of time, bloods for STI screen at 12 weeks.
CPS file to follow. Ronke updated in person by police. No information to be shared with the wider family.
Femi and Bola: no direct disclosure, keep safe work to be offered to both.`,
    planted: [
      ['DC Lomax', 'unknown-person'],
      ['Tomi was interviewed for 38 minutes', 'own-words'],
      ['Clear account given of two incidents', 'own-words'],
      ['Uncle Dele', 'unknown-person'],
      ['Became distressed at the end', 'own-words'],
      ['bloods for STI screen', 'health-of-one-child'],
    ],
  },
  {
    name: 'kinship carer visit, Northern',
    family: carrick,
    text: `Called to see Nana Jean, who had a brew waiting. House like a new pin as ever. She's had her knees done and is getting about grand. She's struggling with the forms for the SGO allowance so we filled them in together at the table.
Our Robbie came in from school, slung his bag and went straight up. Jean reckons he's not been right since the court date. I shouted up and he came and sat on the stairs. Said he's had a belly full of social workers. He has grown out of everything and has a cracked filling.
Little Amy were at Brownies. Jean's happy for her to carry on with contact every other week, same for Robbie.`,
    planted: [
      ["he's not been right since the court date", 'own-words'],
      ["Said he's had a belly full of social workers", 'own-words'],
      ['has a cracked filling', 'health-of-one-child'],
    ],
  },
  {
    name: 'shared: transport and dates',
    family: dacosta,
    text: `Email to all. Family time will move to the Saturday slot from 5 July. Taxi to collect the children at 9.40 from the carers and return them by 1. Please send a packed lunch for each child. Lucia will bring drinks. The centre has asked that nobody uses the car park on the left as it is being resurfaced.
Review meeting is on 18 July at 2 on Teams, link to follow. The carers' report and school reports are due a week before.
Thanks, all.`,
    planted: [],
  },
  {
    name: 'dictated placement move',
    family: pryce,
    text: `Osian moved today from Tŷ Gwyn to his new carers who are Menna and Huw in Llanberis and the drive took about an hour and he held on to the rabbit the whole way and did not say a word until we got to the lake and then he asked me if Seren would know where to find him. His medication was handed over in a sealed bag with the chart and the inhaler was not in it so that has to be chased. Menna had made pasta and he ate a bit. I stayed until half six. Seren is staying put for now and she has been told by phone. Sibling time will be on Saturdays at the soft play and both sets of carers are fine with that.`,
    planted: [
      ['Menna and Huw', 'unknown-person'],
      ['he asked me if Seren would know where to find him', 'own-words'],
      ['His medication was handed over', 'health-of-one-child'],
      ['he held on to the rabbit the whole way', 'own-words'],
    ],
  },
  {
    name: 'school nurse bullets',
    family: abiodun,
    text: `School nurse drop-in, summary by phone (S/N Greaves)
Tomi: wt 71 kg, advised re diet. Periods heavy, GP. Says she only sleeps with the light on.
Femi: NAD. Vision 6/12 L eye. Bit of an odd rash on trunk.
Bola: too young for drop-in
All: imms up to date, dentist reminder given.
Mum to ring practice.`,
    planted: [
      ['Greaves', 'unknown-person'],
      ['wt 71 kg', 'health-of-one-child'],
      ['Periods heavy', 'health-of-one-child'],
      ['she only sleeps with the light on', 'health-of-one-child'],
      ['Vision 6/12 L eye', 'health-of-one-child'],
      ['odd rash on trunk', 'health-of-one-child'],
    ],
  },
  {
    name: 'private fostering, second language',
    family: dacosta,
    text: `I was visiting the house of Mrs Brito where Ines live since two month. Ines is opening the door and she speak very low. She have a room with the daughter of Mrs Brito, Carolina. She say the mattress is on floor but is ok. When I ask what make her sad she look to the window. She is not going in school since the transfer. Her hands is with eczema.
Mrs Brito is kind and want to be approved. I explain the rules. The mother Lucia gave agreement by letter.`,
    planted: [
      ['Mrs Brito', 'unknown-person'],
      ['Carolina', 'unknown-person'],
      ['She say the mattress is on floor', 'own-words'],
      ['she look to the window', 'own-words'],
      ['She is not going in school', 'own-words'],
      ['Her hands is with eczema', 'health-of-one-child'],
    ],
  },
  {
    name: 'pupil voice form',
    family: farrell,
    text: `My thoughts for my meeting – Erin
What is going well: drama, my foster dog
What I'm not happy about: nobody tells me when I'm seeing Conor
Who I trust: Bríd and Miss Tully
One thing I'd change: my bedtime
Comments from the carer
Both children are a joy. Garden is finished. We would like a date for the holiday forms.`,
    planted: [
      ['drama, my foster dog', 'own-words'],
      ["nobody tells me when I'm seeing Conor", 'own-words'],
      ['Miss Tully', 'unknown-person'],
      ['my bedtime', 'own-words'],
    ],
  },
  {
    name: 'speech therapist letter',
    family: farrell,
    text: `Letter on file from Yetunde Bassey, SLT. Conor (DOB 12/10/2019, NHS No: 622 981 0043) was discharged after a block of six. He is now intelligible to strangers. Residual fronting of /k/. Strategies sent to nursery and to his carers. Re-refer if stuck by age 6.
Erin sat in on the last one and was a good helper.
Copies have gone to Bernie and to the health team.`,
    planted: [
      ['Yetunde Bassey', 'unknown-person'],
      ['12/10/2019', 'date-of-birth'],
      ['622 981 0043', 'identifier'],
      ['He is now intelligible to strangers', 'health-of-one-child'],
      ['Residual fronting', 'health-of-one-child'],
    ],
  },
  {
    name: 'shared: panel update',
    family: farrell,
    text: `Carers' annual review went to panel on Monday. Panel recommended continued approval for two children. The panel chair noted the warmth of the home and the carers' support for family time. Bernie spoke well. Training on first aid is booked.
The loft conversion will be finished by August and the children will each have their own space. Insurance and pet assessment are in date.
No matters to follow up.`,
    planted: [],
  },
  {
    name: 'neighbour allegation follow-up',
    family: pryce,
    text: `Unannounced visit following the anonymous call. Mam let me in without fuss. She was upset that somebody had rung. She showed me round; no locks on doors, food in cupboards, beds made. Both children were at the table doing colouring.
I asked Mam to give me ten minutes with each of them. Seren went first. She rolled her eyes and said it was nosy Pat next door. Osian hid behind the sofa and would only talk through a puppet: the puppet is frightened of the belt. Small yellowing mark on his upper arm, Mam says rugby.
Discussed with manager by phone from the car. Strategy discussion to be held today.`,
    planted: [
      ['ten minutes with each of them', 'seen-alone'],
      ['nosy Pat next door', 'unknown-person'],
      ['Osian hid behind the sofa', 'own-words'],
      ['the puppet is frightened of the belt', 'own-words'],
      ['Small yellowing mark on his upper arm', 'health-of-one-child'],
    ],
  },
];
