function f(u: number) {
  const q = source();
  const n: number = source(); const m = 3;
  // ruleid: safe-booleans, safe-numbers
  sink(a && q);
  // ruleid: safe-booleans, safe-numbers
  sink(q || a);
  // ruleid: safe-numbers
  sink(!q);
  // ruleid: safe-numbers
  sink(q == 1);
  // ruleid: safe-numbers
  sink(q < 1);
  // ruleid: safe-booleans, safe-numbers
  sink(-q);
  // ruleid: safe-booleans, safe-numbers
  sink(q + 1);
  // ruleid: safe-booleans, safe-numbers
  sink(q * 2);
  // ruleid: safe-booleans, safe-numbers
  sink(q & 1);
  // ruleid: safe-booleans, safe-numbers
  sink(q - 1);
  // ruleid: safe-booleans, safe-numbers
  sink(n + q);
  // ruleid: safe-booleans
  sink(n * m);
  // ruleid: safe-booleans
  sink(n + 1);
}
