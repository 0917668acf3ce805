# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import random
import time

def new_reset_code():
    random.seed(time.time())
    code = ""
    for _ in range(6):
        code += str(random.randint(0, 9))
    return code
