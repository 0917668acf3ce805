# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import random
import string


def generate_session_token(length=32):
    chars = string.ascii_letters + string.digits
    return "".join(random.choice(chars) for _ in range(length))
