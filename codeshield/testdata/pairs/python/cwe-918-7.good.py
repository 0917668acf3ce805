import io
import ipaddress
import socket
from urllib.parse import urlsplit

import requests
from flask import Flask, abort, request, send_file
from PIL import Image

app = Flask(__name__)


def is_public(url: str) -> bool:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return False
    infos = socket.getaddrinfo(parts.hostname, parts.port or 443)
    return all(ipaddress.ip_address(info[4][0]).is_global for info in infos)


@app.get("/thumbnail")
def thumbnail():
    url = request.args["url"]
    if not is_public(url):
        abort(400)
    response = requests.get(url, timeout=5, allow_redirects=False)
    image = Image.open(io.BytesIO(response.content))
    image.thumbnail((200, 200))
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG")
    buffer.seek(0)
    return send_file(buffer, mimetype="image/jpeg")
