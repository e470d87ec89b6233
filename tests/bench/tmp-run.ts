import { measureDashboard } from './tmp-cost';
const c = await measureDashboard();
console.log(JSON.stringify(c));
