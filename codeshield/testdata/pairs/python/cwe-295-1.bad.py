# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import requests


def get_json(url):
    return requests.get(url, verify=False, timeout=10).json()
