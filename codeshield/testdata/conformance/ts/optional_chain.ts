// MATCH:
a.run();
// MATCH:
a?.run();
// MATCH:
a.b.run();
a.run;
run();
