# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import requests


def fetch_preview(url: str) -> str:
    response = requests.get(url, timeout=5)
    return response.text[:200]
