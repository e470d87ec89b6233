/**
 * Whether every case of a sweep is wanted. What is asked for by name runs whole (`npm test -- drift`); among all the
 * other tests a named part of it stands for the rest, so that `npm test` stays short. It leaves no subject out.
 */
export const isWhole = process.env.TESSERA_WHOLE === 'yes';
