// MATCH:
import a from 'm';
import { b } from 'm';
import * as c from 'm';
import d from 'n';
// MATCH:
import { default as e } from 'm';
