import type { Family } from './note';

export const tomlin: Family = {
  about: { name: 'Bobbie Tomlin', dateOfBirth: '2016-07-19', pronouns: 'she/her' },
  targets: [{ name: 'Harley Tomlin', dateOfBirth: '2022-05-02', pronouns: 'he/him' }],
  knownToAll: [{ name: 'Tracey Tomlin' }, { name: 'Wes Tomlin' }],
};
export const mirza: Family = {
  about: { name: 'Hamza Mirza', dateOfBirth: '2008-10-27', pronouns: 'he/him' },
  targets: [{ name: 'Laiba Mirza', dateOfBirth: '2011-01-06', pronouns: 'she/her' }],
  knownToAll: [{ name: 'Farida Mirza' }, { name: 'Kath Doherty' }],
};
export const carrick: Family = {
  about: { name: 'Jodie Carrick', dateOfBirth: '2010-03-30', pronouns: 'she/her' },
  targets: [
    { name: 'Robert Carrick', knownAs: 'Robbie', dateOfBirth: '2013-12-24', pronouns: 'he/him' },
    { name: 'Amy Carrick', dateOfBirth: '2017-02-11', pronouns: 'she/her' },
  ],
  knownToAll: [{ name: 'Denise Carrick' }, { name: 'Jean Carrick' }],
};
export const abiodun: Family = {
  about: { name: 'Tomi Abiodun', dateOfBirth: '2012-06-21', pronouns: 'she/her' },
  targets: [
    { name: 'Femi Abiodun', dateOfBirth: '2015-03-03', pronouns: 'he/him' },
    { name: 'Bola Abiodun', dateOfBirth: '2021-09-14' },
  ],
  knownToAll: [{ name: 'Ronke Abiodun' }, { name: 'Marcia Fontaine' }],
};
export const hollis: Family = {
  about: { name: 'Tyrell Hollis', knownAs: 'Ty', dateOfBirth: '2009-05-08', pronouns: 'he/him' },
  targets: [{ name: 'Jessica Hollis', knownAs: 'Jess', dateOfBirth: '2012-06-30', pronouns: 'she/her' }],
  knownToAll: [{ name: 'Angela Hollis' }, { name: 'Darrell Moody' }],
};
export const dacosta: Family = {
  about: { name: 'Tiago da Costa', dateOfBirth: '2017-10-05', pronouns: 'he/him' },
  targets: [{ name: 'Inês da Costa', dateOfBirth: '2012-02-02', pronouns: 'she/her' }],
  knownToAll: [{ name: 'Lucia da Costa' }, { name: 'Owen Strang' }],
};
export const pryce: Family = {
  about: { name: 'Seren Pryce', dateOfBirth: '2011-11-28', pronouns: 'she/her' },
  targets: [{ name: 'Osian Pryce', dateOfBirth: '2015-04-16', pronouns: 'he/him' }],
  knownToAll: [{ name: 'Nerys Pryce' }, { name: 'Ffion Lloyd' }],
};
export const farrell: Family = {
  about: { name: 'Erin Farrell', dateOfBirth: '2014-01-23', pronouns: 'she/her' },
  targets: [{ name: 'Conor Farrell', dateOfBirth: '2019-10-12', pronouns: 'he/him' }],
  knownToAll: [{ name: 'Bríd Maguire' }, { name: 'Bernie Scully' }],
};
