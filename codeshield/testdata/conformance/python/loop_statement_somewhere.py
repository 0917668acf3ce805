if a:
  foo()
if a: foo()
while True:
  foo()
# MATCH:
for i in range(10):
  foo()
def f1(): pass
lambda x: foo()
x.foo()
