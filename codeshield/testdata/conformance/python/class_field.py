def f3(x, y=1):
  x = 1
  foo()
  return x
class A: pass
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
def g3():
  x = foo()
  y = 1
  x.close()
def g5():
  x = foo()
  x = 1
  bar(x)
x = 1
x = 1
