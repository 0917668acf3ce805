# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
import uuid
from flask import abort, request

EXTENSIONS = {".png", ".jpg"}


def upload():
    file = request.files["file"]
    extension = os.path.splitext(file.filename)[1].lower()
    if extension not in EXTENSIONS:
        abort(400)
    file.save(os.path.join("/srv/static", uuid.uuid4().hex + extension))
    return "ok"
