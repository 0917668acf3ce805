# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from flask import Flask, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "world")
    return "<h1>Hello, %s!</h1>" % name
