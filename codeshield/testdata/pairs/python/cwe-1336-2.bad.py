from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    template = f"<p>Hello {request.args['name']}</p>"
    return render_template_string(template)
