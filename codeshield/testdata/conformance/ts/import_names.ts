// MATCH:
import { a } from 'm';
// MATCH:
import { a as b } from 'm';
// MATCH:
import { b, a } from 'm';
import { c } from 'm';
import a from 'm';
