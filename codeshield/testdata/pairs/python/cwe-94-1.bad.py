# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def run_plugin(source, context):
    namespace = {"context": context}
    exec(source, namespace)
    return namespace.get("result")
