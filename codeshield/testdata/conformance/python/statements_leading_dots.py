# MATCH:
if a:
  # MATCH:
  foo()
# MATCH:
if a: foo()
# MATCH:
while True:
  # MATCH:
  foo()
# MATCH:
try:
  # MATCH:
  foo()
except:
  pass
# MATCH:
try:
  # MATCH:
  foo()
finally:
  bar()
# MATCH:
with open(x):
  # MATCH:
  foo()
# MATCH:
with a as b, open(x) as c:
  # MATCH:
  foo()
# MATCH:
class B(Base): 
  x = 1
# MATCH:
foo()
# MATCH:
lambda x: foo()
# MATCH:
foo(foo())
x.foo()
