from flask import Flask, request

app = Flask(__name__)

@app.route("/profile")
def profile():
    nick = request.args.get("nick", "anonymous")
    page = f"""
    <html><body><h1>Welcome {nick}</h1></body></html>
    """
    return page
