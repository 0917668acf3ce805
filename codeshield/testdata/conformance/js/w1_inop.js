// MATCH:
if ("a" in b) {}
for (x in y) {}
a instanceof b;
