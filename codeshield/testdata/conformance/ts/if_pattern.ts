// MATCH:
if (a) { b(); }
// MATCH:
if (a) b();
// MATCH:
if (a) { b(); } else { c(); }
while (a) { b(); }
