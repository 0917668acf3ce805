# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def search(db, criteria):
    return list(db.items.find({"$where": "this.name == '" + criteria + "'"}))
