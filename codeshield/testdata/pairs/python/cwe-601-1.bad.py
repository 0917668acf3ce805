# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from flask import redirect, request


def after_login():
    target = request.args.get("next")
    return redirect(target)
