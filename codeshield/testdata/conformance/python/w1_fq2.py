import flask
from flask import request
from flask import request as r
# MATCH:
flask.request.args.get("a")
# MATCH:
request.args.get("b")
# MATCH:
r.args.get("c")
req.args.get("d")
