def f1(): pass
def f2(x): return foo()
def f4(self): 
  foo()
def f6(*args): pass
def foo(a):
  """doc"""
  foo()
# MATCH:
@dec
def f10(): pass
# MATCH:
@dec()
def f11(): pass
# MATCH:
@dec(1, a=2)
def f12(): pass
# MATCH:
@app.route("/x")
def f13(): pass
# MATCH:
@app.route("/x", methods=["GET"])
@dec1
@dec2
def f14(): pass
# MATCH:
@dec2
@dec1
def f15(): pass
def g1():
  foo()
  bar()
  baz()
