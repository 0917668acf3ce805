def f1(): pass
def f2(x): return foo()
# MATCH:
def f4(self): 
  foo()
# MATCH:
def f5(self, x): return 1
def f6(*args): pass
def f7(x, *args, **kw): pass
def foo(a):
  """doc"""
  foo()
class C(Foo, Base):
  x = 2
  y = 3
  # MATCH:
  def m(self):
    z = 1
    return z
class D(a.Base, metaclass=M):
  # MATCH:
  def __init__(self, x):
    self.x = x
  # MATCH:
  def m(self, y):
    if y:
      return 1
    return 2
def g6():
  a, b = foo()
  bar(a)
