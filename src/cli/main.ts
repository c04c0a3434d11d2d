#!/usr/bin/env node
/** The entrance of the command line. */
import { enter } from './enter';

enter(() => import('./start'));
