/** Every fault and hold, seen from both sides: what the caller gets, and what the server has done. */
import { describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { running } from '../running';
import { filled, termValue, tokenOf } from '../visitor';
import { type FaultName, faultNames } from './named';

interface Expected {
  readonly commits: boolean;
  readonly caller: 'no answer' | number;
}

const expected: Record<FaultName, Expected> = {
  cutAnswerAfterHeaders: { commits: true, caller: 'no answer' },
  hangAfterCommit: { commits: true, caller: 'no answer' },
  hangBeforeCommit: { commits: false, caller: 'no answer' },
  closeWithoutAnswer: { commits: true, caller: 'no answer' },
  closeBeforeCommit: { commits: false, caller: 'no answer' },
  failAfterCommit: { commits: true, caller: 500 },
  failBeforeCommit: { commits: false, caller: 500 },
  validation200: { commits: false, caller: 200 },
  conflict200: { commits: false, caller: 200 },
};

/** The status, or that no whole answer came within a moment. */
async function outcome(asking: Promise<{ readonly status: number }>): Promise<number | 'no answer'> {
  const late = new Promise<'no answer'>((resolve) => setTimeout(resolve, 400, 'no answer'));
  return Promise.race([asking.then(({ status }) => status).catch(() => 'no answer' as const), late]);
}

describe('a save', () => {
  it.each(faultNames)('under %s', async (name) => {
    const { world, faults, visitor } = await running();
    const before = world.notes.length;
    const armed = faults.arm(name, { kind: 'note.save', once: true });
    const form = await visitor.get('/person/7/case-notes/new');
    const save = () => visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    expect(await outcome(save())).toBe(expected[name].caller);
    expect(world.notes.length - before).toBe(expected[name].commits ? 1 : 0);
    expect(armed.hits).toBe(1);
    expect(await outcome(save())).toBe(303);
  });

  it('says what it refused', async () => {
    const { faults, visitor } = await running();
    faults.arm('validation200', { kind: 'note.save', nth: 1 });
    faults.arm('conflict200', { kind: 'note.save', nth: 1 });
    expect((await visitor.saveNote('7')).html).toContain('role="alert"');
    expect((await visitor.saveNote('7')).html).toContain('Another user is working on this record');
  });

  it('commits again each time a closed connection makes the caller send again', async () => {
    const { world, faults, visitor } = await running();
    const before = world.notes.length;
    const armed = faults.arm('closeWithoutAnswer', { kind: 'note.save' });
    expect(await outcome(visitor.saveNote('7'))).toBe('no answer');
    expect(await outcome(visitor.saveNote('7'))).toBe('no answer');
    armed.disarm();
    expect(await outcome(visitor.saveNote('7'))).toBe(303);
    expect(world.notes).toHaveLength(before + 3);
  });
});

describe('a page', () => {
  it.each(['cutAnswerAfterHeaders', 'closeWithoutAnswer', 'hangBeforeCommit'] as const)(
    'under %s',
    async (name) => {
      const { faults, visitor } = await running();
      faults.arm(name, { kind: 'relationships' });
      expect(await outcome(visitor.get('/person/7/relationships'))).toBe('no answer');
      expect(await outcome(visitor.get('/person/7'))).toBe(200);
    },
  );

  it('fails before it is audited, or after', async () => {
    const { world, faults, visitor } = await running();
    faults.arm('failBeforeCommit', { kind: 'person', nth: 1 });
    faults.arm('failAfterCommit', { kind: 'person', nth: 1 });
    expect((await visitor.get('/person/7')).status).toBe(500);
    expect(world.auditOf('7')).toHaveLength(0);
    expect((await visitor.get('/person/7')).status).toBe(500);
    expect(world.auditOf('7')).toHaveLength(1);
  });

  it('cannot be refused as a save can', async () => {
    const { faults } = await running();
    expect(() => faults.arm('validation200', { kind: 'person' })).toThrow('needs a request that saves');
  });

  it('is counted: only the second one fails', async () => {
    const { faults, visitor } = await running();
    faults.arm('failBeforeCommit', { kind: 'groups', nth: 2 });
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await visitor.get('/person/7/groups')).status);
    expect(statuses).toEqual([200, 500, 200]);
  });
});

describe('a hold', () => {
  it('stops a save exactly before and after its commit', async () => {
    const { world, faults, visitor } = await running();
    const before = world.notes.length;
    const holds = (['arrived', 'before-commit', 'after-commit', 'before-answer'] as const).map((moment) =>
      faults.hold('note.save', moment),
    );
    const saving = visitor.saveNote('7');
    const counts: number[] = [];
    for (const hold of holds) {
      await hold.reached;
      counts.push(world.notes.length - before);
      hold.release();
    }
    expect(counts).toEqual([0, 0, 1, 1]);
    expect((await saving).status).toBe(303);
  });

  it('lets other requests through, and stops only the one it was for', async () => {
    const { faults, visitor } = await running();
    const hold = faults.hold('person', 'before-answer', { nth: 2 });
    expect((await visitor.get('/person/7')).status).toBe(200);
    const held = visitor.get('/person/7');
    await hold.reached;
    expect((await visitor.get('/person/7')).status).toBe(200);
    hold.release();
    expect((await held).status).toBe(200);
  });

  it('does not keep a stand-in from closing', async () => {
    const { standIn, faults, visitor } = await running();
    const hold = faults.hold('person', 'arrived');
    const held = visitor.get('/person/7').catch(() => 'gone');
    await hold.reached;
    await standIn.close();
    await held;
  });
});

