# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from html import escape


def make_comment_list(comments):
    items = ""
    for comment in comments:
        items += "<li>" + escape(comment) + "</li>"
    return "<ul>" + items + "</ul>"
