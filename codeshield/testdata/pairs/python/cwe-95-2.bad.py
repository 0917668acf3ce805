# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def parse_config_value(text):
    return eval(text)
