// MATCH:
x = a ? b : b;
x = a ? b : c;
