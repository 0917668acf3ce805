foo();
foo(1);
foo(1, 2);
foo("abc");
foo('abc');
foo(`abc`);
// MATCH:
123;
// MATCH:
0x7b;
// MATCH:
123.0;
