import requests
from flask import Flask, abort, request, Response

app = Flask(__name__)


@app.get("/proxy")
def image_proxy():
    src = request.args.get("src")
    if not src:
        abort(400)
    upstream = requests.get(src, timeout=5)
    return Response(upstream.content, content_type="image/png")
