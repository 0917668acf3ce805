v6 = 4;
i++;
++i;
x == y;
y == x;
x === y;
// MATCH:
x += 1;
