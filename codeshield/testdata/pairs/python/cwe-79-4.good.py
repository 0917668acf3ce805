# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from flask import Response
from markupsafe import escape

def user_card(user):
    body = "<div class='card'><b>" + str(escape(user["name"])) + "</b></div>"
    return Response(body, mimetype="text/html")
