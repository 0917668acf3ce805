import requests
from flask import Flask, abort, request, Response
from urllib.parse import urlsplit

app = Flask(__name__)
ALLOWED = frozenset({"images.example.org", "cdn.example.org"})


@app.get("/proxy")
def image_proxy():
    src = request.args.get("src")
    if not src:
        abort(400)
    parts = urlsplit(src)
    if parts.scheme != "https" or parts.hostname not in ALLOWED:
        abort(403)
    upstream = requests.get(src, timeout=5, allow_redirects=False)
    return Response(upstream.content, content_type="image/png")
