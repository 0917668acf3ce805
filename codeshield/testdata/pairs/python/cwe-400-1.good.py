# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import re

def find_matches(literal, text):
    return re.findall(re.escape(literal), text)
