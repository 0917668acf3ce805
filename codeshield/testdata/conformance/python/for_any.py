# MATCH:
for i in range(10):
  foo()
# MATCH:
for i, j in x:
  pass
else:
  z
async def q():
  # MATCH:
  async for i in y:
    pass
  async with a as b:
    pass
with a.b() as (c, d): pass
@app.route("/x")
def f13(): pass
class A: pass
def g3():
  x = foo()
  y = 1
  x.close()
x.foo()
# MATCH:
for x in y:
  break
import foo.bar
