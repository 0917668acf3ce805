# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import re

def validate_url(s):
    return re.fullmatch(r"(https?://)?[\w-]+(\.[\w-]+)*(/\S*)?", s) is not None
