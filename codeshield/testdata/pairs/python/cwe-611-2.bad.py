# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import lxml.etree


def title_of(document):
    root = lxml.etree.fromstring(document)
    return root.findtext("title")
