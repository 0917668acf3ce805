sp.run("x", shell=True)
x == x
x.y == x.y
x = x
# MATCH:
x.y = y
x.y = x
class K(Base):
  m = "abc"
  def __init__(self, n):
    # MATCH:
    self.n = n
    foo(self.m)
    foo(n)
  def o(self):
    self.o()
    return self.n
Foo.objects.filter(a=1)
