# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from urllib.parse import urljoin, urlparse

def build_redirect(base_url, target):
    joined = urljoin(base_url, target)
    if urlparse(joined).netloc != urlparse(base_url).netloc:
        return base_url
    return joined
