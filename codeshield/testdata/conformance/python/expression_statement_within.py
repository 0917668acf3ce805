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
finally:
  bar()
with open(x):
  # MATCH:
  foo()
# MATCH:
foo()
def g2():
  # MATCH:
  foo()
  if x:
    bar()
# MATCH:
lambda x: foo()
# MATCH:
foo(foo())
x.foo()
