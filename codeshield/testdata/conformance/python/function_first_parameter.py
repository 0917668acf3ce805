def f1(): pass
# MATCH:
def f2(x): return foo()
# MATCH:
def f4(self): 
  foo()
# MATCH:
def f5(self, x): return 1
def f6(*args): pass
# MATCH:
def f7(x, *args, **kw): pass
# MATCH:
def f9(x: int = 1, /, y: str = "a", *, z): pass
# MATCH:
def foo(a):
  """doc"""
  foo()
@dec
def f10(): pass
@dec()
def f11(): pass
def g6():
  a, b = foo()
  bar(a)
