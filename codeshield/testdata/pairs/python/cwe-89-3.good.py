# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def delete_session(db, session_id):
    sql = "DELETE FROM sessions WHERE id = ?"
    db.execute(sql, (session_id,))
    db.commit()
