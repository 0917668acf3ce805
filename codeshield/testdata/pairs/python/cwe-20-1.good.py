# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from urllib.parse import urlparse


def is_allowed_redirect(url: str, allowed_domain: str) -> bool:
    """Return True when the URL points to the allowed domain or one of its subdomains."""
    host = urlparse(url).hostname or ""
    return host == allowed_domain or host.endswith("." + allowed_domain)
