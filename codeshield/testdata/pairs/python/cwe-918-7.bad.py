import io

import requests
from flask import Flask, abort, request, send_file
from PIL import Image

app = Flask(__name__)


@app.get("/thumbnail")
def thumbnail():
    url = request.args["url"]
    if not url.startswith(("http://", "https://")):
        abort(400)
    response = requests.get(url, timeout=5)
    image = Image.open(io.BytesIO(response.content))
    image.thumbnail((200, 200))
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG")
    buffer.seek(0)
    return send_file(buffer, mimetype="image/jpeg")
