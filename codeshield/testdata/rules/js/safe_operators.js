function f() {
  const q = source();
  // ruleid: safe-booleans, safe-numbers
  sink(a && q);
  // ruleid: safe-booleans, safe-numbers
  sink(q || a);
  // ruleid: safe-numbers
  sink(!q);
  // ruleid: safe-numbers
  sink(q == 1);
  // ruleid: safe-numbers
  sink(q != a);
  // ruleid: safe-numbers
  sink(q < 1);
  // ruleid: safe-booleans, safe-numbers
  sink(-q);
  // ruleid: safe-booleans, safe-numbers
  sink(q + 1);
  // ruleid: safe-booleans, safe-numbers
  sink(q * 2);
  // ruleid: safe-booleans, safe-numbers
  sink(~q);
  // ruleid: safe-booleans, safe-numbers
  sink(q & 1);
  // ruleid: safe-booleans, safe-numbers
  sink(q | 1);
  // ruleid: safe-booleans, safe-numbers
  sink(q ^ 1);
  // ruleid: safe-booleans, safe-numbers
  sink(q << 1);
  // ruleid: safe-booleans, safe-numbers
  sink(q % 2);
  // ruleid: safe-booleans, safe-numbers
  sink(q - 1);
  // ruleid: safe-booleans, safe-numbers
  sink(typeof q);
  // ruleid: safe-booleans, safe-numbers
  sink(q instanceof A);
  // ruleid: safe-numbers
  sink(q === 1);
  // ruleid: safe-booleans, safe-numbers
  sink(+q);
  // ruleid: safe-numbers
  sink(q in a);
  // ruleid: safe-booleans, safe-numbers
  sink(q ?? a);
}
