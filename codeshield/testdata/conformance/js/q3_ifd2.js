// MATCH:
if (a) foo();
// MATCH:
if (a) { foo(); }
if (a) { foo(); bar(); }
// MATCH:
if (a) foo(); else bar();
