// MATCH:
a = b as any;
a = b as string;
// MATCH:
f(c as any);
// MATCH:
a = <any>d;
