# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "world")
    return "<h1>Hello, %s!</h1>" % escape(name)
