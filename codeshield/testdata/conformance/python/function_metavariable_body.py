# MATCH:
async def q():
  async for i in y:
    pass
  async with a as b:
    pass
# MATCH:
def f1(): pass
# MATCH:
def f2(x): return foo()
# MATCH:
def f4(self): 
  foo()
# MATCH:
def f6(*args): pass
# MATCH:
def f8(x: int) -> int:
  return foo()
# MATCH:
def foo(a):
  """doc"""
  foo()
# MATCH:
@dec
def f10(): pass
# MATCH:
@dec()
def f11(): pass
# MATCH:
@dec2
@dec1
def f15(): pass
# MATCH:
def g1():
  foo()
  bar()
  baz()
# MATCH:
def g3():
  x = foo()
  y = 1
  x.close()
