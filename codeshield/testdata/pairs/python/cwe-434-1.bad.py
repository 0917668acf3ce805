# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
from flask import request


def upload():
    file = request.files["file"]
    file.save(os.path.join("/srv/static", file.filename))
    return "ok"
