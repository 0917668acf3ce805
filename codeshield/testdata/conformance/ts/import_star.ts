// MATCH:
import * as a from 'm';
import b from 'm';
import { c } from 'm';
