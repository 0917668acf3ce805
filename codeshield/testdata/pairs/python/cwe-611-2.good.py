# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import defusedxml.ElementTree


def title_of(document):
    root = defusedxml.ElementTree.fromstring(document)
    return root.findtext("title")
