package a
func f() {
  q := source()
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
  sink(^q);
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
  sink(int(q));
}
