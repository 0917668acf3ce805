from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/welcome")
def welcome():
    name = request.args.get("name", "guest")
    template = "<h1>Hello " + name + "</h1><p>{{ motd }}</p>"
    return render_template_string(template, motd=app.config.get("MOTD", ""))
