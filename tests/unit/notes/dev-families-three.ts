import type { Family } from './note';

export const alvarez: Family = {
  about: { name: 'Mateo Alvarez', dateOfBirth: '2012-01-17', pronouns: 'he/him' },
  targets: [
    { name: 'Valentina Alvarez', dateOfBirth: '2015-10-02', pronouns: 'she/her' },
    { name: 'Luca Alvarez', dateOfBirth: '2025-01-28', pronouns: 'he/him' },
  ],
  knownToAll: [{ name: 'Camila Alvarez' }, { name: 'Jo Perrin' }],
};
export const begum: Family = {
  about: { name: 'Tahmina Begum', dateOfBirth: '2013-02-09', pronouns: 'she/her' },
  targets: [{ name: 'Sami Begum', dateOfBirth: '2021-08-19', pronouns: 'he/him' }],
  knownToAll: [{ name: 'Ruksana Begum' }, { name: 'Clare Whitton' }],
};
export const campbell: Family = {
  about: { name: 'Lewis Campbell', dateOfBirth: '2011-12-01', pronouns: 'he/him' },
  targets: [{ name: 'Isla Campbell', dateOfBirth: '2016-06-06', pronouns: 'she/her' }],
  knownToAll: [{ name: 'Fiona Campbell' }, { name: 'Stuart Campbell' }],
};
export const davies: Family = {
  about: { name: 'Cerys Davies', dateOfBirth: '2014-03-01', pronouns: 'she/her' },
  targets: [{ name: 'Gethin Davies', dateOfBirth: '2017-11-15', pronouns: 'he/him' }],
  knownToAll: [{ name: 'Delyth Davies' }, { name: 'Rhian Morris' }],
};
export const evans: Family = {
  about: { name: 'Tia Evans', dateOfBirth: '2008-04-30', pronouns: 'she/her' },
  targets: [
    { name: 'Jaxon Evans', dateOfBirth: '2014-07-22', pronouns: 'he/him' },
    { name: 'Cody Evans', dateOfBirth: '2016-01-09', pronouns: 'he/him' },
  ],
  knownToAll: [{ name: 'Linda Evans' }, { name: 'Marta Reilly' }],
};
export const fernando: Family = {
  about: { name: 'Dilan Fernando', dateOfBirth: '2016-05-27', pronouns: 'he/him' },
  targets: [{ name: 'Nethmi Fernando', dateOfBirth: '2013-09-03', pronouns: 'she/her' }],
  knownToAll: [{ name: 'Chamari Fernando' }, { name: 'Elena Rossi' }],
};
export const goldberg: Family = {
  about: { name: 'Eitan Goldberg', dateOfBirth: '2020-12-18', pronouns: 'he/him' },
  targets: [{ name: 'Noa Goldberg', dateOfBirth: '2025-04-21', pronouns: 'she/her' }],
  knownToAll: [{ name: 'Shira Goldberg' }, { name: 'Avi Goldberg' }],
};
export const hinds: Family = {
  about: { name: 'Jaheim Hinds', dateOfBirth: '2009-08-03', pronouns: 'he/him' },
  targets: [
    { name: 'Kiara Hinds', dateOfBirth: '2013-10-10', pronouns: 'she/her' },
    { name: 'Zion Hinds', dateOfBirth: '2018-02-14', pronouns: 'he/him' },
  ],
  knownToAll: [{ name: 'Sandra Hinds' }, { name: 'Bev Hinds' }, { name: 'Amit Rawal' }],
};
export const ivanov: Family = {
  about: { name: 'Pavel Ivanov', dateOfBirth: '2014-11-04', pronouns: 'he/him' },
  targets: [{ name: 'Katya Ivanova', dateOfBirth: '2018-08-30', pronouns: 'she/her' }],
  knownToAll: [{ name: 'Irina Ivanova' }, { name: 'Gill Partridge' }],
};
export const kelly: Family = {
  about: { name: 'Sinéad Kelly', dateOfBirth: '2010-10-20', pronouns: 'she/her' },
  targets: [
    { name: 'Oisín Kelly', dateOfBirth: '2013-05-14', pronouns: 'he/him' },
    { name: 'Donal Kelly', dateOfBirth: '2015-08-08', pronouns: 'he/him' },
  ],
  knownToAll: [{ name: 'Assumpta Kelly' }, { name: 'Maeve Tierney' }],
};
