// MATCH:
if (a) { b(); } else { c(); }
if (a) { b(); }
// MATCH:
if (a) b(); else c();
// MATCH:
if (a) { b(); } else if (d) { c(); }
