if a:
  foo()
with a.b() as (c, d): pass
def f5(self, x): return 1
# MATCH:
class B(Base): 
  x = 1
# MATCH:
class C(Foo, Base):
  x = 2
  y = 3
  def m(self):
    z = 1
    return z
class D(a.Base, metaclass=M):
  def __init__(self, x):
    self.x = x
  def m(self, y):
    if y:
      return 1
    return 2
# MATCH:
@dec
class E(Base, Foo): pass
lambda x, y: foo()
x.foo()
