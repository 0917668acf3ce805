// MATCH:
import 'm';
// MATCH:
import a from 'm';
// MATCH:
import { b } from 'm';
import 'n';
