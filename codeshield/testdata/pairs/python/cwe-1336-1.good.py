# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from jinja2 import Template


def greeting(name):
    return Template("Hello {{ name }}").render(name=name)
