/**
 * Joins 'my time' with the person's own events, in words. It adds nothing up beyond what it is given.
 */
import { useSyncExternalStore } from 'react';
import type { MyTimeState, MyTimeWorkbench } from '../../utils/helpers/time-saved/run/run';
import { MyTime, type MyTimeEvent } from './MyTime';

const helperWords = { 'copy-to-siblings': 'Copied a note to brothers and sisters' } as const;

const outcomeWords = {
  'all-verified': 'All drafts verified',
  'some-verified': 'Some drafts verified',
  'none-verified': 'No draft verified',
  stopped: 'Stopped',
} as const;

export function MyTimeFace({ myTime }: { readonly myTime: MyTimeWorkbench }) {
  const { events, timing } = useSyncExternalStore(myTime.state.subscribe, myTime.state.get);
  return (
    <MyTime
      events={events.map(inWords)}
      timing={timing}
      forget={myTime.forget}
      forgetAll={myTime.forgetAll}
      switchTiming={myTime.switchTiming}
    />
  );
}

function inWords({ id, on, helper, outcome, siblings, seconds }: MyTimeState['events'][number]): MyTimeEvent {
  return { id, on, helper: helperWords[helper], outcome: outcomeWords[outcome], siblings, seconds };
}
