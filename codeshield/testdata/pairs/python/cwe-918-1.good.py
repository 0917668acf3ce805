# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from urllib.parse import urlparse
import requests

ALLOWED_HOSTS = {"example.com", "cdn.example.com"}


def fetch_preview(url: str) -> str:
    parsed = urlparse(url)
    if parsed.scheme != "https" or parsed.hostname not in ALLOWED_HOSTS:
        raise ValueError("host not allowed")
    response = requests.get(url, timeout=5)
    return response.text[:200]
