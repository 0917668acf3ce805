// MATCH:
switch (a) { case 1: b(); }
switch (a) { case 2: b(); }
