import { exec } from 'child_process';
import { exec as run } from 'child_process';
import * as cp from 'child_process';
// MATCH:
exec('a');
// MATCH:
run('b');
// MATCH:
cp.exec('c');
other.exec('d');
