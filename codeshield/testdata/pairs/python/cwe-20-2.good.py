# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from urllib.parse import urlsplit


def check_origin(origin):
    parts = urlsplit(origin)
    return parts.scheme == "https" and parts.hostname == "trusted.example.com"
