# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def find_user(collection, username, password):
    return collection.find_one({"username": username, "password": password})
