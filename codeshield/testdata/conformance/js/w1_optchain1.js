// MATCH:
a?.b(1);
a.b(1);
// MATCH:
a?.b?.c(2);
a?.[0](1);
a.b?.(1);
