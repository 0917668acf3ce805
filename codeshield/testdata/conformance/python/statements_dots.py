if a:
  foo()
else:
  bar()
if a == 1:
  # MATCH:
  foo()
  bar()
while True:
  # MATCH:
  foo()
  bar()
else:
  z()
try:
  foo()
finally:
  bar()
# MATCH:
foo()
bar()
def g1():
  # MATCH:
  foo()
  bar()
  baz()
def g2():
  # MATCH:
  foo()
  if x:
    bar()
foo(foo())
x.foo()
import foo.bar
