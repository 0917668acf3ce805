def f1(): pass
def f2(x): return foo()
def f3(x, y=1):
  x = 1
  foo()
  return x
def f4(self): 
  foo()
def f5(self, x): return 1
def f7(x, *args, **kw): pass
# MATCH:
class C(Foo, Base):
  x = 2
  y = 3
  def m(self):
    z = 1
    return z
# MATCH:
class D(a.Base, metaclass=M):
  def __init__(self, x):
    self.x = x
  def m(self, y):
    if y:
      return 1
    return 2
