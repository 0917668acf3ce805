# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import jsonpickle

def restore(text):
    return jsonpickle.decode(text)
