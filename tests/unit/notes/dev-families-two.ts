import type { Family } from './note';

export const adeyinka: Family = {
  about: { name: 'Temitope Adeyinka', knownAs: 'Temi', dateOfBirth: '2012-05-03', pronouns: 'she/her' },
  targets: [
    { name: 'Damilola Adeyinka', knownAs: 'Dami', dateOfBirth: '2014-10-11', pronouns: 'he/him' },
    { name: 'Korede Adeyinka', dateOfBirth: '2019-02-27', pronouns: 'he/him' },
  ],
  knownToAll: [{ name: 'Folake Adeyinka' }, { name: 'Sunita Patel' }],
};
export const mcallister: Family = {
  about: { name: 'Callum McAllister', dateOfBirth: '2011-03-22', pronouns: 'he/him' },
  targets: [
    { name: 'Eilidh McAllister', dateOfBirth: '2013-11-08', pronouns: 'she/her' },
    { name: 'Struan McAllister', dateOfBirth: '2020-01-15', pronouns: 'he/him' },
  ],
  knownToAll: [{ name: 'Morag McAllister' }, { name: 'Shona Reid' }],
};
export const hussain: Family = {
  about: { name: 'Zainab Hussain', dateOfBirth: '2010-07-14', pronouns: 'she/her' },
  targets: [
    { name: 'Bilal Hussain', dateOfBirth: '2012-09-30', pronouns: 'he/him' },
    { name: 'Aisha Hussain', dateOfBirth: '2016-12-06', pronouns: 'she/her' },
  ],
  knownToAll: [{ name: 'Nasreen Hussain' }, { name: 'Imran Hussain' }, { name: 'Joanne Tate' }],
};
export const kowalczyk: Family = {
  about: { name: 'Oliwia Kowalczyk', dateOfBirth: '2015-04-18' },
  targets: [{ name: 'Antoni Kowalczyk', knownAs: 'Antek', dateOfBirth: '2017-06-09' }],
  knownToAll: [{ name: 'Magda Kowalczyk' }, { name: 'Gemma Price' }],
};
export const reeve: Family = {
  about: { name: 'Alfie Thompson-Reeve', dateOfBirth: '2013-01-29', pronouns: 'he/him' },
  targets: [
    { name: 'Poppy Thompson-Reeve', dateOfBirth: '2016-08-16', pronouns: 'she/her' },
    { name: 'Rosie-May Thompson-Reeve', knownAs: 'Rosie', dateOfBirth: '2021-05-05', pronouns: 'she/her' },
  ],
  knownToAll: [{ name: 'Danielle Thompson' }, { name: 'Lee Reeve' }, { name: 'Carol Thompson' }],
};
export const nguyen: Family = {
  about: { name: 'Minh Nguyen', knownAs: 'Michael', dateOfBirth: '2009-11-11', pronouns: 'he/him' },
  targets: [{ name: 'Linh Nguyen', dateOfBirth: '2014-02-20', pronouns: 'she/her' }],
  knownToAll: [{ name: 'Thu Nguyen' }, { name: 'Alan Brewer' }],
};
export const gallagher: Family = {
  about: { name: 'Niamh Gallagher', dateOfBirth: '2011-06-24', pronouns: 'she/her' },
  targets: [
    { name: 'Cian Gallagher', dateOfBirth: '2013-03-17', pronouns: 'he/him' },
    { name: 'Aoife Gallagher', dateOfBirth: '2018-10-31', pronouns: 'she/her' },
  ],
  knownToAll: [{ name: 'Bernadette Gallagher' }, { name: 'Pauline Squire' }],
};
export const osei: Family = {
  about: { name: 'Kwame Osei', dateOfBirth: '2010-02-05', pronouns: 'he/him' },
  targets: [
    { name: 'Abena Osei', dateOfBirth: '2013-07-13', pronouns: 'she/her' },
    { name: 'Kofi Osei', dateOfBirth: '2017-12-29', pronouns: 'he/him' },
  ],
  knownToAll: [{ name: 'Comfort Osei' }, { name: 'Hannah Lindqvist' }],
};
export const haddad: Family = {
  about: { name: 'Rania Haddad', dateOfBirth: '2013-05-19', pronouns: 'she/her' },
  targets: [
    { name: 'Omar Haddad', dateOfBirth: '2015-09-01', pronouns: 'he/him' },
    { name: 'Yara Haddad', dateOfBirth: '2020-03-08', pronouns: 'she/her' },
  ],
  knownToAll: [{ name: 'Layla Haddad' }, { name: 'Tom Ferris' }],
};
export const baker: Family = {
  about: { name: 'Jack Baker', dateOfBirth: '2014-12-12', pronouns: 'he/him' },
  targets: [
    { name: 'Ellie Baker', dateOfBirth: '2017-04-04', pronouns: 'she/her' },
    { name: 'Tyler Marsh', dateOfBirth: '2020-09-21', pronouns: 'he/him' },
  ],
  knownToAll: [{ name: 'Kirsty Baker' }, { name: 'Dean Marsh' }, { name: 'Paula Onslow' }],
};
