// ruleid: w2-dup-focus
foo(x, y);
// ruleid: w2-dup-focus
foo(1,
  // ruleid: w2-dup-focus
  2);
