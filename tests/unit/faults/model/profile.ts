/** The profile of the model: the plainest of the tests'. */
import { profileFor } from '../../../profiles/profiles';

export const modelOrigin = 'https://mosaic.northshire.example';
export const profileInModel = profileFor('northshire', 'single-document', modelOrigin);
