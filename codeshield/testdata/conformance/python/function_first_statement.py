if a == 1:
  foo()
  bar()
def f1(): pass
# MATCH:
def f3(x, y=1):
  x = 1
  foo()
  return x
@dec(1, a=2)
def f12(): pass
class B(Base): 
  x = 1
class C(Foo, Base):
  x = 2
  y = 3
  # MATCH:
  def m(self):
    z = 1
    return z
def g3():
  x = foo()
  y = 1
  x.close()
def g5():
  x = foo()
  x = 1
  bar(x)
