/** The entrance of `npm run demo`. */
import { enter } from './enter';

enter(() => import('./start-demo'));
