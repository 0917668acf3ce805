if a:
  foo()
if a: foo()
while True:
  foo()
# MATCH:
with open(x) as f:
  foo()
with open(x):
  foo()
# MATCH:
with a as b, open(x) as c:
  foo()
with a.b() as (c, d): pass
x.foo()
