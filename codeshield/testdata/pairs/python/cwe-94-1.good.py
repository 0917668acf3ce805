# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

PLUGINS = {}


def run_plugin(name, context):
    plugin = PLUGINS.get(name)
    if plugin is None:
        raise KeyError("unknown plugin")
    return plugin(context)
