# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from urllib.parse import urlparse
from flask import redirect, request


def after_login():
    target = request.args.get("next", "/")
    parts = urlparse(target)
    if parts.scheme or parts.netloc:
        target = "/"
    return redirect(target)
