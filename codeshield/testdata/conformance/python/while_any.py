# MATCH:
while True:
  foo()
# MATCH:
while True:
  foo()
  bar()
else:
  z()
with a.b() as (c, d): pass
@app.route("/x")
def f13(): pass
class A: pass
def g3():
  x = foo()
  y = 1
  x.close()
x.foo()
import foo.bar
