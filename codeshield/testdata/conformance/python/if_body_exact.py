# MATCH:
if a:
  foo()
# MATCH:
if a: foo()
# MATCH:
if a:
  foo()
else:
  bar()
# MATCH:
if a:
  foo()
elif b:
  bar()
else:
  baz()
if a == 1:
  foo()
  bar()
while True:
  foo()
foo()
def g2():
  foo()
  if x:
    bar()
lambda x: foo()
foo(foo())
