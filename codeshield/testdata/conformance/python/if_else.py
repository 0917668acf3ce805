if a:
  foo()
if a: foo()
# MATCH:
if a:
  foo()
else:
  bar()
# MATCH:
if a:
  foo()
# MATCH:
elif b:
  bar()
else:
  baz()
if a == 1:
  foo()
  bar()
if not a:
  return 1
while True:
  foo()
  bar()
else:
  z()
foo() if a else b
