# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import yaml


def load_config(text: str) -> dict:
    return yaml.safe_load(text)
