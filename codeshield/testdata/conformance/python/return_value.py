foo()
foo(1)
foo(1, 2)
foo(1, 2, 3)
foo(a=1)
foo(a=1, b=2)
# MATCH:
foo(lambda: 1)
# MATCH:
foo(lambda x: 1)
# MATCH:
foo(lambda x, y: x)
def h():
  global gg
  # MATCH:
  return x
  return
  # MATCH:
  return (1, 2)
  # MATCH:
  return foo(11)
