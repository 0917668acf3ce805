# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import sqlite3


def get_user(db_path, username):
    conn = sqlite3.connect(db_path)
    cur = conn.cursor()
    cur.execute(f"SELECT id, name, email FROM users WHERE name = '{username}'")
    return cur.fetchone()
