/**
 * Joins 'my time' with the person's own events, in words. It adds nothing up beyond what it is given.
 */
import { useSyncExternalStore } from 'react';
import { weekStartsOn } from '../../utils/domain/evidence/iso-week';
import { taskOf } from '../../utils/domain/evidence/tasks';
import type { MyTimeState, MyTimeWorkbench } from '../../utils/helpers/time-saved/run/run';
import { MyTime, type MyTimeEvent } from './MyTime';

const outcomeWords = {
  done: 'Done',
  failed: 'No draft verified',
  abandoned: 'Stopped',
  undone: 'Undone',
} as const satisfies Record<OwnUse['outcome'], string>;

const watchedWords = {
  manual: 'Watched: by hand',
  native: 'Watched: as a group note',
  holdback: 'With the helper off',
} as const;

type OwnUse = MyTimeState['events'][number];

export function MyTimeFace({ myTime }: { readonly myTime: MyTimeWorkbench }) {
  const { events, timing, watch, uncounted, strands, ideasForm, pool, told } = useSyncExternalStore(
    myTime.state.subscribe,
    myTime.state.get,
  );
  return (
    <MyTime
      events={events.map(inWords)}
      timing={timing}
      uncounted={uncounted}
      keepNow={myTime.refresh}
      watch={watch}
      forget={myTime.forget}
      forgetAll={myTime.forgetAll}
      switchTiming={myTime.switchTiming}
      sending={pool.sending}
      sent={pool.entries}
      leastPeople={pool.leastPeople}
      switchSending={myTime.switchSending}
      switchWatch={myTime.switchWatch}
      strands={strands}
      ideasForm={ideasForm}
      told={told}
      logIdea={myTime.logIdea}
      openSmallChanges={myTime.openSmallChanges}
    />
  );
}

function inWords({ id, day, week, changeId, arm, outcome, verified, timing, messages }: OwnUse): MyTimeEvent {
  return {
    id,
    on: day ?? weekStartsOn(week),
    helper: taskOf(changeId).title,
    way: arm === 'helper' ? 'helper' : 'watched',
    outcome: arm === 'helper' ? outcomeWords[outcome] : watchedWords[arm],
    verified,
    messages: messages ?? null,
    seconds: timing && Math.round((timing.activeMs.idle60 + timing.reworkMs) / 1000),
  };
}
