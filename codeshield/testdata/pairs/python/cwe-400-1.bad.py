# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import re

def find_matches(pattern, text):
    return re.findall(pattern, text)
