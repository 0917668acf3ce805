# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from pathlib import Path
from flask import Flask, abort, request, send_file

app = Flask(__name__)
UPLOADS = Path("/srv/uploads").resolve()


@app.route("/download")
def download():
    target = (UPLOADS / request.args.get("name", "")).resolve()
    if not target.is_relative_to(UPLOADS):
        abort(404)
    return send_file(target)
