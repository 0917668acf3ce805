// MATCH:
x = 'a' + b;
x = b + 'a';
// MATCH:
x = 'a' + 'b';
// MATCH:
x = 'a' + b + 'c';
x = 1 + b;
