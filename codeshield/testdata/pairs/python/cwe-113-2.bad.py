# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from flask import make_response


def set_filename(filename):
    response = make_response("ok")
    response.headers["Content-Disposition"] = "attachment; filename=" + filename
    return response
