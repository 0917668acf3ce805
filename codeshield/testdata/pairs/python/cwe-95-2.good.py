# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import ast


def parse_config_value(text):
    return ast.literal_eval(text)
