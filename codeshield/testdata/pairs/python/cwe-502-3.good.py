# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import json

def restore(text):
    return json.loads(text)
