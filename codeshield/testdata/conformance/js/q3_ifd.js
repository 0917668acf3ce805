// MATCH:
if (a) foo();
// MATCH:
if (a) { foo(); }
// MATCH:
if (a) return;
// MATCH:
if (a) foo(); else bar();
// MATCH:
if (a) { foo(); } else { bar(); }
