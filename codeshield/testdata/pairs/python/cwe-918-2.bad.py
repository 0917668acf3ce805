# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import requests


def get_profile(subdomain):
    url = f"https://{subdomain}.example.com/profile"
    return requests.get(url, timeout=5).json()
