# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import re
from flask import make_response


def set_filename(filename):
    response = make_response("ok")
    clean = re.sub(r"[^A-Za-z0-9._-]", "_", filename)
    response.headers["Content-Disposition"] = "attachment; filename=" + clean
    return response
