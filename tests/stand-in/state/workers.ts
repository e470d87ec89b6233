/**
 * The made-up workers who can sign in, and what their roles let them do. Roles here are coarse; real ones
 * are built from function codes. A worker must never gain a right that is not written here.
 */
export type Role = 'Social worker' | 'Independent reviewing officer' | 'Business support' | 'Manager';

export interface Worker {
  readonly userName: string;
  readonly name: string;
  readonly password: string;
  readonly role: Role;
  readonly email: string;
  readonly mayViewRestricted: boolean;
  /** User names of the workers on whose behalf this one may act. */
  readonly mayActFor: readonly string[];
}

type Rights = Partial<Pick<Worker, 'mayViewRestricted' | 'mayActFor'>>;

function worker(userName: string, name: string, role: Role, rights: Rights = {}): Worker {
  return {
    userName,
    name,
    role,
    password: 'training',
    email: '',
    mayViewRestricted: false,
    mayActFor: [],
    ...rights,
  };
}

export function seededWorkers(emailDomain: string): Record<string, Worker> {
  const all = [
    worker('rquill', 'Rosa Quill', 'Social worker'),
    worker('thalden', 'Tom Halden', 'Independent reviewing officer'),
    worker('bsupport', 'Bea Marsh', 'Business support', { mayActFor: ['rquill', 'thalden', 'mokoro'] }),
    worker('mokoro', 'Miriam Okoro', 'Manager', { mayViewRestricted: true, mayActFor: ['rquill'] }),
    worker('jpell', 'Jamie Pell', 'Social worker'),
  ];
  return Object.fromEntries(
    all.map((each) => [each.userName, { ...each, email: `${each.userName}@${emailDomain}` }]),
  );
}
