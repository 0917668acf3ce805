// MATCH:
if (a instanceof B) {}
