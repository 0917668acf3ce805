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
# MATCH:
elif b:
  bar()
else:
  baz()
# MATCH:
if a == 1:
  foo()
  bar()
# MATCH:
if not a:
  return 1
with a.b() as (c, d): pass
@app.route("/x")
def f13(): pass
class D(a.Base, metaclass=M):
  def __init__(self, x):
    self.x = x
  def m(self, y):
    # MATCH:
    if y:
      return 1
    return 2
def g2():
  foo()
  # MATCH:
  if x:
    bar()
def g3():
  x = foo()
  y = 1
  x.close()
