# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from lxml import etree


def check_login(tree, user, password):
    query = "//user[name/text()=$user and password/text()=$password]"
    return len(tree.xpath(query, user=user, password=password)) > 0