describe('the record', () => {
  it('is locked for the form and for the save', async () => {
    const { world, faults, visitor } = await running();
    const before = world.notes.length;
    const form = await visitor.get('/person/7/case-notes/new');
    faults.lockRecord('7', 'Jamie Pell');
    const locked = await visitor.get('/person/7/case-notes/new');
    expect([locked.status, locked.h1]).toEqual([200, 'Record locked']);
    expect(locked.html).toContain('You or a colleague is working in this record');
    await visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    expect(world.notes).toHaveLength(before);
    faults.unlockRecord('7');
    expect((await visitor.get('/person/7/case-notes/new')).h1).toBe('New case note');
  });

  it('is restricted between list and form', async () => {
    const { faults, visitor } = await running();
    faults.restrictPerson('7');
    expect((await visitor.get('/person/7/case-notes/new')).h1).toBe('Restricted record');
  });

  it('is answered with another person’s page', async () => {
    const { world, faults, visitor } = await running();
    const other = world.family(families.twoAvas).source.personId;
    faults.answerAsPerson(other, { kind: 'case-note.form', once: true });
    const form = await visitor.get('/person/7/case-notes/new');
    expect(termValue(form, 'Mosaic ID')).toBe(other);
    expect(form.html).toContain(`name="person_id" value="${other}"`);
    expect(termValue(await visitor.get('/person/7/case-notes/new'), 'Mosaic ID')).toBe('7');
  });

  it('is swapped in the form by the page’s own script', async () => {
    const { faults, visitor } = await running();
    faults.retargetForm('4321', { once: true });
    const form = await visitor.get('/person/7/case-notes/new');
    expect(form.html).toContain('form.elements.person_id.value = "4321"');
    expect(form.html).toContain('name="person_id" value="7"');
    expect((await visitor.get('/person/7/case-notes/new')).html).not.toContain('4321');
  });
});

describe('the session', () => {
  it('expires at once, or while a save is arriving', async () => {
    const { world, faults, visitor } = await running();
    const before = world.notes.length;
    faults.expireSession({ kind: 'note.save', moment: 'arrived' });
    expect((await visitor.saveNote('7')).location).toBe('/sign-in?return=%2F');
    expect(world.notes).toHaveLength(before);
    await visitor.signIn();
    faults.expireSession();
    expect((await visitor.get('/')).status).toBe(302);
  });

  it('belongs to another worker from one page to the next', async () => {
    const { world, faults, visitor } = await running();
    const form = await visitor.get('/person/7/case-notes/new');
    faults.signInAs('jpell');
    expect(termValue(await visitor.get('/'), 'Signed in as')).toBe('Jamie Pell');
    await visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    expect(world.notes.at(-1)?.createdBy).toBe('jpell');
  });

  it('has its person in view swapped just before the commit', async () => {
    const { world, faults, visitor } = await running({ switches: { personInView: 'session' } });
    const other = world.family(families.twoAvas).source.personId;
    faults.swapPersonInView(other, { kind: 'note.save', moment: 'before-commit' });
    await visitor.saveNote('7');
    expect(world.notes.at(-1)?.personId).toBe(other);
  });
});

describe('the body', () => {
  it('is cut, cleaned otherwise, or altered as a test likes', async () => {
    const { world, faults, visitor } = await running();
    const bodyAfter = async (details: string) => {
      await visitor.saveNote('7', { details });
      return world.notes.at(-1)?.bodyHtml;
    };
    faults.truncate(4);
    expect(await bodyAfter('<p>Seen at home</p>')).toBe('<p>Seen</p>');
    faults.clear();
    expect(await bodyAfter('<h3>“Hi”</h3>')).toBe('<h3>“Hi”</h3>');
    faults.sanitise('strict');
    expect(await bodyAfter('<h3>“Hi”</h3>')).toBe('<p>"Hi"</p>');
    faults.sanitise((cleaned) => cleaned.replace('Hi', 'Ho'));
    expect(await bodyAfter('<p>Hi</p>')).toBe('<p>Ho</p>');
  });
});

describe('latency', () => {
  it('delays every request', async () => {
    const { world, visitor } = await running();
    world.latencyMs = 60;
    const began = performance.now();
    const form = await visitor.get('/person/7/case-notes/new');
    expect(performance.now() - began).toBeGreaterThan(50);
    expect(tokenOf(form)).not.toBe('');
  });
});
