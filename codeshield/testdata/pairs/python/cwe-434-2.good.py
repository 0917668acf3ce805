import os
import uuid

from flask import Flask, abort, jsonify, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = os.path.join(app.root_path, "static", "avatars")
ALLOWED = {"png", "jpg", "jpeg", "webp"}
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024


@app.post("/avatar")
def upload_avatar():
    file = request.files.get("avatar")
    if file is None or not file.filename:
        abort(400)
    ext = secure_filename(file.filename).rsplit(".", 1)[-1].lower()
    if ext not in ALLOWED:
        abort(415)
    name = f"{uuid.uuid4().hex}.{ext}"
    file.save(os.path.join(UPLOADS, name))
    return jsonify(url=f"/static/avatars/{name}")
