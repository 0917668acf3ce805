# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import random


def make_otp():
    return str(random.randint(100000, 999999))
