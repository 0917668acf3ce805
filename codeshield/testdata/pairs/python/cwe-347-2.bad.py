# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import base64
import json


def get_user_id(token: str):
    header, payload, signature = token.split(".")
    padded = payload + "=" * (-len(payload) % 4)
    return json.loads(base64.urlsafe_b64decode(padded))["sub"]
