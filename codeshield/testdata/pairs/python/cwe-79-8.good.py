from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)

@app.route("/profile")
def profile():
    nick = escape(request.args.get("nick", "anonymous"))
    page = f"""
    <html><body><h1>Welcome {nick}</h1></body></html>
    """
    return page
