from flask import Flask, request, make_response
from markupsafe import escape

app = Flask(__name__)


@app.route("/greet")
def greet():
    name = request.args.get("name", "stranger")
    page = "<html><body><h1>Hello, {}!</h1></body></html>".format(escape(name))
    return make_response(page)
