import os
import subprocess
import shlex
from flask import Flask, request
import flask

app = Flask(__name__)

@app.route("/ping")
def ping():
    host = request.args.get("host")
    # ruleid: flask-cmd-taint
    os.system("ping -c 1 " + host)
    os.system("ping -c 1 %s" % shlex.quote(host))
    return "ok"

@app.route("/run/<cmd>")
def run(cmd, other=None):
    # ruleid: flask-cmd-taint
    subprocess.run(f"echo {cmd}", shell=True)
    subprocess.run(["echo", cmd])
    n = int(cmd)
    subprocess.call("echo {}".format(n), shell=True)
    parts = []
    parts.append(cmd)
    os.popen(" ".join(parts))
    return "x"

@app.route("/form", methods=["POST"])
def form():
    data = flask.request.form["q"]
    if data == "x":
        data = "safe"
    # ruleid: flask-cmd-taint
    os.system(data)
    full = "ls "
    full += data
    # ruleid: flask-cmd-taint
    subprocess.check_output(full, stderr=None, shell=True)
    try:
        os.system(shlex.quote(data))
    except Exception as e:
        os.system(str(e))
    with open(data) as f:
        # ruleid: flask-cmd-taint
        os.system(f.read())
    return ""

def helper(cmd):
    os.system(cmd)
