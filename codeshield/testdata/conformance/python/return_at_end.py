# MATCH:
def f2(x): return foo()
def f3(x, y=1):
  x = 1
  foo()
  return x
def f4(self): 
  foo()
# MATCH:
def f8(x: int) -> int:
  return foo()
def foo(a):
  """doc"""
  foo()
def g1():
  foo()
  bar()
  baz()
def g3():
  x = foo()
  y = 1
  x.close()
x.foo()
