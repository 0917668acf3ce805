# MATCH:
@app.route("/")
def f(): pass
# MATCH:
@app.route("/x", methods=["GET"])
@login
def g(a): pass
# MATCH:
@login
@app.route("/y")
def h(): pass
@bp.get("/z")
def i(): pass
