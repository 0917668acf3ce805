if a == 1:
  foo()
  bar()
foo()
def g3():
  # MATCH:
  x = foo()
  y = 1
  x.close()
def g5():
  x = foo()
  x = 1
  bar(x)
k = lambda: foo()
foo(foo())
x.foo()
