# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def update_email(cursor, user_id, email):
    query = "UPDATE users SET email = '" + email + "'"
    query += " WHERE id = " + str(user_id)
    cursor.execute(query)
