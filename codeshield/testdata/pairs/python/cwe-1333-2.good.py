# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import re


def is_valid_name(name):
    return bool(re.match(r"^\w+(\s\w+)*$", name))
