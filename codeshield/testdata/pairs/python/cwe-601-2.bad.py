# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from urllib.parse import urljoin

def build_redirect(base_url, target):
    return urljoin(base_url, target)
