# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def delete_session(db, session_id):
    sql = "DELETE FROM sessions WHERE id = %s" % session_id
    db.execute(sql)
    db.commit()
