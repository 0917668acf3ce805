# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import sqlite3

class UserRepo:
    def __init__(self, path):
        self.conn = sqlite3.connect(path)

    def find_by_email(self, email):
        return self.conn.execute("SELECT * FROM users WHERE email = ?", (email,)).fetchall()
