fun f() {
  if (a) return 0
  if (a) { return 0 }
  if (a) foo(a)
  // MATCH:
  if (a) { foo(a) } else bar()
  if (a) foo(a) else bar()
  // MATCH:
  if (a) { bar(); foo(a); bar() }
  while (a) foo(a)
  while (a) { foo(a) }
  for (i in a) foo(a)
  for (i in a) { foo(a) }
}
