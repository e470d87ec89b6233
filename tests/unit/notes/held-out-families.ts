import type { Family } from './note';

export const mensah: Family = {
  about: { name: 'Tilly Mensah', dateOfBirth: '2013-09-17', pronouns: 'she/her' },
  targets: [{ name: 'Joshua Mensah', knownAs: 'Josh', dateOfBirth: '2015-01-04', pronouns: 'he/him' }],
  knownToAll: [{ name: 'Abena Mensah' }, { name: 'Rebecca Stone' }],
};
export const doyle: Family = {
  about: { name: 'Rory Doyle', dateOfBirth: '2012-08-23' },
  targets: [
    { name: 'Hope Doyle', dateOfBirth: '2014-03-03' },
    { name: 'Summer Doyle', dateOfBirth: '2019-05-11' },
  ],
  knownToAll: [{ name: 'Tanya Doyle' }, { name: 'Craig Whitlock' }],
};
export const singh: Family = {
  about: { name: 'Simran Kaur Singh', dateOfBirth: '2008-02-14', pronouns: 'she/her' },
  targets: [
    { name: 'Arjan Singh', dateOfBirth: '2011-07-19', pronouns: 'he/him' },
    { name: 'Jasleen Kaur Singh', knownAs: 'Jas', dateOfBirth: '2015-12-22', pronouns: 'she/her' },
  ],
  knownToAll: [{ name: 'Harpreet Kaur' }, { name: 'Balwinder Singh' }, { name: 'Olu Adeleke' }],
};
export const petrov: Family = {
  about: { name: 'PETROV, Nikolai', knownAs: 'Niko', dateOfBirth: '2016-11-02', pronouns: 'he/him' },
  targets: [{ name: 'PETROV, Anya', dateOfBirth: '2018-04-27', pronouns: 'she/her' }],
  knownToAll: [{ name: 'Elena Petrova' }, { name: 'Michael Osgood' }],
};
export const lacey: Family = {
  about: { name: 'Blake Lacey-Thorne' },
  targets: [{ name: 'Skye Lacey-Thorne' }, { name: 'Theo Thorne' }],
  knownToAll: [{ name: 'Donna Lacey' }, { name: 'Marcus Thorne' }],
};
