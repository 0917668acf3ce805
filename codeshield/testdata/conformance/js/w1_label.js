// MATCH:
while (true) { foo(); }
while (true) foo();
// MATCH:
outer: while (true) { break outer; }
do { } while (true);
