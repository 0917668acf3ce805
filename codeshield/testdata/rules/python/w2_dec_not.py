# ruleid: w2-dec-not
@app.route("/a")
def a(): pass
@app.route("/b")
@login_required
def b(): pass
@login_required
@app.route("/c")
def c(): pass
@app.route("/d")
@other
@login_required
def d(): pass
