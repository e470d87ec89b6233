import type { Family } from './note';

export const carter: Family = {
  about: { name: 'Ava Carter', dateOfBirth: '2015-03-12', pronouns: 'she/her' },
  targets: [
    { name: 'Leo Carter', dateOfBirth: '2017-08-02', pronouns: 'he/him' },
    { name: 'Mia Carter', dateOfBirth: '2020-11-25', pronouns: 'she/her' },
  ],
  knownToAll: [{ name: 'Kelly Carter' }, { name: 'Jane Smith' }],
};
export const okafor: Family = {
  about: { name: 'Chidera Okafor', knownAs: 'Chi', dateOfBirth: '2011-01-30' },
  targets: [{ name: 'Grace Okafor', dateOfBirth: '2013-06-14' }],
  knownToAll: [{ name: 'Ngozi Okafor' }, { name: 'Emeka Okafor' }, { name: 'Peter Hollis' }],
};
export const rahman: Family = {
  about: { name: 'Yusuf Rahman', dateOfBirth: '2009-12-05', pronouns: 'he/him' },
  targets: [
    { name: 'Maryam Rahman', dateOfBirth: '2012-04-19', pronouns: 'she/her' },
    { name: 'Ibrahim Rahman', knownAs: 'Ibby', dateOfBirth: '2018-09-09', pronouns: 'he/him' },
  ],
  knownToAll: [{ name: 'Shabnam Rahman' }, { name: 'Denise Walker' }],
};
export const obrien: Family = {
  about: { name: "Will O'Brien", dateOfBirth: '2014-05-21', pronouns: 'he/him' },
  targets: [{ name: "May O'Brien", dateOfBirth: '2016-02-28', pronouns: 'she/her' }],
  knownToAll: [{ name: "Siobhán O'Brien" }, { name: "Declan O'Brien" }, { name: 'Tracey Mould' }],
};
export const nowak: Family = {
  about: { name: 'Zofia Nowak-Hughes', knownAs: 'Zosia', dateOfBirth: '2018-07-07', pronouns: 'she/her' },
  targets: [{ name: 'Kacper Nowak-Hughes', dateOfBirth: '2019-10-16', pronouns: 'he/him' }],
  knownToAll: [{ name: 'Agnieszka Nowak' }, { name: 'Rhys Hughes' }, { name: 'Lorraine Fisk' }],
};
export const bennett: Family = {
  about: { name: 'Kai Bennett', dateOfBirth: '2010-10-10', pronouns: 'they/them' },
  targets: [
    { name: 'Lily-Mae Bennett', dateOfBirth: '2012-12-01', pronouns: 'she/her' },
    { name: 'Jayden Bennett-Cole', dateOfBirth: '2016-06-30', pronouns: 'he/him' },
  ],
  knownToAll: [
    { name: 'Stacey Bennett' },
    { name: 'Maureen Bennett', knownAs: 'Mo' },
    { name: 'Aaron Lyle' },
  ],
};
