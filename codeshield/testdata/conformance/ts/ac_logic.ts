// MATCH:
x = a && check();
x = check() && a;
// MATCH:
x = a && b && check();
x = a || check();
