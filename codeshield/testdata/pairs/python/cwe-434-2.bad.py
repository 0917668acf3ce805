import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
UPLOADS = os.path.join(app.root_path, "static", "avatars")
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024


@app.post("/avatar")
def upload_avatar():
    file = request.files.get("avatar")
    if file is None or not file.filename:
        abort(400)
    name = os.path.basename(file.filename)
    file.save(os.path.join(UPLOADS, name))
    return jsonify(url=f"/static/avatars/{name}")
