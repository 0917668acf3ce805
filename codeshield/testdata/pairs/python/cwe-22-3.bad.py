# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from pathlib import Path
from flask import Flask, request, send_file

app = Flask(__name__)
UPLOADS = Path("/srv/uploads")


@app.route("/download")
def download():
    name = request.args.get("name", "")
    return send_file(UPLOADS / name)
