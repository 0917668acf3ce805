foo(A)
foo(B)
foo(C)
foo(D)
foo(E)
foo(x.y, x.y)
def f9():
  # MATCH:
  v = input("x")
  w = v
  foo(w)
  foo(v)
