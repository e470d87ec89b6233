/**
 * Tessera's own short answers, as data: one question in a worker's words, one answer that says what to do. Nothing here
 * is advice on practice; that is the council's to add.
 */
import type { ShortAnswer } from './short-answers';

const about = (
  on: ShortAnswer['on'],
  answers: readonly (readonly [question: string, answer: string])[],
): ShortAnswer[] => answers.map(([question, answer]) => ({ question, answer, on, from: 'tessera' }));

export const ourAnswers: readonly ShortAnswer[] = [
  ...about('copy', [
    [
      'How do I copy a note to brothers and sisters?',
      'Open the saved note in Mosaic and press the ribbon at the foot of the page. Tick who gets it, answer what must be answered, read what each child gets, then save. Each copy is a draft until you press Finish in Mosaic.',
    ],
    [
      'Why is nobody ticked for me?',
      'Whether it is right to record this on another child is yours to say. A tick that was set for you would be easy to overlook.',
    ],
    [
      'Why does it ask about some words?',
      'They may belong to one child only: something seen alone, a child’s own words, a number, a date of birth, health, people who are not in the other child’s record. One answer counts for all the children you ticked. Not every such word is found, so read what each child gets.',
    ],
    [
      'What does ‘Check by hand’ mean?',
      'Tessera could not tell whether the draft was saved, and does not guess. Open the record that is named, or both if two are named, and look at the list of case notes.',
    ],
    [
      'What does ‘Verified with differences’ mean?',
      'The draft is there, and Mosaic changed something in it. The receipt shows what. Put the draft right in Mosaic before you finish it.',
    ],
    [
      'How do I get rid of a draft?',
      'Open it in Mosaic and delete it there, as any draft. Tessera deletes nothing.',
    ],
    [
      'A brother or sister is missing. What now?',
      'The list comes from the personal relationships on this child’s record. Put the relationship right in Mosaic, then read the siblings again.',
    ],
    [
      'The panel was closed in the middle. Is anything lost?',
      'No. Open Tessera again: it shows what is known and what is in doubt. It looks before it writes anything more.',
    ],
    [
      'Is the alert, the text message or the attachment copied too?',
      'No. Alerts, text messages and attachments are never copied, and ‘significant event’ is not set. Set them in the draft where they apply.',
    ],
  ]),
  ...about('case-view', [
    [
      'How do I look something up while I write?',
      'Press ‘Park and look’ beside the part you need. What you typed waits here, and ‘Back to my note’ brings you back to it with its words. It is not saved in Mosaic until you save it there.',
    ],
    [
      'Where are kept copies, and for how long?',
      'In this browser’s memory only, until you sign out or close the browser. They are for reading, and show the page as it was when it was copied.',
    ],
    [
      'What does ‘Saving is held’ mean?',
      'Another window has opened another child, so a save from this one could land on the wrong record. Copy what you typed, then load the page again.',
    ],
    [
      'I lost what I was typing. Can I have it back?',
      'Open the same form of the same child again, signed in as yourself, and turn to ‘Look up’. What was kept is offered beside what Mosaic has.',
    ],
  ]),
  ...about('reviews', [
    [
      'Does Tessera send the invitations?',
      'No. It prepares one message for each person. You send each from your own mail, and tell Tessera that you have.',
    ],
    [
      'Why is a message blocked?',
      'It holds an address, a phone number or a name that this person must not learn, or may not. Take it out, or let it be cleared for that one person with a reason.',
    ],
    [
      'Which date is the due date?',
      'The one counted by the regulations from the last review or from the day the child became looked after. A report that counts in days may show another; both stand there with the reason.',
    ],
    [
      'A colleague has done their part. Where do I go on?',
      'Open the child’s record in Mosaic and read it in ‘Reviews’. What they confirmed comes from the sheet in Mosaic.',
    ],
  ]),
  ...about('my-time', [
    [
      'Who can see my time?',
      'Nobody but you. Nothing leaves this computer unless you agree to it, and then only counts of whole weeks, without a name.',
    ],
    [
      'How do I stop being timed?',
      'Switch timing off in ‘My time’. ‘Forget’ takes one line away, ‘Forget all’ takes all of them. Everything else works the same.',
    ],
  ]),
  ...about('anywhere', [
    [
      'Something in Mosaic seems wrong. Is it Tessera?',
      'Press ‘Pause Tessera until tomorrow’ at the foot of this panel, load the Mosaic page again and look. ‘Start Tessera again’ brings it back.',
    ],
    [
      'Mosaic looks different and Tessera says so. What now?',
      'Record by hand today, and tell your Mosaic team which page it was. Tessera leaves alone what it does not recognise.',
    ],
    [
      'I use the keyboard only. How do I get to the panel and back?',
      'F6 moves between Mosaic and the panel. In the panel Tab goes from control to control, Space and Enter press, and 1, 2 and 3 answer a question.',
    ],
  ]),
];
