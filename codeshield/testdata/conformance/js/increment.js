foo("ab" + "c");
// MATCH:
i++;
++i;
x + y;
x + y + z;
"a" + x;
x += 1;
