def f1(): pass
# MATCH:
def f3(x, y=1):
  x = 1
  foo()
  return x
def f5(self, x): return 1
# MATCH:
def f9(x: int = 1, /, y: str = "a", *, z): pass
@dec(1, a=2)
def f12(): pass
def g3():
  x = foo()
  y = 1
  x.close()
def g4():
  x = foo()
  with y:
    bar(x)
    bar(1, x)
  bar(x)
def g6():
  a, b = foo()
  bar(a)
