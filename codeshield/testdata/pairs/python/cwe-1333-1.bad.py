# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import re

EMAIL = re.compile(r"^([a-zA-Z0-9]+)*@example\.com$")


def is_company_mail(text):
    return EMAIL.match(text) is not None
