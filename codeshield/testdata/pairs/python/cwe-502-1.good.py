# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import json


def load_session(data: bytes):
    return json.loads(data)
