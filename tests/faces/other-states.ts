/** Made-up examples for the faces beside copying: my time, the list still to finish, and loading a profile. */

import type { ProfileLoaderProps, ProfileSource, ProfileSummary } from '../../components/setup/ProfileLoader';
import type { MyTimeProps, Timing } from '../../components/time-saved/MyTime';
import type { ToFinishProps } from '../../components/to-finish/ToFinish';
import { ben, endless, hostile, markup, turned } from './family';

type Data<Props> = {
  readonly [K in keyof Props as Props[K] extends (...args: never) => void ? never : K]: Props[K];
};

const events: MyTimeProps['events'] = [
  {
    id: 'e1',
    on: '2025-06-12',
    helper: 'Copy to siblings',
    way: 'helper',
    outcome: '3 drafts verified',
    verified: 3,
    messages: null,
    seconds: 48,
  },
  {
    id: 'e2',
    on: '2025-06-11',
    helper: 'Copy to siblings',
    way: 'helper',
    outcome: 'stopped by you',
    verified: 2,
    messages: null,
    seconds: 12,
  },
  {
    id: 'e3',
    on: '2025-06-09',
    helper: 'Copy to siblings',
    way: 'helper',
    outcome: '1 draft verified',
    verified: 1,
    messages: null,
    seconds: null,
  },
];

const smallChanges = {
  strands: [{ id: 'fewer-emails', name: 'Reducing the number of emails' }],
  ideasForm: 'https://forms.westmarsh.example/ideas',
  told: '',
  uncounted: 0,
};

const noPool = { sending: null, sent: [], leastPeople: 10 };
const text = '{"id":"00000002-0000-4000-8000-000000000001","row":{"v":1,"week":"2025-W21","uses":3}}';
const sent: MyTimeProps['sent'] = [
  { id: 's1', week: '2025-W22', state: 'waiting', on: null, text },
  { id: 's2', week: '2025-W21', state: 'sent', on: '2025-06-10', text },
  { id: 's3', week: '2025-W20', state: 'refused', on: '2025-06-03', text },
];

const byTiming: Record<Timing, Data<MyTimeProps>> = {
  on: {
    events,
    timing: 'on',
    watch: { at: 'on', until: '2025-07-09' },
    ...smallChanges,
    sending: 'on',
    sent,
    leastPeople: 5,
    told: 'Logged: ‘One form, not three’.',
  },
  off: {
    events: events.map((event) => ({ ...event, seconds: null })),
    timing: 'off',
    watch: { at: 'over', until: '2025-07-09' },
    ...smallChanges,
    ...noPool,
  },
  'not-asked': {
    events: [],
    timing: 'not-asked',
    watch: { at: 'off' },
    ...smallChanges,
    sending: 'not-asked',
    sent: [],
    leastPeople: 10,
  },
};

export const myTimeStates: Readonly<Record<string, Data<MyTimeProps>>> = {
  ...byTiming,
  'no-room': { ...byTiming.on, uncounted: 3 },
  hostile: {
    events: [
      {
        id: 'h',
        on: '2025-06-12',
        helper: endless,
        way: 'watched',
        outcome: `${markup} ${turned}`,
        verified: 30,
        messages: null,
        seconds: 99999,
      },
    ],
    timing: 'on',
    watch: { at: 'off' },
    ...smallChanges,
    ...noPool,
  },
};

export const toFinishStates: Readonly<Record<string, Data<ToFinishProps>>> = {
  mixed: {
    items: [
      { tagLabel: 'A1', child: ben, savedOn: '2025-06-12' },
      { tagLabel: 'A2', child: null, savedOn: '2025-06-10' },
    ],
  },
  hostile: {
    items: hostile.map((child, index) => ({ tagLabel: `H${index}`, child, savedOn: '2025-06-12' })),
  },
};

const profile: ProfileSummary = {
  title: 'Westmarsh Council Mosaic, June 2025',
  origins: ['https://mosaic.westmarsh.example', 'https://mosaic-train.westmarsh.example'],
  screens: ['person summary', 'case note list', 'case note', 'add case note', 'relationships'],
  routes: ['to a child’s case notes', 'to add a case note'],
};

const bySource: Record<ProfileSource, Data<ProfileLoaderProps>> = {
  policy: fixed('policy'),
  'council-build': fixed('council-build'),
  'installed-pilot': {
    ...fixed('installed-pilot'),
    access: [...profile.origins, 'http://127.0.0.1:4310'].map((origin, index) => ({
      origin,
      isGranted: index === 0,
      cannotAsk: index === 2,
    })),
  },
};

function fixed(source: ProfileSource): Data<ProfileLoaderProps> {
  return {
    inForce: { ...profile, source },
    broken: null,
    fixed: source === 'installed-pilot' ? null : source === 'policy' ? 'by-policy' : 'by-council-build',
    access: profile.origins.map((origin) => ({ origin, isGranted: true, cannotAsk: false })),
    draft: null,
    problems: [],
    maxFileLength: 256_000,
  };
}

const nothing: Data<ProfileLoaderProps> = {
  inForce: null,
  broken: null,
  fixed: null,
  access: [],
  draft: null,
  problems: [],
  maxFileLength: 256_000,
};

const notAllowed = { path: 'council.json › policy › pilots', message: 'Tessera does not know this key.' };

export const profileStates: Readonly<Record<string, Data<ProfileLoaderProps>>> = {
  ...bySource,
  none: nothing,
  problems: {
    ...nothing,
    problems: [
      { path: 'screens, case note list, columns', message: 'names no column for the date' },
      { path: 'origins, 2', message: 'must begin with https://' },
    ],
  },
  'broken policy': { ...nothing, broken: { source: 'policy', problems: [notAllowed] }, fixed: 'by-policy' },
  'broken council build': {
    ...nothing,
    broken: { source: 'council-build', problems: [notAllowed, { path: endless, message: markup }] },
    fixed: 'by-council-build',
  },
  'broken pilot': { ...nothing, broken: { source: 'installed-pilot', problems: [notAllowed] } },
  'pilots not allowed': { ...nothing, fixed: 'pilots-not-allowed' },
  preview: { ...nothing, draft: profile },
  hostile: {
    ...nothing,
    draft: {
      title: `${markup} ${turned}`,
      origins: [`https://${endless}.example`],
      screens: [endless],
      routes: [],
    },
  },
  'hostile problems': { ...nothing, problems: [{ path: endless, message: `${markup} ${endless}` }] },
};
