// MATCH:
if (a == b) foo();
// MATCH:
if (a == b) { foo(); }
if (a === b) { foo(); }
if (b != a) { foo(); }
