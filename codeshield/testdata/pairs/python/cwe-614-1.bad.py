from flask import Flask, make_response, redirect

app = Flask(__name__)


@app.route("/start")
def start():
    resp = make_response(redirect("/"))
    resp.set_cookie("session_id", new_session(), max_age=3600)
    return resp
