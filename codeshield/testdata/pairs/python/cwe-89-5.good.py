# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def update_email(cursor, user_id, email):
    query = "UPDATE users SET email = %s"
    query += " WHERE id = %s"
    cursor.execute(query, (email, user_id))
