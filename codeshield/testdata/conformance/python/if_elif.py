if a:
  foo()
if a: foo()
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
if not a:
  return 1
def g2():
  foo()
  if x:
    bar()
