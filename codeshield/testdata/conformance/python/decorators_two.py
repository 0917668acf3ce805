def f1(): pass
def f2(x): return foo()
def f4(self): 
  foo()
@dec
def f10(): pass
@dec()
def f11(): pass
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
