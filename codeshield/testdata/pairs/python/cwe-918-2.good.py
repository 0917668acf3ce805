# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import re
import requests


def get_profile(subdomain):
    if not re.fullmatch(r"[a-z0-9-]+", subdomain):
        raise ValueError("subdomain")
    url = f"https://{subdomain}.example.com/profile"
    return requests.get(url, timeout=5).json()
