# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from flask import Response

def user_card(user):
    body = "<div class='card'><b>" + user["name"] + "</b></div>"
    return Response(body, mimetype="text/html")
