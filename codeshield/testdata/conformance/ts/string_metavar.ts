// MATCH:
open('a');
open(b);
open('a', 'b');
// MATCH:
open(`c`);
