def f1(): pass
def f2(x): return foo()
def f4(self): 
  foo()
def f6(*args): pass
# MATCH:
def f8(x: int) -> int:
  return foo()
def foo(a):
  """doc"""
  foo()
@dec
def f10(): pass
