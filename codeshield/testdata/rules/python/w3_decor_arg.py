@app.route("/a", methods=["GET", "POST"])
# ruleid: w3-decor-arg
def a(): pass
@app.route("/b", methods=["GET"])
def b(): pass
@x
@bp.route("/c", methods=["PUT"], strict=True)
# ruleid: w3-decor-arg
async def c(q): return 1
@app.route("/d", methods=("POST",))
def d(): pass
