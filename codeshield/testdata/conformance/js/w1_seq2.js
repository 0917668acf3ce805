// MATCH:
foo();
bar();
foo();
x();
bar();
