foo(C)
foo(x, x)
foo(x.y, x.y)
foo(1, 1)
def f2(h="abc"):
  foo(h)
# MATCH:
class K(Base):
  m = "abc"
  def __init__(self, n):
    self.n = n
    foo(self.m)
    foo(n)
  def o(self):
    self.o()
    return self.n
",".join(x)
