if a:
  # MATCH:
  foo()
# MATCH:
if a: foo()
while True:
  # MATCH:
  foo()
try:
  # MATCH:
  foo()
except:
  pass
try:
  # MATCH:
  foo()
except Foo as e:
  pass
except Bar:
  pass
try:
  # MATCH:
  foo()
finally:
  bar()
def f8(x: int) -> int:
  # MATCH:
  return foo()
# MATCH:
foo()
lambda x: foo()
# MATCH:
foo(foo())
x.foo()
