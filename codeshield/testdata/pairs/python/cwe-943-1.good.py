# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def find_user(collection, username, password):
    if not isinstance(username, str) or not isinstance(password, str):
        raise TypeError("strings expected")
    return collection.find_one({"username": username, "password": password})
